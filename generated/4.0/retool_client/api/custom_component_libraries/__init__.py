"""Operations of `custom_component_libraries`, a module each."""
