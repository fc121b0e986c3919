"""Which places of a document answer with the same model.

A client has one class for a model. An overlay that changes what the class is made of in one of the places where the
model stands would make two classes of one name of it, which a build refuses. So such a correction goes to the model,
wherever it stands; a correction of a pattern or a length, which no class has, stays where it was seen.
"""

from typing import Any

from .finding import Kind, Location
from .jsonpath import named_nodes, segments

_OF_CLASSES = frozenset({Kind.REQUIRED, Kind.NULL, Kind.TYPE, Kind.ENUM, Kind.PROPERTY, Kind.MEMBER})
_OF_HOLDER = frozenset({Kind.NULL, Kind.TYPE})
_CLASS_FORMATS = frozenset({"date-time", "date", "binary"})


class ModelPlaces:
    """The places of each named model (`x-retool-model`) of a document.

    Args:
        document: The document.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._places: dict[str, dict[str, int]] = {}
        for path, item in document["paths"].items():
            stack = [item]
            while stack:
                node = stack.pop()
                if isinstance(node, dict):
                    name = node.get("x-retool-model")
                    if isinstance(name, str):
                        counts = self._places.setdefault(name, {})
                        counts[path] = counts.get(path, 0) + 1
                    stack.extend(node.values())
                elif isinstance(node, list):
                    stack.extend(node)

    def target(self, document: dict[str, Any], location: Location, kind: Kind) -> tuple[str, bool]:
        """The JSONPath for a correction at a place.

        Args:
            document: The document as it is when the correction is applied.
            location: The node that the correction changes.
            kind: What it corrects.

        Returns:
            The path, and whether it selects one place only.
        """
        found = self._model(document, location, kind)
        if found is None:
            return "$" + segments(document, location), True
        name, depth = found
        return named_nodes(self._places[name], name) + segments(document, location, depth), False

    def _model(self, document: dict[str, Any], location: Location, kind: Kind) -> tuple[str, int] | None:
        """The innermost model that the correction changes, and how deep it stands; None if it stands once."""
        nodes = [document]
        for key in location:
            nodes.append(nodes[-1][key])
        if kind is Kind.FORMAT:
            if nodes[-1].get("format") not in _CLASS_FORMATS:
                return None
        elif kind not in _OF_CLASSES:
            return None
        # Whether null is allowed, and a type, is part of what holds the value.
        deepest = len(location) - (1 if kind in _OF_HOLDER or kind is Kind.FORMAT else 0)
        for depth in range(deepest, 3, -1):
            name = nodes[depth].get("x-retool-model") if isinstance(nodes[depth], dict) else None
            if isinstance(name, str) and name in self._places:
                return (name, depth) if sum(self._places[name].values()) > 1 else None
        return None
