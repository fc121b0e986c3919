"""Operations of `resource_configurations`, a module each."""
