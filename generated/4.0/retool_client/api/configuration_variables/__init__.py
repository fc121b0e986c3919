"""Operations of `configuration_variables`, a module each."""
