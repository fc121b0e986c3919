"""OpenAPI and Overlay documents as plain JSON values: reading, canonical writing, hashing, JSON Pointers.

Mappings keep the order of their keys. Nothing here knows what the documents mean.
"""

import hashlib
import json
import math
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

from ..errors import ClientgenError

MAX_BYTES = 64 * 1024 * 1024
"""The largest document that is read, in bytes."""

MAX_NODES = 5_000_000
"""The largest number of values that a document may hold once its YAML aliases are expanded."""

MAX_VALUES = 1_500_000
"""The largest number of values of a document that is worked on, its references written out."""

MAX_DEPTH = 200
"""The deepest nesting of a document that is read."""

_PRIMITIVES = (str, bool, int, float, type(None))


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML 1.2 as JSON: `no` and `12:30` and dates are strings, keys are strings and appear once."""

    # PyYAML's own are of YAML 1.1, which OpenAPI does not use.
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's name and kind

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key is not a string", key_node.start_mark)
            if key_node.value == "<<" and not isinstance(value_node, yaml.ScalarNode):
                problem = "`<<` merges mappings in YAML 1.1 only: write out what it refers to"
                raise yaml.constructor.ConstructorError(None, None, problem, key_node.start_mark)
            # OpenAPI writes status codes bare (`200:`); as JSON they are strings.
            key_node.tag = "tag:yaml.org,2002:str"
            if key_node.value in seen:
                problem = f"the key {key_node.value!r} appears twice in one mapping"
                raise yaml.constructor.ConstructorError(None, None, problem, key_node.start_mark)
            seen.add(key_node.value)
        return super().construct_mapping(node, deep)  # type: ignore[no-any-return]

    def scalar(self, node: yaml.ScalarNode) -> Any:
        """A number, boolean or null as YAML 1.2 writes it, whether its kind is written out (`!!int`) or not."""
        kind, text = node.tag.rpartition(":")[2], node.value
        if _SCALARS[kind].fullmatch(text) is None:
            raise yaml.constructor.ConstructorError(None, None, f"{text[:80]!r} is no {kind}", node.start_mark)
        if kind == "int":
            if len(text) > _MAX_DIGITS:
                raise yaml.constructor.ConstructorError(None, None, "a number is too long", node.start_mark)
            return int(text, {"0x": 16, "0o": 8}.get(text[:2], 10))
        if kind == "float":
            return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
        return text.lower() == "true" if kind == "bool" else None

    def refused(self, node: yaml.Node) -> Any:
        """A kind of value that YAML has and JSON has not."""
        problem = f"holds a {node.tag.rpartition(':')[2]}, which is not JSON"
        raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark)


_MAX_DIGITS = 3_500
# YAML 1.2, 10.3.2 (the core schema). An empty scalar is null.
_SCALARS = {
    "null": re.compile(r"null|Null|NULL|~|"),
    "bool": re.compile(r"true|True|TRUE|false|False|FALSE"),
    "int": re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
    "float": re.compile(
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
    ),
}
_FIRST = {"null": [*"nN~", ""], "bool": [*"tTfF"], "int": [*"-+0123456789"], "float": [*"-+.0123456789"]}
for _kind, _pattern in _SCALARS.items():
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(rf"(?:{_pattern.pattern})\Z"), _FIRST[_kind])
    _Loader.add_constructor(f"tag:yaml.org,2002:{_kind}", _Loader.scalar)
RESOLVERS = _Loader.yaml_implicit_resolvers
"""By first character, what a plain scalar is read as; a string like these has to be quoted."""
for _kind in ("timestamp", "set", "omap", "pairs"):
    _Loader.add_constructor(f"tag:yaml.org,2002:{_kind}", _Loader.refused)


def read_document(path: Path) -> Any:
    """Reads a JSON or YAML file.

    Raises:
        ClientgenError: If the file is missing, too large, or neither JSON nor YAML, with the line.
    """
    return parse_document(read_bytes(path), where=str(path))


def read_openapi(path: Path, where: str | None = None) -> dict[str, Any]:
    """Reads an OpenAPI document.

    Args:
        path: The file.
        where: What to call it in errors; its path if it is None.

    Raises:
        ClientgenError: If the file cannot be read, or is not an OpenAPI 3 document with paths.
    """
    document = read_document(path)
    check_document(document, where or str(path))
    return document  # type: ignore[no-any-return]


def read_bytes(path: Path, where: str | None = None) -> bytes:
    """The content of a file, and no more of it than a document may have.

    Args:
        path: The file.
        where: What to call it in errors; its path if it is None.

    Raises:
        ClientgenError: If it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ClientgenError(f"cannot be read: {error.strerror}", where=where or str(path)) from error


def parse_document(content: bytes, *, where: str, allow_binary: bool = False) -> Any:
    """Parses JSON or YAML into plain values.

    Args:
        content: The document's bytes, UTF-8.
        where: What to call the document in errors.
        allow_binary: Whether YAML's `!!binary` is taken, as bytes: cassettes have bodies in it.

    Raises:
        ClientgenError: If it is too large, too deep, not UTF-8, or neither JSON nor YAML, with the line.
    """
    if len(content) > MAX_BYTES:
        raise ClientgenError(f"is larger than {MAX_BYTES // 2**20} MiB", where=where)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ClientgenError(f"is not UTF-8 (byte {error.start})", where=where) from error
    try:
        value = _parse(text, where)
    except RecursionError:
        raise ClientgenError(f"is nested deeper than {MAX_DEPTH} levels", where=where) from None
    check_values(value, text, where, (*_PRIMITIVES, bytes) if allow_binary else _PRIMITIVES)
    return value


