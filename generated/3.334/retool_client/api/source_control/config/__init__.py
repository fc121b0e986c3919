# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""Operations of `source_control.config`, a module each."""
