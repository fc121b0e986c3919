"""JSONPath (RFC 9535) as overlays use it: compiled once, within limits, and written from locations."""

import functools
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError, JSONPathQuery, JSONPathSyntaxError

from ..openapi.document import MAX_DEPTH, mapping

Location = tuple[str | int, ...]
"""Keys and indices from the root of a document to a node."""

MAX_PATH_LENGTH = 20_000
"""The longest JSONPath that is read, in characters."""

MAX_MATCHES = 250_000
"""The largest number of nodes that a path may match."""

_SINGULAR = re.compile(r"\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\['[^'\\]*'\]|\[(?:0|[1-9][0-9]{0,8})\])*")
_SEGMENT = re.compile(r"\.([A-Za-z_][A-Za-z0-9_]*)|\['([^'\\]*)'\]|\[([0-9]+)\]")
_HYPHENATED = re.compile(r"""('[^']*'|"[^"]*")|(\.?)\.([A-Za-z_]\w*(?:-\w+)+)""")
_QUOTED_NAME = re.compile(r"(?<!\.\.)\['([A-Za-z_][A-Za-z0-9_]*)'\]")
_STRING = re.compile(r"""'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*\"""")
_POSITION = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)?\[(?:[^\[\]?]*,)?\s*(?:-?[0-9]+|-?[0-9]*\s*:[^\]]*)\s*[,\]]")
_ANY_QUOTED_NAME = re.compile(r"""\[\s*['"]([A-Za-z_][A-Za-z0-9_]*)['"]\s*\]""")
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class PathError(Exception):
    """A JSONPath that cannot be read, or not be followed within the limits; the message says why."""


class _Environment(JSONPathEnvironment):
    max_recursion_depth = MAX_DEPTH + 50


_ENVIRONMENT = _Environment()


@functools.lru_cache(maxsize=4096)
def compiled(expression: str) -> JSONPathQuery:
    """A JSONPath, compiled once.

    Names with a hyphen may be written without quotes (`$.x-traits`): RFC 9535 does not allow it, but the examples of
    the Overlay Specification do it.

    Raises:
        PathError: If it is not a JSONPath.
    """
    if len(expression) > MAX_PATH_LENGTH:
        raise PathError(f"the path is longer than {MAX_PATH_LENGTH} characters")
    try:
        return _ENVIRONMENT.compile(expression)
    except JSONPathSyntaxError as error:
        quoted = _HYPHENATED.sub(lambda match: match[1] or f"{'..' if match[2] else ''}['{match[3]}']", expression)
        problem = str(error)
        if quoted != expression:
            try:
                return _ENVIRONMENT.compile(quoted)
            except (JSONPathError, RecursionError):
                pass
        raise PathError(f"{expression[:200]!r} is not a JSONPath: {problem[:200]}") from None
    except (JSONPathError, RecursionError, ValueError, OverflowError) as error:
        raise PathError(f"{expression[:200]!r} is not a JSONPath: {str(error)[:200]}") from None


def find(document: Any, path: str) -> list[tuple[Location, Any]]:
    """The nodes that a JSONPath selects: location and value, each once, in the library's order.

    Raises:
        PathError: If it is not a JSONPath, or finds more than is allowed.
    """
    location = singular(path)
    if location is not None:
        value: Any = document
        for key in location:
            if isinstance(value, list) and isinstance(key, int) and key < len(value):  # noqa: SIM114 - for pyright
                value = value[key]
            elif isinstance(value, dict) and isinstance(key, str) and key in value:
                value = value[key]
            else:
                return []
        return [(location, value)]
    unique: dict[Location, Any] = {}
    try:
        for count, node in enumerate(compiled(path).finditer(document)):
            if count >= MAX_MATCHES:
                raise PathError(f"{path[:200]}: the path matches more than {MAX_MATCHES} places")
            unique.setdefault(tuple(node.location), node.value)
    except RecursionError:
        raise PathError(f"{path[:200]}: the path goes too deep") from None
    except JSONPathError as error:
        raise PathError(f"{path[:200]}: {str(error)[:200]}") from None
    return list(unique.items())


def singular(path: str) -> Location | None:
    """The location that a path of plain names and indices states, without a document; None for any other path."""
    if not _SINGULAR.fullmatch(path):
        return None
    return tuple(int(index) if index else name or quoted for name, quoted, index in _SEGMENT.findall(path))


def positions_in(path: str) -> list[str]:
    """Names of the arrays of which a JSONPath takes items by their position, those in its filters included.

    The name of an array is empty where it has none in the path.
    """
    plain = _STRING.sub("''", _ANY_QUOTED_NAME.sub(r".\1", path))
    return [match[1] or "" for match in _POSITION.finditer(plain)]


def value_at(document: Any, location: Iterable[str | int]) -> Any:
    """The value at a location that is in the document."""
    for key in location:
        document = document[key]
    return document


def path_to(document: Any, location: Iterable[str | int]) -> str:
    """The JSONPath of a node that tells items of arrays by what they are, as far as they can be told."""
    path = "$"
    node: Any = document
    for key in location:
        inner = node[key]
        path += _item(node, key) if isinstance(node, list) and isinstance(key, int) else segment(key)
        node = inner
    return path


def _item(array: list[Any], index: int) -> str:
    """A selector that selects this item of an array only: by what it is, or else by its position."""
    for condition in _conditions(array[index]):
        selector = f"[?{condition}]"
        if [location for location, _ in find(array, f"${selector}")] == [(index,)]:
            return selector
    return f"[{index}]"


def _conditions(item: Any) -> Iterator[str]:
    if isinstance(item, str):
        yield f"@ == {literal(item)}"
    if not isinstance(item, dict):
        return
    if isinstance(item.get("name"), str) and isinstance(item.get("in"), str):
        yield f"@.name == {literal(item['name'])} && @.in == {literal(item['in'])}"
    schemas = {str(name): mapping(schema) for name, schema in mapping(item.get("properties")).items()}
    for name, schema in sorted(schemas.items(), key=lambda entry: entry[0]):
        at, values = f"@.properties{segment(name)}", schema.get("enum")
        if isinstance(schema.get("const"), str):
            values = [schema["const"]]
        if isinstance(values, list) and len(values) == 1 and isinstance(values[0], str):
            # A later document may write the one value the other way.
            yield f"{at}.const == {literal(values[0])} || {at}.enum[?@ == {literal(values[0])}]"
    for name in sorted(schemas):
        yield f"@.properties{segment(name)}"
    for key in ("$ref", "type", "title"):
        if isinstance(item.get(key), str):
            yield f"@{segment(key)} == {literal(item[key])}"


def segment(key: str | int) -> str:
    """A key or index as a JSONPath writes it: `.get`, `['/users']`, `[0]`."""
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if _PLAIN_NAME.fullmatch(key) else f"[{literal(key)}]"


def readable(path: str) -> str:
    """A path, or a part of one, in the library's spelling (`$['paths']['/users']`) as people write it."""
    return _QUOTED_NAME.sub(r".\1", path)


def literal(text: str) -> str:
    """A string as a JSONPath writes it."""
    if "'" in text or "\\" in text or any(ord(char) < 0x20 for char in text):
        return json.dumps(text, ensure_ascii=False)
    return f"'{text}'"
