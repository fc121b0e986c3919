"""What an expression may be, as far as a syntax tree tells."""

from collections.abc import Iterable
from typing import Literal

from attrs import frozen

Kind = Literal[
    "client", "path", "module", "client class", "maker", "call", "function", "class", "instance", "code", "text"
]


@frozen
class Value:
    """Something that an expression may be.

    Attributes:
        kind: `client`; `path`: what is reached from a client, a resource or a method; `module`: something imported from
            `retool_client`; `client class`; `maker`: a method that gives a client; `call`: the method that takes an
            operation's name; `function`, `class`, `instance` and `code` (a module): of the code itself; `text`.
        name: The path from the client, the name in `retool_client`, the name in the code, or the text.
        module: The module of the code that it is of.
    """

    kind: Kind
    name: str = ""
    module: str = ""


Values = frozenset[Value]
NOTHING: Values = frozenset()
CLIENT = Value("client")
CLIENTS = ("Retool", "AsyncRetool")
_ROOT = "retool_client"


def imported(name: str) -> Values:
    """What a dotted name of `retool_client` is; nothing for other names."""
    if name.split(".", maxsplit=1)[0] != _ROOT:
        return NOTHING
    if name.rpartition(".")[2] in CLIENTS:
        return frozenset({Value("client class", name)})
    return frozenset({Value("module", name)})


def attribute(values: Iterable[Value], name: str) -> Values:
    """What an attribute of values from `retool_client` is."""
    found: set[Value] = set()
    for value in values:
        if value.kind == "client":
            if name == "with_raw_response":
                found.add(CLIENT)
            elif name in ("with_options", "__enter__", "__aenter__"):
                found.add(Value("maker"))
            elif name == "call":
                found.add(Value("call"))
            else:
                found.add(Value("path", name))
        elif value.kind == "path":
            found.add(Value("path", f"{value.name}.{name}"))
        elif value.kind == "module":
            found |= imported(f"{value.name}.{name}")
        elif value.kind == "client class" and name == "from_env":
            found.add(Value("maker"))
        elif value.kind == "text" and name == "value":
            # Of an enum's member.
            found.add(value)
    return frozenset(found)


def texts(values: Iterable[Value]) -> list[str]:
    """The texts among some values."""
    return sorted(value.name for value in values if value.kind == "text")


def operation_of(value: Value) -> str | None:
    """The dotted name that would be an operation's, if it is one's: of a method, or of its module."""
    if value.kind == "path":
        return value.name
    if value.kind == "module" and value.name.startswith(f"{_ROOT}.api."):
        return value.name.removeprefix(f"{_ROOT}.api.")
    return None
