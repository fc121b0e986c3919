# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""Operations of `organization.code_executor_settings`, a module each."""
