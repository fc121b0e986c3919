"""The words that Retool's own documents use: they tell of nobody, so a recording may keep them."""

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ...normalise import naming
from ...openapi.document import listed, mapping, read_document
from ...openapi.json_schema import objects_in
from ...workspace.workspace import Workspace

_PREFIXES = frozenset("app env file folder group grp org resource role space task tok user workflow".split())
_PATTERN_WORD = re.compile(r"[a-z]{2,20}")


@frozen
class Vocabulary:
    """What the documents of the known releases name.

    Attributes:
        names: Properties and parameters.
        terms: All listed values.
        segments: Segments of paths.
        prefixes: Words that an identifier may begin with, before an underscore.
    """

    names: frozenset[str]
    terms: frozenset[str]
    segments: frozenset[str]
    prefixes: frozenset[str]


def builtin_vocabulary(workspace: Workspace) -> Vocabulary:
    """The vocabulary of all snapshots that a workspace and the toolchain have.

    Raises:
        ClientgenError: If a snapshot cannot be read.
    """
    names: set[str] = set()
    terms: set[str] = set()
    prefixes: set[str] = set(_PREFIXES)
    segments = {"api", "v2", "spec"}
    for snapshot in workspace.snapshots().values():
        document = read_document(snapshot)
        for path in document.get("paths", {}):
            segments |= {part for part in path.split("/") if part and not part.startswith(("{", ":"))}
        for name, schema in _schemas(document):
            names.add(name)
            inner = schema.get("items") if isinstance(schema.get("items"), dict) else schema
            terms |= {value for value in listed(mapping(inner).get("enum")) if isinstance(value, str)}
            prefixes |= set(_PATTERN_WORD.findall(str(schema.get("pattern", ""))))
    for text in (*segments, *names):
        prefixes |= {word.removesuffix("s") for word in naming.words(text) if len(word) > 2}
    return Vocabulary(*map(frozenset, (names, terms, segments, prefixes)))


def _schemas(document: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The names of all properties and parameters, with their schemas."""
    for node in objects_in(document):
        named = [*mapping(node.get("properties")).items(), (node.get("name"), node.get("schema"))]
        yield from ((name, schema) for name, schema in named if isinstance(name, str) and isinstance(schema, dict))
