# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""Operations of `categories`, a module each."""
