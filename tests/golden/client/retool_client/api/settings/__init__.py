"""Operations of `settings`, a module each."""
