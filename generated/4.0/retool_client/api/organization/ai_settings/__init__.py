"""Operations of `organization.ai_settings`, a module each."""
