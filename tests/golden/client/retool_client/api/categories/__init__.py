"""Operations of `categories`, a module each."""
