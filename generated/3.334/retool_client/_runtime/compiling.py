"""Makes the decoders of a model when they are first used, as attrs makes constructors: straight-line code, compiled.

The code is put together from the lines in this module, the names of attributes and numbered variables. What a document
calls a property is the value of such a variable: no string of a document becomes code.
"""

import datetime
import linecache
import types
import typing
from collections.abc import Callable
from enum import Enum
from typing import Annotated, Any

from .decoding import (
    as_object,
    beyond,
    decode_date,
    decode_datetime,
    decode_dict,
    decode_enum,
    decode_incomplete,
    decode_list,
    decode_model,
    from_iso,
    keys_of,
    new,
    no_null,
    no_nulls,
)
from .fields import Field, fields_of, hints_of
from .mismatch import Mismatch
from .unset import UNSET, Unset

_ONE = """\
def from_dict(cls, data):
    if cls is not own:
        return decoder(cls, 'from_dict')(cls, data)
    if data.__class__ is not dict:
        data = as_object(data)
    self = new(cls)
    try:
{properties}
    except KeyError:
        return decode_incomplete(cls, data)
    except Mismatch as error:
        raise error.inside(data, cls.from_dict) from None
    if {has_more}:
        self.additional_properties = beyond(data, known)
    return self
"""
_ITEMS = """\
def _decode_items(cls, items):
    if cls is not own:
        return decoder(cls, '_decode_items')(cls, items)
    {keys}= keys_of(items, names)
    try:
        for index, data in enumerate(items):
            self = new(cls)
            try:
{properties}
                if {has_more}:
                    self.additional_properties = beyond(data, known)
            except (AttributeError, KeyError, TypeError):
                items[index] = from_dict(data)
            except Mismatch as error:
                raise error.inside(data, cls.from_dict) from None
            else:
                items[index] = self
    except Mismatch as error:
        raise error.inside(items) from None
    return items
"""
_TEMPLATES = {"from_dict": (_ONE, 8), "_decode_items": (_ITEMS, 16)}
_FUNCTIONS = (
    as_object, beyond, decode_date, decode_datetime, decode_dict, decode_enum, decode_incomplete, decode_list,
    decode_model, keys_of, no_null, no_nulls,
)  # fmt: skip

_compiled: dict[tuple[type, str], Callable[..., Any]] = {}


def decoder(cls: type, name: str) -> Callable[..., Any]:
    """What decodes a model, compiled at its first use. Threads that come at once make the same.

    Args:
        cls: The model.
        name: `from_dict` for one object, `_decode_items` for a list.
    """
    found = _compiled.get((cls, name))
    if found is None:
        found = _compiled[cls, name] = _compile(cls, name)
        if name not in vars(cls):
            setattr(cls, name, classmethod(found))
    return found


def _compile(cls: Any, name: str) -> Callable[..., Any]:
    fields = fields_of(cls)
    writer = _Writer(hints_of(cls))
    template, indent = _TEMPLATES[name]
    lines = [line for index, field in enumerate(fields) for line in writer.lines(index, field)]
    required = bool(fields) and all(field.required for field in fields)
    lines = lines if required else ["get = data.get", *lines]
    source = template.format(
        properties="\n".join(" " * indent + line for line in lines),
        has_more=f"len(data) != {len(fields)}" if required else "not known.issuperset(data)",
        keys="".join(f"k{index}, " for index in range(len(fields))) or "() ",
    )
    names = tuple(field.json_name for field in fields)
    variables = writer.variables
    variables |= {function.__name__: function for function in _FUNCTIONS}
    variables |= {"Mismatch": Mismatch, "UNSET": UNSET, "from_iso": from_iso, "new": new}
    variables |= {"decoder": decoder, "from_dict": cls.from_dict, "own": cls, "names": names, "known": frozenset(names)}
    variables |= {f"k{index}": text for index, text in enumerate(names)}
    file = f"<{name} of {cls.__module__}.{cls.__qualname__}>"
    exec(compile(source, file, "exec"), variables)  # noqa: S102 - see above what the source is made of
    # So that tracebacks and debuggers show it.
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    function: types.FunctionType = variables[name]
    base = getattr(cls, name).__func__
    function.__doc__, function.__annotations__ = base.__doc__, base.__annotations__
    function.__module__, function.__qualname__ = cls.__module__, f"{cls.__qualname__}.{name}"
    return function


