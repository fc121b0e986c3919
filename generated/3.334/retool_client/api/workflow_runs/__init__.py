"""Operations of `workflow_runs`, a module each."""
