"""Operations of `permissions`, a module each."""
