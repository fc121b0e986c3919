"""Operations of `groups`, a module each."""
