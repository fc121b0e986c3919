"""What a built package shows its users: resources with their methods, and models. Nothing of it is imported."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..compare.python_changes import load_package, plain_type
from ..generate.operation_view import class_name_of
from ..generate.text import identifier

if TYPE_CHECKING:
    import griffe

_ENUMS = frozenset({"OpenEnum", "OpenIntEnum"})
_OWN = frozenset({"additional_properties"})
"""Attributes that every model has."""


@frozen
class Argument:
    """A parameter of a method, or a property of a model.

    Attributes:
        name: Its name in Python.
        annotation: Its type.
        doc: What it is, as plain text.
        required: Whether a call must give it.
    """

    name: str
    annotation: str
    doc: str
    required: bool = False


@frozen
class Method:
    """A method of a resource.

    Attributes:
        id: The operation: `users.list`.
        signatures: How it is called, one for each overload: `list(*, limit: int | Unset = UNSET) -> Page[User]`.
        async_signatures: The same for the asynchronous client.
        result: Type of the result.
        arguments: Its parameters, in order.
        errors: Documented errors: class and reason.
    """

    id: str
    signatures: tuple[str, ...]
    async_signatures: tuple[str, ...]
    result: str
    arguments: tuple[Argument, ...]
    errors: tuple[tuple[str, str], ...]


@frozen
class Model:
    """A class or a union.

    Attributes:
        name: Its name in `retool_client.models`.
        kind: `model`, `enum` or `union`.
        doc: What it is, as plain text.
        fields: Properties of a model.
        values: Members of an enum with their values, as Python writes them.
        members: Type of a union.
    """

    name: str
    kind: str
    doc: str
    fields: tuple[Argument, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    members: str = ""


@frozen
class Package:
    """A built package.

    Attributes:
        methods: All methods by the operation's id.
        models: All models by name.
    """

    methods: dict[str, Method]
    models: dict[str, Model]


def read_package(project: Path, operations: dict[str, tuple[str, ...]]) -> Package:
    """Reads a package.

    Args:
        project: Directory of the client's project.
        operations: The path of each operation's resource, by the operation's id.
    """
    # The rest of the package takes as long again.
    resources, models_package = (load_package(project / "retool_client", part) for part in ("resources", "models"))
    classes: dict[str, Any] = {
        name: member
        for module in resources.modules.values()
        for name, member in module.classes.items()
        if not member.is_alias
    }
    methods = {}
    for operation, path in operations.items():
        name, method = class_name_of(path), identifier(operation.rpartition(".")[2])
        plain, asynchronous = (classes[f"{prefix}{name}"].members[method] for prefix in ("", "Async"))
        methods[operation] = _method(operation, plain, asynchronous)
    models = {model.name: model for model in _models(models_package)}
    return Package(methods, dict(sorted(models.items())))


def _method(operation: str, plain: "griffe.Function", asynchronous: "griffe.Function") -> Method:
    docs: dict[str, str] = {}
    errors: list[tuple[str, str]] = []
    for section in plain.docstring.parse("google", warnings=False) if plain.docstring else ():
        if section.kind.value == "parameters":
            docs |= {each.name: each.description for each in section.value}
        elif section.kind.value == "raises":
            errors += [(str(each.annotation or ""), each.description) for each in section.value]
    overloads = plain.overloads or [plain]
    arguments: dict[str, Argument] = {}
    for overload in overloads:
        for each in overload.parameters:
            if each.name == "self" or (each.kind and "variadic" in each.kind.value):
                continue
            required = each.default is None and all(each.name in {p.name for p in o.parameters} for o in overloads)
            found = Argument(each.name, plain_type(each.annotation), docs.get(each.name, ""), required)
            arguments.setdefault(each.name, found)
    return Method(
        id=operation,
        signatures=tuple(map(_signature, overloads)),
        async_signatures=tuple(map(_signature, asynchronous.overloads or [asynchronous])),
        result=plain_type(plain.returns),
        arguments=tuple(arguments.values()),
        errors=tuple(errors),
    )


def _signature(function: "griffe.Function") -> str:
    parts: list[str] = []
    last = ""
    for each in function.parameters:
        kind = each.kind.value if each.kind else ""
        if last == "positional-only" and kind != last and len(parts) > 0:
            parts.append("/")
        if kind == "keyword-only" and last not in (kind, "variadic positional"):
            parts.append("*")
        last = kind
        if each.name == "self":
            continue
        stars = {"variadic keyword": "**", "variadic positional": "*"}.get(kind, "")
        default = f" = {each.default}" if each.default is not None and not stars else ""
        annotation = f": {plain_type(each.annotation)}" if each.annotation is not None else ""
        parts.append(f"{stars}{each.name}{annotation}{default}")
    if last == "positional-only" and parts:
        parts.append("/")
    prefix = "async " if "async" in function.labels else ""
    call = f"{prefix}{function.name}({', '.join(parts)}) -> {plain_type(function.returns)}"
    if len(call) <= 96:
        return call
    lines = "".join(f"    {part},\n" for part in parts)
    return f"{prefix}{function.name}(\n{lines}) -> {plain_type(function.returns)}"


def _models(package: "griffe.Object | griffe.Alias") -> Iterator[Model]:
    import griffe

    for module in package.modules.values():
        for name, member in module.members.items():
            if member.is_alias or name.startswith("_"):
                continue
            doc = member.docstring.value if member.docstring else ""
            if isinstance(member, griffe.Class):
                yield _class(name, member, doc)
            elif isinstance(member, griffe.Attribute) and plain_type(member.annotation) == "TypeAlias":
                yield Model(name, "union", doc, members=plain_type(member.value))


def _class(name: str, member: "griffe.Class", doc: str) -> Model:
    attributes = [a for a in member.attributes.values() if not a.name.startswith("_") and a.name not in _OWN]
    if any(str(base) in _ENUMS for base in member.bases):
        return Model(name, "enum", doc, values=tuple((a.name, str(a.value)) for a in attributes))
    fields = (
        Argument(a.name, plain_type(a.annotation), a.docstring.value if a.docstring else "")
        for a in attributes
        if a.annotation is not None
    )
    return Model(name, "model", doc, fields=tuple(fields))
