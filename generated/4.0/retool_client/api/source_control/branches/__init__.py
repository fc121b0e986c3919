"""Operations of `source_control.branches`, a module each."""
