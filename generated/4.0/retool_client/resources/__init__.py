# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resources of Retool 4.0, as the client has them."""
