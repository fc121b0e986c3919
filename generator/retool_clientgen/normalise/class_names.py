"""A short, readable name for each structure, the same from release to release.

Names come from the top: what an operation takes or returns is named after its resource, what lies within after what
holds it, and a body that several resources share after what they do with it. Of several uses the one nearest to an
operation decides, then the one that names best, then the shortest name; so a use that a new release adds further down
changes no name. An explicit name (`x-retool-model`) comes first, then the one that the structure had in an earlier
release (`x-retool-names`). Operations that no overlay names come last: what they use too keeps the name that it has
without them.
"""

import itertools
import keyword
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import TypeAlias

from ..errors import ClientgenError
from . import naming
from .structures import BODY, COMPONENT, ERROR, VERBS, Root, Structure

RESERVED = frozenset(
    "any asyncpage asyncretool bool bytes dict enum exception field file filecontent float int list literal mapping "
    "model none object openenum openintenum page rawresponse retool retoolerror self sequence set str tuple type "
    "typealias union unionspec unknownmember unset warning".split(" ")
)
"""Lower-case names that generated code uses for something else."""

_Roots: TypeAlias = dict[int, set[Root]]
"""Uses by operations, by number of the structure."""


def name_structures(
    structures: list[Structure],
    resource_classes: Iterable[str],
    derived: Container[str],
    published: Mapping[str, str],
    notes: list[str],
) -> tuple[dict[int, str], list[str]]:
    """Names all structures of a document.

    Args:
        structures: The structures.
        resource_classes: Names that the classes of resources have.
        derived: Ids of operations that no overlay names.
        published: Class names of earlier releases by the shape of their structures, the latest release last.
        notes: Takes names that overlays give and no class can have, a sentence each.

    Returns:
        The class names by number of structure, and those of them that differ from a better one only by a number,
        because that one was taken.

    Raises:
        ClientgenError: If an explicit name is not one that a class can have.
    """
    names: dict[int, str] = {}
    parts: dict[int, list[str]] = {}
    taken = {name.lower() for name in resource_classes} | RESERVED
    numbered: list[str] = []

    def take(structure: Structure, words: list[str], name: str) -> None:
        names[structure.number], parts[structure.number] = name, words
        taken.add(name.lower())

    # Structures that overlays do not name any more, by the name that a client has published for them.
    of_shape = {structure.shape: structure for structure in structures if structure.explicit is None}
    kept = {name: [of_shape[shape]] for shape, name in published.items() if shape in of_shape}
    for name, claimants in _explicit(structures).items():
        if name.lower() in taken:
            notes.append(f"{name} is a name that every client has, so {_places(claimants)} gets a derived one")
            continue
        # It is the structure that had the name before: what a release adds may look like it.
        before = [each for each in claimants if published.get(each.shape) == name] or kept.get(name, claimants)
        others = [each for each in claimants if len(before) != 1 or each is not before[0]]
        if len(before) == 1:
            take(before[0], naming.words(name), name)
        if len(before) == 1 and others:
            notes.append(f"{name} is what it was in earlier releases; what looks like it is another: {_places(others)}")
        elif others:
            notes.append(f"{name} would name different structures, so they get derived names: {_places(others)}")

    unnamed = {structure.shape: structure for structure in structures if structure.number not in names}
    for shape, name in reversed(list(published.items())):
        if shape in unnamed and name.lower() not in taken:
            take(unnamed[shape], naming.words(name), name)

    used = {s.number: {root for root in s.roots if root.rank != COMPONENT} for s in structures}
    known = {number: {root for root in roots if root.operation_id not in derived} for number, roots in used.items()}
    unknown = {number: roots - known[number] for number, roots in used.items()}
    alone = {s.number: s.roots - used[s.number] for s in structures}
    passes = ((roots, level) for uses in (known, unknown, alone) for roots, level in _levels(structures, uses))
    for roots, level in passes:
        wanted = sorted((_candidates(s, roots[s.number], parts), s.content, s.number) for s in level)
        for candidates, _, number in wanted:
            structure = structures[number]
            if number in names:
                continue
            for words in (*(words for _, _, words in candidates), *_results(roots[number])):
                name = naming.class_name(words)
                if name.lower() not in taken:
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
    return names, numbered


