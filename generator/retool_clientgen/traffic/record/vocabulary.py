"""The words that Retool's own documents use: they tell of nobody, so a recording may keep them."""

import re
from pathlib import Path
from typing import Any

from attrs import frozen

from ...openapi.document import read_document
from ...workspace.workspace import Workspace
from ..sensitive import words_of

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
    files = [folder / entry.snapshot for entry, folder in workspace.registry().values() if entry.snapshot]
    return vocabulary_of(files)


def vocabulary_of(snapshots: list[Path]) -> Vocabulary:
    """The vocabulary of some documents.

    Raises:
        ClientgenError: If one cannot be read.
    """
    names: set[str] = set()
    terms: set[str] = set()
    prefixes: set[str] = set(_PREFIXES)
    segments = {"api", "v2", "spec"}
    for file in snapshots:
        document = read_document(file)
        paths = document.get("paths", {})
        segments |= {part for path in paths for part in path.split("/") if part and not part.startswith(("{", ":"))}
        for name, schema in _schemas(document):
            names.add(name)
            inner = schema.get("items") if isinstance(schema.get("items"), dict) else schema
            terms |= {value for value in (inner or {}).get("enum") or () if isinstance(value, str)}
            prefixes |= set(_PATTERN_WORD.findall(str(schema.get("pattern", ""))))
    for text in (*segments, *names):
        prefixes |= {word.removesuffix("s") for word in words_of(text) if len(word) > 2}
    return Vocabulary(*map(frozenset, (names, terms, segments, prefixes)))


def _schemas(document: Any) -> list[tuple[str, dict[str, Any]]]:
    """The names of all properties and parameters, with their schemas."""
    found: list[tuple[str, dict[str, Any]]] = []
    stack = [document]
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack.extend(node)
        elif isinstance(node, dict):
            properties = node.get("properties")
            if isinstance(properties, dict):
                found += [(name, inner) for name, inner in properties.items() if isinstance(inner, dict)]
            if isinstance(node.get("name"), str) and isinstance(node.get("schema"), dict):
                found.append((node["name"], node["schema"]))
            stack.extend(node.values())
    return found
