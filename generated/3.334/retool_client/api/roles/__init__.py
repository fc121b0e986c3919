"""Operations of `roles`, a module each."""
