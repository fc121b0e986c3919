"""Operations of `apps`, a module each."""
