# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""Operations of `source_control`, a module each."""
