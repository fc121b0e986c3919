# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The resources of Retool 3.75, as the client has them."""
