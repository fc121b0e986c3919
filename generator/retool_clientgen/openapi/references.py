"""Local references of an OpenAPI document, inlined: the form in which an instance serves its document.

Snapshots written by people share schemas through `$ref`; an instance writes every schema out where it is used.
Overlays and all later stages work on the second form, so that a correction means the same for both.
"""

from pathlib import Path
from typing import Any

from ..errors import ClientgenError
from .document import MAX_DEPTH, MAX_VALUES, read_openapi, resolve_pointer


def dereference(document: dict[str, Any], where: str | None = None) -> dict[str, Any]:
    """Inlines all local references of a document.

    What stands beside a `$ref` is ignored, as OpenAPI 3.0 has it, but for the description that 3.1 allows. A schema
    that contains itself keeps the reference at which it begins again. Equal references give the same object, not
    copies: who changes the result has to copy it first.

    Args:
        document: An OpenAPI document. It stays as it is.
        where: What to call it in errors.

    Raises:
        ClientgenError: If a reference leads nowhere, or out of the document, or the result would be too large or deep.
    """
    return _Inliner(document, where).inline(document, (), 0)  # type: ignore[no-any-return]


def read_dereferenced(path: Path, where: str | None = None) -> dict[str, Any]:
    """Reads an OpenAPI document with its local references inlined.

    Args:
        path: The file.
        where: What to call it in errors; its path if it is None.

    Raises:
        ClientgenError: If the file cannot be read, is no OpenAPI 3 document with paths, or a reference leads nowhere.
    """
    where = where or str(path)
    return dereference(read_openapi(path, where), where)


def references_in(node: Any) -> set[str]:
    """All `$ref`s that stand anywhere in a value."""
    found: set[str] = set()
    stack = [node]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            if isinstance(item.get("$ref"), str):
                found.add(item["$ref"])
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
    return found


class _Inliner:
    def __init__(self, document: dict[str, Any], where: str | None) -> None:
        self.document, self.where = document, where
        self.keeps_siblings = str(document.get("openapi", "")).startswith("3.1")
        self.done: dict[str, Any] = {}
        self.cuts = 0
        # Values that the result has, each counted as often as it stands: equal references give the same object.
        self.values = 0
        self.sizes: dict[str, int] = {}

    def inline(self, node: Any, trail: tuple[str, ...], depth: int) -> Any:
        if not isinstance(node, dict | list):
            return node
        self.count(len(node))
        if depth > MAX_DEPTH:
            raise ClientgenError(f"is nested deeper than {MAX_DEPTH} levels, references written out", where=self.where)
        if isinstance(node, list):
            return [self.inline(item, trail, depth + 1) for item in node]
        reference = node.get("$ref")
        if isinstance(reference, str):
            target = self.target(reference, trail, depth + 1)
            if self.keeps_siblings and isinstance(node.get("description"), str) and isinstance(target, dict):
                return {**target, "description": node["description"]}
            return target
        return {key: self.inline(value, trail, depth + 1) for key, value in node.items()}

    def count(self, values: int) -> None:
        self.values += values
        if self.values > MAX_VALUES:
            raise ClientgenError(f"holds more than {MAX_VALUES} values, references written out", where=self.where)

    def target(self, reference: str, trail: tuple[str, ...], depth: int) -> Any:
        if reference in trail:
            self.cuts += 1
            return {"$ref": reference}
        if reference in self.done:
            self.count(self.sizes[reference])
        else:
            if not reference.startswith("#/"):
                raise ClientgenError(
                    f"the reference {reference[:200]!r} leads out of the document",
                    where=self.where,
                    fix="Put what it refers to into the document.",
                )
            try:
                target = resolve_pointer(self.document, reference)
            except KeyError:
                raise ClientgenError(f"the reference {reference[:200]!r} leads nowhere", where=self.where) from None
            cuts, values = self.cuts, self.values
            inlined = self.inline(target, (*trail, reference), depth)
            if self.cuts != cuts and trail:
                # A recursion was cut in here at a reference that is only open while it is inlined from this place.
                return inlined
            self.done[reference], self.sizes[reference] = inlined, self.values - values
        return self.done[reference]
