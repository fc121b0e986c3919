"""Operations of `payments`, a module each."""
