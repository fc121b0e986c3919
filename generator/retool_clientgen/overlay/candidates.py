"""Where in a new document the target of an action is likely to be now."""

import difflib
import re
from collections.abc import Iterator
from typing import Any

from attrs import NOTHING, frozen

from ..openapi.document import same_json
from ..openapi.operations import METHODS, identity
from .document import Action
from .jsonpath import Location, PathError, compiled, find, path_to, readable, segment, singular, value_at
from .nearest import longest_match, name_of, names_in
from .path_templates import in_spelling_of

LIKELY = 0.75
"""The score from which on a target is taken for the right one, if no other comes near."""

_CLEAR = 0.15
_MAX_CANDIDATES = 3
_MAX_PLACES = 5


@frozen
class Candidate:
    """A likely new target.

    Attributes:
        target: JSONPath that matches in the new document.
        why: What speaks for it.
        score: How much, from 0 to 1.
    """

    target: str
    why: str
    score: float


def likely_targets(document: Any, action: Action, old: list[Any], base: Any = None) -> list[Candidate]:
    """Looks for what an action was written for: renamed, moved, or elsewhere with the same content.

    Args:
        document: The new document.
        action: An action whose target matches nothing in it.
        old: The values that it matched in the old document, where that is known.
        base: The old document, where it is at hand.

    Returns:
        The best three, the most likely first.
    """
    found: dict[str, Candidate] = {}
    target = in_spelling_of(document, action.target)
    try:
        for candidate in (
            *_renamed(document, [str(part) for part in compiled(target).segments]),
            *_moved(document, target),
            *(_same_content(document, target, old[0], base) if len(old) == 1 else ()),
        ):
            best = found.get(candidate.target)
            if (best is None or candidate.score > best.score) and _takes(document, candidate.target, action):
                found[candidate.target] = candidate
    except PathError:
        # What cannot be searched within the limits is left to the reader.
        pass
    return sorted(found.values(), key=lambda each: (-each.score, each.target))[:_MAX_CANDIDATES]


def unambiguous(candidates: list[Candidate]) -> Candidate | None:
    """The candidate that is likely enough, with no other that comes near it."""
    if not candidates or candidates[0].score < LIKELY:
        return None
    clear = len(candidates) == 1 or candidates[0].score - candidates[1].score >= _CLEAR
    return candidates[0] if clear else None


def _renamed(
    document: Any, segments: list[str], score: float = 1.0, why: str = "", depth: int = 0
) -> Iterator[Candidate]:
    """The same path with another name where it stops to match."""
    count, nodes = longest_match(document, segments)
    if count == len(segments):
        if depth:
            target = readable("$" + "".join(segments))
            yield Candidate(target, why, round(score, 3))
        return
    name = name_of(segments[count])
    if depth > 2 or name in METHODS or not segments[count].startswith("['"):
        return
    alike = sorted(((*_likeness(name, other), other) for other in names_in(nodes)), key=lambda each: -each[0])
    for likeness, reason, other in alike[:_MAX_PLACES]:
        if likeness:
            changed = [*segments[:count], segment(other), *segments[count + 1 :]]
            yield from _renamed(document, changed, score * likeness, f"{why}; {reason}".strip("; "), depth + 1)


def _likeness(name: str, other: str) -> tuple[float, str]:
    if _words(name) == _words(other):
        return 0.95, f"{name} is written {other} now"
    if other in METHODS:
        return 0.0, ""
    matcher = difflib.SequenceMatcher(None, identity(name)[:200], identity(other)[:200])
    if matcher.quick_ratio() < 0.6 or matcher.ratio() < 0.6:
        return 0.0, ""
    return matcher.ratio() * 0.9, f"{other} is like {name}"


def _words(name: str) -> str:
    """A name without what tells `user_id`, `userId` and `user-id` apart."""
    return re.sub(r"[^a-z0-9{}/]", "", name.lower())


