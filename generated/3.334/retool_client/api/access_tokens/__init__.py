"""Operations of `access_tokens`, a module each."""
