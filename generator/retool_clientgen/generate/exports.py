"""The names that a client package has at its top: what users import, each from the module that has it."""

PUBLIC_NAMES: dict[str, tuple[str, ...]] = {
    "client": ("AsyncRetool", "Retool"),
    "_runtime.unset": ("UNSET", "Unset"),
}
"""Public names by module below the package."""
