"""Operations of `source_control.releases`, a module each."""