def _explicit(structures: list[Structure]) -> dict[str, list[Structure]]:
    """The structures that overlays name, by that name; names that differ in case only are one."""
    found: dict[str, list[Structure]] = {}
    for structure in structures:
        name = structure.explicit
        if name is None:
            continue
        if keyword.iskeyword(name) or not (name.isidentifier() and name.isascii() and naming.words(name)):
            raise ClientgenError(
                f"{name!r} is not a class name",
                where=f"{structure.places[0]}/x-retool-model",
                fix="Use ASCII PascalCase.",
            )
        found.setdefault(next((other for other in found if other.lower() == name.lower()), name), []).append(structure)
    return found


def _places(structures: list[Structure]) -> str:
    return ", ".join(sorted(structure.places[0] for structure in structures))


def _levels(structures: list[Structure], roots: _Roots) -> Iterator[tuple[_Roots, list[Structure]]]:
    """The structures by their distance from an operation, nearest first, each time with the uses by operations."""
    children: dict[int, set[int]] = {}
    for structure in structures:
        for edge in structure.edges:
            children.setdefault(edge.parent, set()).add(structure.number)
    seen: set[int] = set()
    level = {structure.number for structure in structures if roots[structure.number]}
    while level:
        yield roots, [structures[number] for number in sorted(level)]
        seen |= level
        level = {child for number in level for child in children.get(number, ())} - seen


def _candidates(
    structure: Structure, roots: set[Root], parts: dict[int, list[str]]
) -> list[tuple[int, int, list[str]]]:
    """Possible names, best first: rank, length, words."""
    named = {(root.rank, root.name) for root in roots if root.rank not in (BODY, ERROR)}
    named |= _shared(structure, roots, BODY, "request") | _shared(structure, roots, ERROR, "error")
    found = [(rank, len(naming.pascal(words)), list(words)) for rank, words in named]
    # A structure that an operation returns under a taken name may still have a good name from within another one.
    rank = 99 if found else 0
    for edge in structure.edges:
        if edge.parent in parts:
            parent = parts[edge.parent]
            words = naming.joined(parent, edge.label)
            found.append((rank, 0 if rank else len(naming.pascal(words)), words))
            if words == parent and edge.label:
                found.append((rank + 1, 0, [*parent, *edge.label]))
    return sorted(found)


def _results(roots: set[Root]) -> Iterator[list[str]]:
    """Names after the operation, for a result or body unlike the one that has the resource's name."""
    for root in sorted(roots):
        if root.rank == BODY:
            yield [*root.name, "request"]
        if root.rank < len(VERBS):
            verb = VERBS[root.rank]
            yield [*root.name, verb, "item" if verb == "list" else "result"]


def _shared(structure: Structure, roots: set[Root], rank: int, kind: str) -> set[tuple[int, tuple[str, ...]]]:
    """Names of a body or an error. What several resources share is not named after one of them, but after what they do.

    Args:
        structure: The structure.
        roots: Its uses.
        rank: The rank of these uses.
        kind: The word that a shared name ends with.
    """
    uses = [root for root in roots if root.rank == rank]
    if len({root.operation_id.partition(".")[0] for root in uses}) < 2:
        return {(root.rank, root.name) for root in uses}
    ends = zip(*(reversed(root.name) for root in uses), strict=False)
    common = [words[0] for words in itertools.takewhile(lambda words: len(set(words)) == 1, ends) if words[0] != kind]
    own = naming.words(min(structure.schema.get("properties", ("shared",))))
    return {(rank, (*(reversed(common) if common or rank == ERROR else own), kind))}
