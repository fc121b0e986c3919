"""Operations of `user_invites`, a module each."""
