"""Operations of `info`, a module each."""
