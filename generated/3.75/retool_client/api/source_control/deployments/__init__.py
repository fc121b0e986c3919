"""Operations of `source_control.deployments`, a module each."""
