"""What mypy's types say of the client: which class has an attribute, what a value may be."""

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from mypy.nodes import MypyFile, SymbolNode, TypeInfo
    from mypy.types import Type

    from .checker import CheckedFile


@frozen
class Member:
    """An attribute of a class of the client.

    Attributes:
        module: Module of the class.
        owner: Name of the class.
        type: What is declared for it; None for methods and where nothing is.
        is_there: Whether the class has it.
        is_class: Whether it is asked of the class, not of an object.
        is_enum: Whether the class is an enum.
    """

    module: str
    owner: str
    type: "Type | None"
    is_there: bool
    is_class: bool
    is_enum: bool


def members(type_: "Type | None", name: str) -> Iterator[Member]:
    """The attribute of a value, for each class of the client that the value may be of."""
    for info, is_class in _classes(type_):
        owner = _owner(info, name)
        if owner is None:
            continue
        symbol = info.get(name)
        yield Member(
            owner.module_name,
            owner.name,
            _declared(symbol.node if symbol else None),
            symbol is not None,
            is_class,
            info.is_enum,
        )


def _owner(info: "TypeInfo", name: str) -> "TypeInfo | None":
    """The client's class that answers for an attribute; None where a class of the user does."""
    for cls in info.mro:
        if cls.module_name.partition(".")[0] == "retool_client":
            return cls
        if name in cls.names:
            return None
    return None


def _declared(node: "SymbolNode | None") -> "Type | None":
    from mypy.nodes import Var

    return node.type if isinstance(node, Var) else None


def _classes(type_: "Type | None") -> "Iterator[tuple[TypeInfo, bool]]":
    """The classes that a value may be of, each with whether it is the class itself."""
    from mypy.types import FunctionLike, Instance, LiteralType, TypeType, TypeVarType, UnionType, get_proper_type

    proper = get_proper_type(type_)
    if isinstance(proper, UnionType):
        for item in proper.items:
            yield from _classes(item)
    elif isinstance(proper, Instance):
        yield proper.type, False
    elif isinstance(proper, LiteralType):
        yield proper.fallback.type, False
    elif isinstance(proper, TypeVarType):
        yield from _classes(proper.upper_bound)
    elif isinstance(proper, TypeType):
        yield from ((info, True) for info, _ in _classes(proper.item))
    elif isinstance(proper, FunctionLike) and proper.is_type_obj():
        yield proper.type_object(), True


def class_of(node: "SymbolNode | None") -> tuple[str, str, bool] | None:
    """Module, name, and whether it is an enum, of a class that a name stands for."""
    from mypy.nodes import TypeInfo

    return (node.module_name, node.name, node.is_enum) if isinstance(node, TypeInfo) else None


def enum_of(type_: "Type | None") -> list[str]:
    """Names of the client's enums that a value may be of."""
    return [
        info.name
        for info, is_class in _classes(type_)
        if info.is_enum and not is_class and info.module_name.startswith("retool_client.models")
    ]


def enum_values(modules: "dict[str, MypyFile]") -> dict[str, set[str]]:
    """The values of the client's enums, by the names of their classes."""
    from mypy.nodes import TypeInfo

    return {
        symbol.node.name: _values(symbol.node)
        for name, tree in modules.items()
        if name.startswith("retool_client.models.")
        for symbol in tree.names.values()
        if isinstance(symbol.node, TypeInfo) and symbol.node.is_enum and symbol.node.module_name == name
    }


def _values(info: "TypeInfo") -> set[str]:
    from mypy.nodes import Var
    from mypy.types import Instance, get_proper_type

    values = set()
    for symbol in info.names.values():
        proper = get_proper_type(symbol.node.type) if isinstance(symbol.node, Var) else None
        if isinstance(proper, Instance) and proper.last_known_value is not None:
            values.add(str(proper.last_known_value.value))
    return values


def parts(type_: "Type | None") -> frozenset[str]:
    """The members of a union by mypy's names; one where it is none."""
    from mypy.types import UnionType, get_proper_type

    if type_ is None:
        return frozenset()
    proper = get_proper_type(type_)
    if isinstance(proper, UnionType):
        return frozenset().union(*(parts(item) for item in proper.items))
    return frozenset({str(proper)})


def result_of(type_: "Type | None") -> frozenset[str]:
    """What a function gives."""
    from mypy.types import CallableType, Overloaded, get_proper_type

    proper = get_proper_type(type_) if type_ is not None else None
    if isinstance(proper, Overloaded):
        proper = proper.items[0]
    return parts(proper.ret_type) if isinstance(proper, CallableType) else frozenset()


def parameters_of(type_: "Type | None") -> set[str]:
    """The names of the parameters that a function or class takes, but for those of `**kwargs`."""
    from mypy.nodes import ARG_STAR2
    from mypy.types import FunctionLike, get_proper_type

    proper = get_proper_type(type_) if type_ is not None else None
    return {
        name
        for item in (proper.items if isinstance(proper, FunctionLike) else ())
        for name, kind in zip(item.arg_names, item.arg_kinds, strict=True)
        if name is not None and kind is not ARG_STAR2
    }


def literals_of(node: ast.expr, file: "CheckedFile") -> frozenset[str]:
    """The texts that an expression may be, as far as mypy or the syntax tree tells."""
    from mypy.types import Instance, LiteralType, get_proper_type

    if isinstance(node, ast.Constant):
        return frozenset({node.value}) if isinstance(node.value, str) else frozenset()
    type_ = file.type_of(node)
    proper = get_proper_type(type_) if type_ is not None else None
    known = proper.last_known_value if isinstance(proper, Instance) else proper
    value = known.value if isinstance(known, LiteralType) else None
    told = file.texts.get((node.lineno, node.col_offset), frozenset())
    return frozenset({value}) if isinstance(value, str) and not told else told
