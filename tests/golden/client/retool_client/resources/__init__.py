# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The resources of Retool 1.0, as the client has them."""
