"""Operations of `organization.code_executor_settings`, a module each."""
