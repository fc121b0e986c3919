"""Operations of `orders`, a module each."""
