"""Operations of `users`, a module each."""
