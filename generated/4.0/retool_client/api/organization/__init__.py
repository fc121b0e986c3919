"""Operations of `organization`, a module each."""
