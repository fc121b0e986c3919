# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""Operations of `custom_component_libraries.revisions`, a module each."""
