"""mypy's types written as annotations."""

from typing import TYPE_CHECKING

from .slots import PREFIX

if TYPE_CHECKING:
    from mypy.nodes import MypyFile, TypeInfo
    from mypy.types import Type


class Renderer:
    """Writes types for one module, and collects the imports that they need.

    Args:
        module: The module that the annotations are for.
        modules: All modules that mypy knows.
    """

    def __init__(self, module: str, modules: "dict[str, MypyFile]") -> None:
        self._module = module
        self._modules = modules
        self._imported: dict[str, str] = {}

    @property
    def imports(self) -> list[str]:
        """Lines that import what was written so far."""
        return [f"import {module} as {name}" for module, name in self._imported.items()]

    def union(self, types: "list[Type]", most: int) -> str | None:
        """A union of types; None where nothing useful can be said.

        Args:
            types: The types that meet in one place.
            most: How many different ones may meet.
        """
        written: dict[str, None] = {}
        for type_ in types:
            text = self._type(type_)
            if text is None:
                # Of a value that may be anything the others say nothing.
                continue
            written[text] = None
        if not written or len(written) > most or set(written) == {"None"}:
            return None
        return " | ".join(written)

    def _type(self, type_: "Type") -> str | None:
        from mypy.types import Instance, NoneType, TupleType, TypedDictType, TypeType, UnionType, get_proper_type

        proper = get_proper_type(type_)
        if isinstance(proper, NoneType):
            return "None"
        if isinstance(proper, UnionType):
            parts = [self._type(item) for item in proper.items]
            return None if None in parts else " | ".join(dict.fromkeys(part for part in parts if part))
        if isinstance(proper, TupleType) and proper.partial_fallback.type.fullname == "builtins.tuple":
            return f"tuple[{', '.join(self._type(item) or f'{PREFIX}any' for item in proper.items) or '()'}]"
        if isinstance(proper, TypedDictType):
            return self._type(proper.fallback)
        if isinstance(proper, TypeType):
            item = self._type(proper.item)
            return item and f"type[{item}]"
        if not isinstance(proper, Instance):
            return None
        name = self._class(proper.type)
        if name is None or not proper.args:
            return name
        return f"{name}[{', '.join(self._type(argument) or f'{PREFIX}any' for argument in proper.args)}]"

    def _class(self, info: "TypeInfo") -> str | None:
        """The name of a class; None for one that is local to a function, or has no import."""
        module, name = info.module_name, info.fullname[len(info.module_name) + 1 :]
        tree = self._modules.get(module)
        head = name.partition(".")[0]
        if tree is None or head not in tree.names or "@" in name or info.is_newtype or info.fallback_to_any:
            return None
        if module == self._module:
            return name
        alias = self._imported.setdefault(module, f"{PREFIX}module_{len(self._imported)}")
        return f"{alias}.{name}"
