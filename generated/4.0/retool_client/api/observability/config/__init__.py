"""Operations of `observability.config`, a module each."""