class _Writer:
    """Writes the lines that decode properties.

    Args:
        hints: The types of the attributes.

    Attributes:
        variables: What the lines name.
    """

    def __init__(self, hints: dict[str, Any]) -> None:
        self.variables: dict[str, Any] = {}
        self._hints = hints

    def lines(self, index: int, field: Field) -> list[str]:
        """The lines that decode one property: the usual values first, so that they pass few checks.

        Args:
            index: The number of the variable that holds its name in JSON.
            field: The property.

        Raises:
            ValueError: If the attribute's name is not a name: then it would be code.
        """
        if not field.name.isidentifier():
            raise ValueError(f"{field.name!r} is not the name of an attribute")
        target = f"self.{field.name}"
        source = f"data[k{index}]" if field.required else f"get(k{index}, UNSET)"
        takes_null = _takes_null(self._hints[field.name])
        hint, _ = _bare(self._hints[field.name])
        general = self._decode(hint, "value")
        rest = [f"{target} = {general}"]
        if not takes_null:
            rest.insert(0, f"if value is None: raise no_null(k{index}, {self._variable(_expected(hint))})")
        elif general == "value":
            return [f"{target} = {source}"]
        first = f"value = {source}"
        if _is_model(hint):
            return [first, f"if value.__class__ is dict: {target} = {self._model(hint)}(value)", *_otherwise(rest)]
        if typing.get_origin(hint) is Annotated:
            return [first, *self._union(hint.__metadata__[0], target, rest)]
        if isinstance(hint, type) and issubclass(hint, Enum) and issubclass(hint, str):
            usual = f"{self._variable(hint._value2member_map_)}[value]"
        elif hint is datetime.datetime:
            # Only a text as long as `2025-11-06T17:00:11.431Z` can have its Z there, and a datetime gives it back
            # exactly. Another form of that length keeps its moment and its precision, and is written in this one.
            usual = f"from_iso(value) if value[23] == 'Z' else {general}"
        else:
            return [first, *rest]
        others = ["value is not UNSET"] * (not field.required) + ["value is not None"] * takes_null
        usual = f"({usual}) if {' and '.join(others)} else value" if others else usual
        failures = "except (LookupError, TypeError, ValueError):"
        return [first, "try:", f"    {target} = {usual}", failures, *(f"    {line}" for line in rest)]

    def _union(self, spec: Any, target: str, rest: list[str]) -> list[str]:
        """The lines for a union that a value tells apart: its member decodes an object at once.

        Args:
            spec: What decodes the union.
            target: What it is assigned to.
            rest: The lines for all other values.
        """
        if spec.beside:
            told, members = " or ".join(self._at(path) for path in spec.beside), spec.neighbour
            rest = [*rest[:-1], f"{target} = {self._variable(spec)}.decode(value, told)"]
        elif spec.discriminator is not None:
            told = f"value.get({self._variable(spec.discriminator)}) if value.__class__ is dict else None"
            members = spec.mapping
        else:
            return rest
        return [
            f"told = {told}",
            f"member = {self._variable(members)}.get(told) if told.__class__ is str else None",
            f"if member is not None and value.__class__ is dict: {target} = member.from_dict(value)",
            *_otherwise(rest),
        ]

    def _at(self, path: tuple[str, ...]) -> str:
        """The expression for the value at a path of keys; None where the path leads to none."""
        *parents, last = (self._variable(key) for key in path)
        value = "data"
        for key in parents:
            value = f"(at if (at := {value}.get({key})).__class__ is dict else {{}})"
        return f"{value}.get({last})"

    def _decode(self, hint: Any, value: str) -> str:
        """The expression that decodes a value of some type."""
        hint, _ = _bare(hint)
        origin = typing.get_origin(hint)
        if origin is Annotated:
            return f"{self._variable(hint.__metadata__[0])}.decode({value})"
        if origin in (list, dict):
            inner = typing.get_args(hint)[-1]
            item = self._function(inner)
            if not _takes_null(inner) and not _is_model(inner):
                # What decodes a model refuses null itself.
                value = f"no_nulls({value}, {self._variable(_expected(_bare(inner)[0]))})"
            return f"decode_{origin.__name__}({item}, {value})" if item else value
        if _is_model(hint):
            return f"decode_model({self._variable(hint)}, {value})"
        if isinstance(hint, type) and issubclass(hint, Enum):
            return f"decode_enum({self._variable(hint)}, {value})"
        function = {datetime.datetime: "decode_datetime", datetime.date: "decode_date"}.get(hint)
        return f"{function}({value})" if function else value

    def _function(self, hint: Any) -> str:
        """The expression for a function that decodes one value; empty where JSON values stay as they are."""
        if _is_model(hint):
            return self._model(hint)
        expression = self._decode(hint, "value")
        function, _, rest = expression.partition("(")
        return "" if expression == "value" else function if rest == "value)" else f"lambda value: {expression}"

    def _model(self, model: Any) -> str:
        """The variable for what decodes a model: from its first use on the compiled function, which is found faster."""

        def first(data: Any) -> Any:
            decoded = model.from_dict(data)
            self.variables[name] = model.from_dict
            return decoded

        name = self._variable(first)
        return name

    def _variable(self, value: Any) -> str:
        name = f"v{len(self.variables)}"
        self.variables[name] = value
        return name


def _otherwise(lines: list[str]) -> list[str]:
    return ["else:", *(f"    {line}" for line in lines)]


def _bare(hint: Any) -> tuple[Any, bool]:
    """A type without `Unset` and `None` beside it, and whether `None` was."""
    if typing.get_origin(hint) not in (typing.Union, types.UnionType):
        return hint, False
    members = typing.get_args(hint)
    rest = [member for member in members if member not in (Unset, type(None))]
    return rest[0] if len(rest) == 1 else Any, type(None) in members


def _takes_null(hint: Any) -> bool:
    """Whether null is a value of a type."""
    if typing.get_origin(hint) is Annotated:
        hint = typing.get_args(hint)[0]
    members = typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, types.UnionType) else (hint,)
    return any(
        member in (None, type(None), Any) or (typing.get_origin(member) is Annotated and _takes_null(member))
        for member in members
    )


_EXPECTED = {
    str: "a string", int: "an integer", float: "a number", bool: "a boolean", list: "an array",
    datetime.datetime: "a point in time", datetime.date: "a day",
}  # fmt: skip


def _expected(hint: Any) -> str:
    """What a value of some type is, in words."""
    if isinstance(hint, type) and issubclass(hint, Enum):
        return f"one of the values of {hint.__name__}"
    if typing.get_origin(hint) is typing.Literal:
        return repr(typing.get_args(hint)[0])
    return _EXPECTED.get(typing.get_origin(hint) or hint, "an object")


def _is_model(hint: Any) -> bool:
    return hasattr(hint, "__attrs_attrs__")
