"""What a client shows its users, by the views that it is generated from: methods of resources, and models."""

import ast
import inspect
from collections.abc import Iterator

from attrs import evolve, frozen

from ..compare.python_changes import plain_type
from ..generate.model_view import Views
from ..generate.operation_view import OperationView
from ..generate.text import Code

_LEFT_OUT = " = UNSET"
"""What follows the type of a parameter that need not be given."""
_WIDTH = 96
"""The longest signature that is shown on one line."""


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


def method_of(view: OperationView) -> Method:
    """The method of an operation, with the overloads that the template of resources gives it."""
    overloads: list[tuple[list[Code], Code | None]]
    if view.body is not None and view.body.model:
        ways = ("fields", "changes", "body") if view.body.changes else ("fields", "body")
        overloads = [(view.parameters(way), None) for way in ways]
    elif view.flags:
        overloads = [(view.parameters("body", flag), result) for flag, result in view.flags]
    else:
        overloads = [(view.parameters("body"), None)]
    docs = dict(_entries(view.doc, "Args"))
    # What comes first is `self`, which no caller gives.
    declared = [([_parameter(each, docs) for each in given[1:]], result) for given, result in overloads]
    arguments: dict[str, Argument] = {}
    for parameter in (each for given, _ in declared for each in given):
        if parameter.annotation and not parameter.name.startswith("*"):
            always = all(any(each.name == parameter.name for each in given) for given, _ in declared)
            arguments.setdefault(parameter.name, evolve(parameter, required=parameter.required and always))
    return Method(
        id=view.operation.id,
        signatures=tuple(_signature(view, *each, is_async=False) for each in declared),
        async_signatures=tuple(_signature(view, *each, is_async=True) for each in declared),
        result=_shown(view.returned(is_async=False)),
        arguments=tuple(arguments.values()),
        errors=tuple(_entries(view.doc, "Raises")),
    )


def _parameter(text: str, docs: dict[str, str]) -> Argument:
    """A part of a signature; `/` and `*` have no type."""
    name, _, annotation = text.partition(": ")
    declared = annotation.removesuffix(_LEFT_OUT)
    return Argument(name, _shown(declared) if declared else "", docs.get(name, ""), required=declared == annotation)


def _signature(view: OperationView, given: list[Argument], result: Code | None, *, is_async: bool) -> str:
    texts = [f"{each.name}: {each.annotation}" if each.annotation else each.name for each in given]
    parts = [text if each.required else text + _LEFT_OUT for text, each in zip(texts, given, strict=True)]
    if parts[:1] == ["/"]:
        parts = parts[1:]
    head = f"{'async ' if is_async and not view.is_list else ''}{view.name}"
    tail = f" -> {_shown(result or view.returned(is_async))}"
    line = f"{head}({', '.join(parts)}){tail}"
    return line if len(line) <= _WIDTH else f"{head}(\n" + "".join(f"    {part},\n" for part in parts) + f"){tail}"


def _shown(annotation: str) -> str:
    """A type as pages show it: without the modules that its names are from, in one style of quotes."""
    return plain_type(ast.unparse(ast.parse(annotation, mode="eval")))


def _entries(doc: str, section: str) -> Iterator[tuple[str, str]]:
    """The names in a section of a docstring, each with its text."""
    lines = next((part for part in doc.split("\n\n") if part.startswith(f"{section}:\n")), "").split("\n")
    for line in lines[1:]:
        name, _, text = line.strip().partition(": ")
        yield name, text


def models_of(views: Views) -> dict[str, Model]:
    """All models of a client, by name."""
    return {name: _model(name, views) for name in sorted(views.components)}


def _model(name: str, views: Views) -> Model:
    kind = views.types.kind(name)
    if kind == "object":
        model = views.model(name)
        fields = tuple(Argument(each.name, _shown(each.declared), each.doc) for each in model.fields)
        return Model(name, "model", _text(model.doc), fields=fields)
    if kind == "enum":
        values = tuple((key, repr(ast.literal_eval(value))) for key, value in views.members(name).items())
        return Model(name, "enum", _text(views.doc(name)), values=values)
    union = views.union(name)
    return Model(name, "union", _text(union.doc), members=" | ".join(map(_shown, union.members)))


def _text(docstring: Code) -> str:
    return inspect.cleandoc(ast.literal_eval(docstring))