def _moved(document: Any, target: str) -> Iterator[Candidate]:
    """The end of the path, further down in what the beginning matches."""
    segments = [str(part) for part in compiled(target).segments]
    count, _ = longest_match(document, segments)
    for start in range(count, len(segments)):
        end = "".join(segments[start:])
        pattern = f"${''.join(segments[:count])}..{end}"
        places = find(document, pattern) if end.startswith("['") else []
        why = f"{readable(end)} is further down"
        if singular(target) is None:
            # It matches several places, and so may the new one.
            if places:
                yield Candidate(readable(pattern), why, 0.68)
            return
        if places:
            score = 0.85 * (len(segments) - start) / (len(segments) - count) / len(places)
            for place, _ in places if len(places) <= _MAX_PLACES else ():
                yield Candidate(path_to(document, place), why, round(score, 3))
            return


def _same_content(document: Any, target: str, value: Any, base: Any) -> Iterator[Candidate]:
    """Places with what the target had in the old document, and did not have it there."""
    if not isinstance(value, dict) or len(value) < 2:
        return
    wanted = _outline(value)
    own = singular(target) or ()
    beside = own[:-1]
    equal: list[Location] = []
    alike: list[tuple[float, Location]] = []
    for location, node in _containers(document):
        if not isinstance(node, dict) or len(node.keys() & value.keys()) * 2 < len(value):
            continue
        outline = _outline(node)
        ratio = len(wanted & outline) / len(wanted | outline)
        if ratio < 0.7 or _was_there(base, location, node) or _is_another_method(own, location):
            continue
        if same_json(node, value):
            equal.append(location)
        else:
            alike.append((ratio, location))
    for location in equal[:_MAX_PLACES]:
        near = 0.97 if location[:-1] == beside else 0.9 / len(equal)
        yield Candidate(path_to(document, location), "it has what the target had", round(near, 3))
    for ratio, location in sorted(alike, key=lambda item: -item[0])[:_MAX_PLACES]:
        yield Candidate(path_to(document, location), "it has most of what the target had", round(ratio * 0.85, 3))


def _is_another_method(own: Location, location: Location) -> bool:
    """Whether a place is in another method of the same path: that does something else with the same content."""
    (*path, method), (*other, another) = own[:3] or ("",), location[:3] or ("",)
    return path == other and method != another and method in METHODS and another in METHODS


def _was_there(base: Any, location: Location, value: Any) -> bool:
    try:
        return same_json(value_at(base, location), value)
    except (LookupError, TypeError):
        return False


def _containers(document: Any) -> Iterator[tuple[Location, dict[str, Any] | list[Any]]]:
    open_nodes: list[tuple[Location, Any]] = [((), document)] if isinstance(document, dict | list) else []
    while open_nodes:
        location, node = open_nodes.pop()
        yield location, node
        items = node.items() if isinstance(node, dict) else enumerate(node)
        open_nodes += [((*location, key), item) for key, item in items if isinstance(item, dict | list)]


def _outline(value: dict[str, Any]) -> set[tuple[Any, ...]]:
    """What a value holds two levels down, to compare values by."""
    outline: set[tuple[Any, ...]] = set()
    for key, item in value.items():
        if isinstance(item, dict):
            outline |= {(key, inner) for inner in item} or {(key,)}
        elif isinstance(item, list):
            outline |= {(key, str(inner)[:80]) for inner in item}
        else:
            outline.add((key, type(item).__name__, str(item)[:80]))
    return outline


def _takes(document: Any, target: str, action: Action) -> bool:
    """Whether the action can be applied to what is there."""
    nodes = find(document, target)
    if not nodes or len(nodes) < action.least or (action.most is not None and len(nodes) > action.most):
        return False
    if action.remove or action.update is NOTHING:
        return True
    return all(
        isinstance(node, list)
        or (isinstance(node, dict) == isinstance(action.update, dict) and not isinstance(action.update, list))
        for _, node in nodes
    )