def _parse(text: str, where: str) -> Any:
    if text.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(text, object_pairs_hook=_unique_keys, parse_constant=_no_constant)
        except json.JSONDecodeError as error:
            json_error = error
        except ValueError as error:
            # Of a number with too many digits Python says what its programmer can do about it.
            raise ClientgenError(str(error).partition("; use sys.")[0], where=where) from error
        # YAML has flow mappings that begin like JSON; what it cannot read either is reported as JSON.
        try:
            return yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader
        except (yaml.YAMLError, ValueError):
            where = f"{where}:{json_error.lineno}"
            raise ClientgenError(f"is not valid JSON: {json_error.msg}", where=where) from json_error
    try:
        return yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        if error.problem_mark is not None:
            where = f"{where}:{error.problem_mark.line + 1}"
        raise ClientgenError(f"is not valid YAML: {error.problem}", where=where) from error
    except (yaml.YAMLError, ValueError) as error:
        raise ClientgenError(f"is not valid YAML: {error}", where=where) from error


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {twice!r} appears twice in one mapping")
    return mapping


def _no_constant(name: str) -> Any:
    raise ValueError(f"holds {name}, which is not JSON")


def check_values(value: Any, text: str, where: str, primitives: tuple[type, ...] = _PRIMITIVES) -> None:
    """Refuses what is not JSON, too large or too deep.

    Args:
        value: The value.
        text: The text that it was parsed from.
        where: What to call the document in errors.
        primitives: The types that a value may have beside objects and arrays.

    Raises:
        ClientgenError: If a value is not JSON or half of a character, or there are too many or too deep ones.
    """
    _check_size(value, where, primitives)
    if "\\ud" in text.lower():
        # JSON and YAML can escape half of a character, which no text file can hold.
        try:
            json.dumps(value, ensure_ascii=False, default=str).encode()
        except UnicodeEncodeError as error:
            raise ClientgenError("holds half of a character (a lone surrogate)", where=where) from error


def _check_size(value: Any, where: str, primitives: tuple[type, ...]) -> None:
    """Each value counts as often as it appears, so that what aliases expand to has an end."""
    nodes = 0
    level = [value]
    for _ in range(MAX_DEPTH):
        nodes += len(level)
        if nodes > MAX_NODES:
            raise ClientgenError(f"holds more than {MAX_NODES} values", where=where)
        deeper: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                deeper.extend(node.values())
            elif isinstance(node, list):
                deeper.extend(node)
            elif not isinstance(node, primitives) or (isinstance(node, float) and not math.isfinite(node)):
                raise ClientgenError(f"holds {str(node)[:80]!r}, which is not JSON", where=where)
            if len(deeper) > MAX_NODES:
                raise ClientgenError(f"holds more than {MAX_NODES} values", where=where)
        if not deeper:
            return
        level = deeper
    raise ClientgenError(f"is nested deeper than {MAX_DEPTH} levels", where=where)


sorted_json = json.JSONEncoder(sort_keys=True).encode
"""JSON with sorted keys; `json.dumps` makes an encoder for each call."""


def canonical_json(value: Any) -> bytes:
    """The bytes under which a document is stored and hashed: UTF-8, two spaces, keys in their order, a line end."""
    return (json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def same_json(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same, type by type: `true` is not 1. The order of keys does not matter."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same_json(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    return bool(one == other)


def mapping(value: Any) -> dict[str, Any]:
    """An object, or an empty one in place of something else."""
    return value if isinstance(value, dict) else {}


def listed(value: Any) -> list[Any]:
    """A list, or an empty one in place of something else."""
    return value if isinstance(value, list) else []


def text_of(holder: Mapping[str, Any], key: str) -> str:
    """The text that an object has under a key, or an empty one in place of something else."""
    value = holder.get(key)
    return value if isinstance(value, str) else ""


def sha256(content: bytes) -> str:
    """The hexadecimal SHA-256 of some bytes."""
    return hashlib.sha256(content).hexdigest()


def pointer(parts: Iterable[str | int]) -> str:
    """The JSON Pointer (RFC 6901) of a path of keys and indices."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def resolve_pointer(document: Any, reference: str) -> Any:
    """The value at a JSON Pointer (RFC 6901), with or without a leading `#`.

    Raises:
        KeyError: If nothing is there.
    """
    value = document
    for key in pointer_parts(reference):
        try:
            value = value[_index(key)] if isinstance(value, list) else value[key]
        except (LookupError, ValueError, TypeError):
            raise KeyError(reference) from None
    return value


def _index(key: str) -> int:
    if not key.isdecimal():
        raise KeyError(key)
    return int(key)


def pointer_parts(reference: str) -> list[str]:
    """The keys and indices of a JSON Pointer; behind a `#` it is part of a URL, and percent-encoded (RFC 6901, 6)."""
    if reference.startswith("#"):
        reference = unquote(reference[1:])
    return [part.replace("~1", "/").replace("~0", "~") for part in reference.split("/")[1:]]


def check_document(document: Any, where: str) -> None:
    """Refuses what is not an OpenAPI 3 document with paths.

    Raises:
        ClientgenError: If it is not one.
    """
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise ClientgenError("is not an OpenAPI 3 document", where=where)
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise ClientgenError("is an OpenAPI document without paths", where=where)
    if not isinstance(document.get("info"), dict):
        raise ClientgenError("is an OpenAPI document without info", where=where)
