"""A short, readable name for each structure, the same from release to release.

Names come from the top: what an operation takes or returns is named after its resource, what lies within after what
holds it. Of several uses the one nearest to an operation decides, then the one that names best, then the shortest
name; so a use that a new release adds further down changes no name. An explicit name (`x-retool-model`) comes first.
"""

from collections.abc import Iterable, Iterator

from attrs import frozen

from ..errors import ClientgenError
from . import naming
from .structures import Structure

RESERVED = frozenset(
    "any asyncpage asyncretool bool bytes dict enum exception field file filecontent float int list literal mapping "
    "model none object openenum openintenum page rawresponse retool retoolerror self sequence set str tuple type "
    "typealias union unionspec unset warning".split(" ")
)
"""Lower-case names that generated code uses for something else."""


@frozen
class Named:
    """The names that were given.

    Attributes:
        names: Class name by number of structure.
        numbered: Class names that differ from a better one only by a number, because that one was taken.
    """

    names: dict[int, str]
    numbered: list[str]


def name_structures(structures: list[Structure], resource_classes: Iterable[str] = ()) -> Named:
    """Names all structures of a document.

    Args:
        structures: The structures.
        resource_classes: Names that the classes of resources have.

    Raises:
        ClientgenError: If two different structures are given the same explicit name.
    """
    names: dict[int, str] = {}
    parts: dict[int, list[str]] = {}
    taken: dict[str, int] = dict.fromkeys((name.lower() for name in resource_classes), -1)
    numbered: list[str] = []

    def take(structure: Structure, words: list[str], name: str) -> None:
        names[structure.number], parts[structure.number] = name, words
        taken[name.lower()] = structure.number

    for structure in structures:
        if structure.explicit is not None:
            words = naming.words(structure.explicit)
            if not structure.explicit.isidentifier() or not structure.explicit.isascii() or not words:
                raise ClientgenError(
                    f"{structure.explicit!r} is no class name",
                    where=f"{structure.places[0]}/x-retool-model",
                    fix="Use ASCII PascalCase.",
                )
            if structure.explicit.lower() in RESERVED or taken.get(structure.explicit.lower()) == -1:
                raise ClientgenError(
                    f"{structure.explicit} is a name that every client has",
                    where=f"{structure.places[0]}/x-retool-model",
                )
            if structure.explicit.lower() in taken:
                other = structures[taken[structure.explicit.lower()]]
                raise ClientgenError(
                    f"two different structures are named {structure.explicit}: here and at {other.places[0]}",
                    where=f"{structure.places[0]}/x-retool-model",
                    fix="Give the one that differs a name of its own in the overlay.",
                )
            take(structure, words, structure.explicit)

    for level in _levels(structures):
        wanted = sorted((_candidates(structure, parts), structure.number) for structure in level)
        for candidates, number in wanted:
            structure = structures[number]
            if number in names:
                continue
            for _, _, words in candidates:
                name = naming.class_name(words)
                if name.lower() not in taken and name.lower() not in RESERVED:
                    take(structure, list(words), name)
                    break
            else:
                words = list(candidates[0][2])
                stem = naming.class_name(words)[: naming.MAX_LENGTH - 8]
                count = 2
                while f"{stem}{count}".lower() in taken:
                    count += 1
                take(structure, words, f"{stem}{count}")
                numbered.append(f"{stem}{count}")
    return Named(names, numbered)


def _levels(structures: list[Structure]) -> Iterator[list[Structure]]:
    """The structures by their distance from an operation, nearest first."""
    children: dict[int, set[int]] = {}
    for structure in structures:
        for edge in structure.edges:
            children.setdefault(edge.parent, set()).add(structure.number)
    seen: set[int] = set()
    level = {structure.number for structure in structures if structure.roots}
    while level:
        yield [structures[number] for number in sorted(level)]
        seen |= level
        level = {child for number in level for child in children.get(number, ())} - seen


def _candidates(structure: Structure, parts: dict[int, list[str]]) -> list[tuple[int, int, list[str]]]:
    """Possible names, best first: rank, length, words."""
    found = [(root.rank, len(naming.pascal(root.name)), list(root.name)) for root in structure.roots]
    if not found:
        for edge in structure.edges:
            if edge.parent in parts:
                words = naming.joined(parts[edge.parent], edge.label)
                found.append((0, len(naming.pascal(words)), words))
    if structure.roots:
        # A structure that an operation returns under a taken name may still have a good name from within another one.
        found.extend(
            (99, 0, naming.joined(parts[edge.parent], edge.label)) for edge in structure.edges if edge.parent in parts
        )
    return sorted(found)
