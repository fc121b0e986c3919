"""Operations of `source_control.settings`, a module each."""
