# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""Operations of `groups`, a module each."""
