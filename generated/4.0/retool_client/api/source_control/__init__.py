"""Operations of `source_control`, a module each."""
