"""Operations of `environments`, a module each."""
