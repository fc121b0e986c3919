"""Operations of `sso`, a module each."""
