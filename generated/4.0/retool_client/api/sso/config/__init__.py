"""Operations of `sso.config`, a module each."""
