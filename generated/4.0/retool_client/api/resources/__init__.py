"""Operations of `resources`, a module each."""
