"""The public surface of a generated client, read from its sources, without the order of what has none."""

import ast
from pathlib import Path
from typing import Any

from attrs import define, field

from retool_clientgen.generate.package import ClientInfo, generate
from retool_clientgen.normalise import Normalised

Type = frozenset[Any]
"""The alternatives of an annotation; each is a name, or a name with the types in its brackets."""

_INFO = ClientInfo(version="1.0.0", release="1.0", api_version="1.0", spec_sha256="0" * 64)


@define
class Surface:
    """What users of a client can name.

    Attributes:
        models: Type and whether it may be left out, by field, by class.
        enums: Members with their values, by class.
        unions: The alternatives, by alias.
        functions: The signatures, by module and qualified name.
        operations: Method and path template, by operation.
    """

    models: dict[str, dict[str, tuple[Type, bool]]] = field(factory=dict)
    enums: dict[str, dict[str, Any]] = field(factory=dict)
    unions: dict[str, Type] = field(factory=dict)
    functions: dict[str, list[Any]] = field(factory=dict)
    operations: dict[str, tuple[str, str]] = field(factory=dict)


def surface(normalised: Normalised, scratch: Path) -> Surface:
    """The surface of the client that a normalised document gives.

    Args:
        normalised: The document.
        scratch: An empty directory to generate into.
    """
    generate(normalised, _INFO, scratch)
    package = scratch / "retool_client"
    found = Surface()
    for path in sorted(package.glob("models/*.py")):
        _read_models(ast.parse(path.read_bytes()), found)
    for folder in ("api", "resources"):
        for path in sorted(package.glob(f"{folder}/**/*.py")):
            _read_functions(ast.parse(path.read_bytes()), str(path.relative_to(package)), found)
    for operation in normalised.operations:
        found.operations[operation.id] = (operation.method, operation.path)
    return found


def missing(old: Surface, new: Surface) -> list[str]:
    """What of one surface another one lacks; additions do not count."""
    lost = []
    for kind in ("models", "enums", "unions", "functions", "operations"):
        before, after = getattr(old, kind), getattr(new, kind)
        for name, value in before.items():
            if name not in after:
                lost.append(f"{kind}: {name} is gone")
            elif not _covers(after[name], value, new):
                lost.append(f"{kind}: {name} was {value}, is {after[name]}")
    return lost


def _covers(new: Any, old: Any, surface: Surface) -> bool:
    if isinstance(old, frozenset):
        return isinstance(new, frozenset) and all(
            any(_covers(each, one, surface) for each in _expanded(new, surface)) for one in _expanded(old, surface)
        )
    if isinstance(old, dict):
        return isinstance(new, dict) and all(
            key in new and _covers(new[key], value, surface) for key, value in old.items()
        )
    if isinstance(old, list | tuple):
        return (
            isinstance(new, list | tuple)
            and len(old) == len(new)
            and all(_covers(each, one, surface) for each, one in zip(new, old, strict=True))
        )
    return bool(new == old)


def _expanded(alternatives: Type, surface: Surface) -> Type:
    return frozenset(
        each
        for one in alternatives
        for each in (_expanded(surface.unions[one], surface) if one in surface.unions else (one,))
    )


def _read_models(module: ast.Module, found: Surface) -> None:
    for node in module.body:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias" and node.value is not None:
            found.unions[ast.unparse(node.target)] = _type(node.value)
        elif isinstance(node, ast.ClassDef):
            fields = {
                ast.unparse(line.target): (_type(line.annotation), line.value is not None)
                for line in node.body
                if isinstance(line, ast.AnnAssign)
            }
            members = {
                ast.unparse(line.targets[0]): ast.literal_eval(line.value)
                for line in node.body
                if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant)
            }
            if members and not fields:
                found.enums[node.name] = members
            else:
                found.models[node.name] = fields


def _read_functions(module: ast.Module, where: str, found: Surface) -> None:
    holders = [("", module), *((f"{node.name}.", node) for node in module.body if isinstance(node, ast.ClassDef))]
    for prefix, holder in holders:
        for node in holder.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found.functions.setdefault(f"{where}:{prefix}{node.name}", []).append(_signature(node))


def _signature(node: ast.FunctionDef | ast.AsyncFunctionDef) -> tuple[Any, ...]:
    arguments = node.args
    positional = tuple((each.arg, _type(each.annotation)) for each in (*arguments.posonlyargs, *arguments.args))
    named = {
        each.arg: (_type(each.annotation), default is not None)
        for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    }
    return positional, len(arguments.defaults), named, _type(node.returns), isinstance(node, ast.AsyncFunctionDef)


def _type(node: ast.expr | None) -> Type:
    if node is None:
        return frozenset()
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return _type(node.left) | _type(node.right)
    if isinstance(node, ast.Subscript):
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if ast.unparse(node.value) == "Union":
            return frozenset(each for member in inner for each in _type(member))
        if ast.unparse(node.value) == "Literal":
            return frozenset(f"Literal[{ast.unparse(each)}]" for each in inner)
        return frozenset({(ast.unparse(node.value), tuple(map(_type, inner)))})
    return frozenset({ast.unparse(node)})
