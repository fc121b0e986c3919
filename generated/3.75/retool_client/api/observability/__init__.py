"""Operations of `observability`, a module each."""
