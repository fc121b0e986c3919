"""Operations of `user_attributes`, a module each."""
