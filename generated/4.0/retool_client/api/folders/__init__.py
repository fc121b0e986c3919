"""Operations of `folders`, a module each."""
