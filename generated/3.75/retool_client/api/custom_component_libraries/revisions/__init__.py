"""Operations of `custom_component_libraries.revisions`, a module each."""
