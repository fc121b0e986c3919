"""Operations of `roles.grants`, a module each."""
