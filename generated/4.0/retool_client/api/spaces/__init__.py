"""Operations of `spaces`, a module each."""
