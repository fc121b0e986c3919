"""Operations of `source_control.config`, a module each."""
