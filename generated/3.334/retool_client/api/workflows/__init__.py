"""Operations of `workflows`, a module each."""
