"""Operations of `usage`, a module each."""
