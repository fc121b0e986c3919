"""Values of parameters and of forms, read from their texts as OpenAPI's `style`, `explode` and `content` have it."""

import contextlib
import json
import math
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.parse import unquote_plus

from ...openapi.document import mapping
from ..schemas import kinds_of, part_of

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_KEY = re.compile(r"\[([^\[\]]*)\]")
_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|", "simple": ","}
_SIGNS = {"label": (".", "a point"), "matrix": (";", "a semicolon")}
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}

Pair = tuple[str, str]
"""A name and its text, not decoded."""


class Unreadable(Exception):  # noqa: N818 - it is a finding, not an error
    """A text that is not written as its parameter declares."""


def is_exploded(parameter: dict[str, Any]) -> bool:
    """Whether each item of an array, and each property of an object, is written apart."""
    return bool(parameter.get("explode", style_of(parameter) in ("form", "deepObject")))


def style_of(parameter: dict[str, Any]) -> str:
    """How the values of a parameter are written."""
    return str(parameter.get("style") or _STYLES.get(parameter["in"], "simple"))


def query_value(parameter: dict[str, Any], pairs: list[Pair], taken: set[str]) -> Any:
    """The value of a parameter in a query; None if it is not there.

    Args:
        parameter: The parameter.
        pairs: All names and texts of the query.
        taken: Names that belong to a parameter; those of this one are added.

    Raises:
        Unreadable: If it is written otherwise than the parameter declares.
    """
    name, schema = parameter["name"], schema_of(parameter)
    texts = [text for key, text in pairs if unquote_plus(key) == name]
    kinds = kinds_of(schema)
    if "content" in parameter:
        taken.add(name)
        return _json([unquote_plus(text) for text in texts]) if texts else None
    if style_of(parameter) == "deepObject":
        return _deep_object(name, schema, pairs, taken)
    if "object" in kinds and is_exploded(parameter) and not texts:
        return _spread_object(schema, pairs, taken)
    taken.add(name)
    if not texts:
        return None
    if is_exploded(parameter) or not kinds & {"array", "object"}:
        return typed(schema, [unquote_plus(text) for text in texts])
    return _delimited(schema, texts[-1], _DELIMITERS.get(style_of(parameter), ","), unquote_plus)


def text_value(parameter: dict[str, Any], text: str, decode: Callable[[str], str]) -> Any:
    """The value of a parameter in a path, a header or a cookie.

    Args:
        parameter: The parameter.
        text: Its text, as it came.
        decode: What gives the text that was meant: `unquote` in a path.

    Raises:
        Unreadable: If it is written otherwise than the parameter declares.
    """
    name, style, schema = parameter["name"], style_of(parameter), schema_of(parameter)
    if "content" in parameter:
        return _json([decode(text)])
    kinds, explodes, between = kinds_of(schema), is_exploded(parameter), ","
    several = bool(kinds & {"array", "object"})
    if style in _SIGNS:
        sign, called = _SIGNS[style]
        if not text.startswith(sign):
            raise Unreadable(f"does not begin with {called} (style: {style})")
        text, between = text[1:], sign if explodes else ","
    if style == "matrix" and several and explodes and "array" in kinds:
        text = ";".join(piece.removeprefix(f"{name}=") for piece in text.split(";"))
    elif style == "matrix" and not (several and explodes):
        if not text.startswith(f"{name}="):
            raise Unreadable(f"does not begin with ;{name}= (style: matrix)")
        text = text.removeprefix(f"{name}=")
    if not several:
        return typed(schema, [decode(text)])
    return _delimited(schema, text, between, decode, pairs=explodes)


def schema_of(parameter: dict[str, Any]) -> dict[str, Any]:
    """The schema of a parameter."""
    content = parameter.get("content")
    holder = next(iter(content.values()), None) if isinstance(content, dict) else parameter
    return mapping(mapping(holder).get("schema"))


def typed(schema: dict[str, Any], texts: Sequence[str]) -> Any:
    """Texts as the value that a schema means, or as they are where they are not of its type."""
    kinds = kinds_of(schema)
    if "array" in kinds and (len(texts) != 1 or not kinds - {"array", "null"}):
        items = part_of(schema, "items")
        return [typed(items, [text]) for text in texts]
    text = texts[0] if len(texts) == 1 else ",".join(texts)
    if kinds & {"integer", "number"} and _NUMBER.fullmatch(text):
        with contextlib.suppress(ValueError):  # Python reads no integers of more than 4,300 digits
            number = json.loads(text)
            return number if math.isfinite(number) else text
    if "boolean" in kinds and text in ("true", "false"):
        return text == "true"
    return text


def _delimited(
    schema: dict[str, Any], text: str, between: str, decode: Callable[[str], str], *, pairs: bool = False
) -> Any:
    """An array or an object in one text; a delimiter that is encoded counts where no other one is there."""
    pieces = text.split(between) if between in text else decode(text).split(between)
    pieces = [decode(piece) for piece in pieces]
    if "object" not in kinds_of(schema):
        return typed(schema, [] if text == "" else pieces)
    if pairs:
        named = [(name, value) for name, _, value in (piece.partition("=") for piece in pieces)]
    elif len(pieces) % 2:
        raise Unreadable("has a property without a value")
    else:
        named = list(zip(pieces[::2], pieces[1::2], strict=True))
    return _object(schema, named)


def _object(schema: dict[str, Any], named: Iterable[Pair]) -> dict[str, Any]:
    given: dict[str, list[str]] = {}
    for key, text in named:
        given.setdefault(key, []).append(text)
    properties = part_of(schema, "properties")
    other = mapping(schema.get("additionalProperties"))
    return {key: typed(properties.get(key, other), texts) for key, texts in given.items()}


def _spread_object(schema: dict[str, Any], pairs: list[Pair], taken: set[str]) -> Any:
    """An object in form style: its properties are parameters of their own."""
    properties = part_of(schema, "properties")
    mine = [(unquote_plus(key), unquote_plus(text)) for key, text in pairs]
    mine = [(key, text) for key, text in mine if key in properties]
    taken.update(properties)
    return _object(schema, mine) if mine else None


def _deep_object(name: str, schema: dict[str, Any], pairs: list[Pair], taken: set[str]) -> Any:
    """`filter[name]=x`, and deeper where a schema has objects in objects; `filter[ids][]=1` is an array."""
    value: dict[str, Any] = {}
    for key, text in ((unquote_plus(key), unquote_plus(text)) for key, text in pairs):
        if not key.startswith(f"{name}["):
            continue
        rest = key[len(name) :]
        path = _KEY.findall(rest)
        if "".join(f"[{part}]" for part in path) != rest:
            continue
        taken.add(key)
        target: Any = value
        for part in path[:-1] if path[-1] else path[:-2]:
            target = target.setdefault(part, {})
            if not isinstance(target, dict):
                raise Unreadable(f"has a value and properties at {key[:80]}")
        last = path[-1] or (path[-2] if len(path) > 1 else "")
        texts = target.setdefault(last, [])
        if not isinstance(texts, list):
            raise Unreadable(f"has a value and properties at {key[:80]}")
        texts.append(text)
    return _typed_tree(schema, value) if value else None


def _typed_tree(schema: dict[str, Any], tree: Any) -> Any:
    if isinstance(tree, list):
        return typed(schema, tree)
    properties = part_of(schema, "properties")
    return {key: _typed_tree(properties.get(key, {}), inner) for key, inner in tree.items()}


def _json(texts: list[str]) -> Any:
    try:
        return json.loads(texts[-1])
    except (ValueError, RecursionError):
        raise Unreadable("is not JSON") from None
