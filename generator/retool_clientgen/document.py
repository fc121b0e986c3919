"""OpenAPI and Overlay documents as plain JSON values: reading, canonical writing, hashing, JSON Pointers.

Mappings keep the order of their keys. Nothing here knows what the documents mean.
"""

import hashlib
import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from .errors import ClientgenError

MAX_BYTES = 64 * 1024 * 1024
"""The largest document that is read, in bytes."""

MAX_NODES = 5_000_000
"""The largest number of values that a document may hold once its YAML aliases are expanded."""

MAX_DEPTH = 200
"""The deepest nesting of a document that is read."""

_PRIMITIVES = (str, bool, int, float, type(None))


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML as JSON: dates stay strings, keys are strings and stand once."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key_node, _ in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key is not a string", key_node.start_mark)
            # OpenAPI writes status codes bare (`200:`); as JSON they are strings.
            key_node.tag = "tag:yaml.org,2002:str"
            if key_node.value in seen:
                problem = f"the key {key_node.value!r} stands twice in one mapping"
                raise yaml.constructor.ConstructorError(None, None, problem, key_node.start_mark)
            seen.add(key_node.value)
        return super().construct_mapping(node, deep)  # type: ignore[no-any-return]


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _Loader.yaml_implicit_resolvers.items()
}


def read_document(path: Path) -> Any:
    """Reads a JSON or YAML file.

    Raises:
        ClientgenError: If the file is missing, too large, or neither JSON nor YAML, with the line.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ClientgenError(f"cannot be read: {error.strerror}", where=str(path)) from error
    return parse_document(content, where=str(path))


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
    _check_size(value, where, (*_PRIMITIVES, bytes) if allow_binary else _PRIMITIVES)
    if "\\ud" in text.lower():
        # JSON and YAML can escape half of a character, which no text file can hold.
        try:
            json.dumps(value, ensure_ascii=False, default=str).encode()
        except UnicodeEncodeError as error:
            raise ClientgenError("holds half of a character (a lone surrogate)", where=where) from error
    return value


def _parse(text: str, where: str) -> Any:
    if text.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(text, object_pairs_hook=_unique_keys, parse_constant=_no_constant)
        except json.JSONDecodeError as error:
            json_error = error
        except ValueError as error:
            raise ClientgenError(str(error), where=where) from error
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
        raise ValueError(f"the key {twice!r} stands twice in one mapping")
    return mapping


def _no_constant(name: str) -> Any:
    raise ValueError(f"holds {name}, which is not JSON")


def _check_size(value: Any, where: str, primitives: tuple[type, ...]) -> None:
    """Refuses what is not JSON, and what aliases expand to without end: each value counts as often as it stands."""
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


def canonical_json(value: Any) -> bytes:
    """The bytes under which a document is stored and hashed: UTF-8, two spaces, keys in their order, a line end."""
    return (json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


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
    for part in reference.removeprefix("#").split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        try:
            value = value[int(key)] if isinstance(value, list) else value[key]
        except (LookupError, ValueError, TypeError):
            raise KeyError(reference) from None
    return value


def check_document(document: Any, where: str) -> None:
    """Refuses what is no OpenAPI 3 document with paths.

    Raises:
        ClientgenError: If it is none.
    """
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise ClientgenError("is no OpenAPI 3 document", where=where)
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise ClientgenError("is an OpenAPI document without paths", where=where)
    if not isinstance(document.get("info"), dict):
        raise ClientgenError("is an OpenAPI document without info", where=where)
