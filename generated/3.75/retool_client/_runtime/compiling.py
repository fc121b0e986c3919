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
    value_at,
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
    {get}self = new(cls)
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
            if data.__class__ is not dict:
                items[index] = data = as_object(data)
            {get}self = new(cls)
            try:
{properties}
            except KeyError:
                items[index] = decode_incomplete(cls, data)
                continue
            except Mismatch as error:
                raise error.inside(data, cls.from_dict) from None
            if {has_more}:
                self.additional_properties = beyond(data, known)
            items[index] = self
    except Mismatch as error:
        raise error.inside(items) from None
    return items
"""
_TEMPLATES = {"from_dict": (_ONE, 8), "_decode_items": (_ITEMS, 16)}
_FUNCTIONS = (
    as_object, beyond, decode_date, decode_datetime, decode_dict, decode_enum, decode_incomplete, decode_list,
    decode_model, keys_of, no_null, no_nulls, value_at,
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


def _compile(cls: type, name: str) -> Callable[..., Any]:
    fields = fields_of(cls)
    writer = _Writer(hints_of(cls))
    template, indent = _TEMPLATES[name]
    lines = [line for index, field in enumerate(fields) for line in writer.lines(index, field)] or ["pass"]
    required = all(field.required for field in fields)
    source = template.format(
        properties="\n".join(" " * indent + line for line in lines),
        has_more=f"len(data) != {len(fields)}" if required else "not known.issuperset(data)",
        get="" if required else "get = data.get; ",
        keys="".join(f"k{index}, " for index in range(len(fields))) or "() ",
    )
    names = tuple(field.json_name for field in fields)
    variables: dict[str, Any] = {function.__name__: function for function in _FUNCTIONS}
    variables |= {"Mismatch": Mismatch, "UNSET": UNSET, "from_iso": from_iso, "new": new}
    variables |= {"decoder": decoder, "own": cls, "names": names, "known": frozenset(names), **writer.variables}
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
        """The lines for one property; see `_decoding` for the arguments."""
        lines = self._decoding(index, field)
        hint = self._hints[field.name]
        if _takes_null(hint):
            return lines
        if not lines[0].startswith("value = "):
            source = f"data[k{index}]" if field.required else f"get(k{index}, UNSET)"
            lines = [f"value = {source}", *(line.replace(source, "value") for line in lines)]
        expected = self._variable(_expected(_bare(hint)[0]))
        return [lines[0], f"if value is None: raise no_null(k{index}, {expected})", *lines[1:]]

    def _decoding(self, index: int, field: Field) -> list[str]:
        """The lines that decode one property.

        Args:
            index: The number of the variable that holds its name in JSON.
            field: The property.

        Raises:
            ValueError: If the attribute's name is not a name: then it would be code.
        """
        if not field.name.isidentifier():
            raise ValueError(f"{field.name!r} is not the name of an attribute")
        target = f"self.{field.name} ="
        value = f"data[k{index}]" if field.required else f"get(k{index}, UNSET)"
        hint, is_nullable = _bare(self._hints[field.name])
        guard = "value is not None" if is_nullable else ""
        if not field.required:
            guard = "value is not UNSET and value is not None"
        if typing.get_origin(hint) is Annotated:
            return [f"{target} {self._variable(hint.__metadata__[0])}.decode({value}{self._beside(hint)})"]
        general = self._decode(hint, "value")
        if _is_model(hint):
            model = self._variable(hint)
            return [f"value = {value}", f"{target} {model}.from_dict(value) if value.__class__ is dict else {general}"]
        if isinstance(hint, type) and issubclass(hint, Enum) and issubclass(hint, str):
            usual = f"{self._variable(hint._value2member_map_)}[value]"
        elif hint is datetime.datetime:
            # As long as `2025-11-06T17:00:11.431Z`, which a datetime gives back exactly. Another form of that length
            # keeps its moment and its precision, and is written in this one.
            usual = f"from_iso(value) if len(value) == 24 and value[23] == 'Z' else {general}"
        else:
            return [f"{target} {self._decode(hint, value)}"]
        return [
            f"value = {value}",
            "try:",
            f"    {target} {f'({usual}) if {guard} else value' if guard else usual}",
            "except (LookupError, TypeError, ValueError):",
            f"    {target} {general}",
        ]

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
            return f"{self._variable(hint)}.from_dict"
        expression = self._decode(hint, "value")
        function, _, rest = expression.partition("(")
        return "" if expression == "value" else function if rest == "value)" else f"lambda value: {expression}"

    def _beside(self, hint: Any) -> str:
        """The further argument for a union whose members a value beside it tells apart."""
        values = [
            f"value_at(data, *{self._variable(path)})" if len(path) > 1 else f"data.get({self._variable(path[0])})"
            for path in hint.__metadata__[0].beside
        ]
        return f", {' or '.join(values)}" if values else ""

    def _variable(self, value: Any) -> str:
        name = f"v{len(self.variables)}"
        self.variables[name] = value
        return name


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
