"""Operations of `user_tasks`, a module each."""
