# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The resources of Retool 3.334, as the client has them."""
