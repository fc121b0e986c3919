"""Local references of an OpenAPI document, inlined: the form in which an instance serves its document.

Snapshots written by people share schemas through `$ref`; an instance writes every schema out where it is used.
Overlays and all later stages work on the second form, so that a correction means the same for both.
"""

from typing import Any

from .document import resolve_pointer
from .errors import ClientgenError


def dereference(document: dict[str, Any]) -> dict[str, Any]:
    """Inlines all local references of a document.

    What stands beside a `$ref` is ignored, as OpenAPI 3.0 has it, but for the description that 3.1 allows. A schema
    that contains itself keeps the reference at which it begins again. Equal references give the same object, not
    copies: who changes the result has to copy it first.

    Args:
        document: An OpenAPI document. It stays as it is.

    Raises:
        ClientgenError: If a reference leads nowhere, or out of the document.
    """
    return _Inliner(document).inline(document, ())  # type: ignore[no-any-return]


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
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.keeps_siblings = str(document.get("openapi", "")).startswith("3.1")
        self.done: dict[str, Any] = {}
        self.cuts = 0

    def inline(self, node: Any, trail: tuple[str, ...]) -> Any:
        if isinstance(node, list):
            return [self.inline(item, trail) for item in node]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str):
            target = self.target(reference, trail)
            if self.keeps_siblings and isinstance(node.get("description"), str) and isinstance(target, dict):
                return {**target, "description": node["description"]}
            return target
        return {key: self.inline(value, trail) for key, value in node.items()}

    def target(self, reference: str, trail: tuple[str, ...]) -> Any:
        if reference in trail:
            self.cuts += 1
            return {"$ref": reference}
        if reference not in self.done:
            if not reference.startswith("#/"):
                raise ClientgenError(
                    f"the reference {reference[:200]!r} leads out of the document",
                    fix="Put what it refers to into the document.",
                )
            try:
                target = resolve_pointer(self.document, reference)
            except KeyError:
                raise ClientgenError(f"the reference {reference[:200]!r} leads nowhere") from None
            cuts = self.cuts
            inlined = self.inline(target, (*trail, reference))
            if self.cuts != cuts and trail:
                # A recursion was cut in here at a reference that is only open while it is inlined from this place.
                return inlined
            self.done[reference] = inlined
        return self.done[reference]
