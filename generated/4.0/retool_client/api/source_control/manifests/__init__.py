"""Operations of `source_control.manifests`, a module each."""
