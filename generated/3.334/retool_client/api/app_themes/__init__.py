"""Operations of `app_themes`, a module each."""
