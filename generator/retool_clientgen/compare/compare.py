"""Two documents, compared: operations first, then the rest."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..openapi.document import listed, mapping, sorted_json
from ..openapi.operations import API_ROOT, serves_elsewhere
from .changes import Change, Report, together
from .comparison import Comparison, PythonChange
from .operations import compare_operations
from .schemas import SchemaComparison
from .security import Requirements, compare_requirements, compare_schemes
from .shape import Node

if TYPE_CHECKING:
    from .sources import Source


def find(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """All differences of two documents, one for each place, in the order of the documents.

    Args:
        old: The old document.
        new: The new document.
    """
    found: list[Change] = []
    report = Report("", "document", (), (), found.append)
    compare_operations(old, new, report, SchemaComparison())
    _outside(Node(old, ()), Node(new, ()), report)
    return found


def diff_documents(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """What changed from one document to another, from the point of view of a client.

    Prose does not count. Schemas are compared by what they allow; a schema that several operations share and that
    changed in one way gives one change with all places.

    Args:
        old: The old document, its references inlined but for recursive ones.
        new: The new document, likewise.

    Returns:
        The changes, breaking ones first, otherwise in the order of the documents.
    """
    return together(find(old, new))


def compare(
    old: "Source",
    new: "Source",
    packages: tuple[PythonChange, ...] | None = None,
    remarks: Iterable[str] = (),
) -> Comparison:
    """Compares two documents as they are served, and what overlays make of them.

    Args:
        old: The old document.
        new: The new document.
        packages: What changed in the packages; None where they were not compared.
        remarks: What a reader has to know, a sentence each.
    """
    found = find(old.served, new.served)
    corrections = tuple(_corrections(old, new, found))
    return Comparison(old.side, new.side, tuple(together(found)), packages, corrections, tuple(remarks))


def _corrections(old: "Source", new: "Source", in_served: list[Change]) -> list[Change]:
    """What differs between the corrected documents and not between the served ones.

    Overlays say it of one of them alone: a correction that applies on one side, another name, another token scope.
    """
    if old.corrected is None or new.corrected is None:
        return []
    served = Counter(map(_meaning, in_served))
    found = []
    for change in find(old.corrected, new.corrected):
        meaning = _meaning(change)
        if served[meaning]:
            served[meaning] -= 1
        else:
            found.append(change)
    return together(found)


def _meaning(change: Change) -> tuple[str, ...]:
    """What a difference says, without the names of classes."""
    (place,) = change.places
    path = [step for step in place.path if not step.startswith("(")]
    # An operation that came or went is the same one however its path is written.
    values = [] if change.is_of_operations else [change.before, change.after]
    return change.rule, place.operation, place.part, sorted_json([path, values])


def _outside(old: Node, new: Node, report: Report) -> None:
    """Compares what documents say beside their operations."""
    here = report.at(old.deepest("info"), new.deepest("info"))
    for key in ("title", "version"):
        was, now = (document.at("info").schema.get(key) for document in (old, new))
        if was != now:
            here.note(f"api-{key}-changed", f"the {key} of the API is {now} instead of {was}", was, now, path=(key,))
    was, now = (document.schema.get("openapi") for document in (old, new))
    if was != now:
        message = f"the document is written in OpenAPI {now} instead of {was}"
        report.note("openapi-version-changed", message, was, now, path=("openapi",))
    was, now = (serves_elsewhere(document.schema) or API_ROOT for document in (old, new))
    if was == now:
        _named(old, new, report, ("servers", "url"), "server")
    else:
        # Which servers came and went would say the same again.
        here = report.at(old.deepest("servers"), new.deepest("servers"))
        here.note("api-root-changed", f"the API is at {now} instead of {was}", was, now, path=("servers",))
    _named(old, new, report, ("tags", "name"), "document-tag")
    security = Requirements(old.schema), Requirements(new.schema)
    if all(each.are_inherited for each in security):
        compare_requirements(old, new, report, "api-global-security", security)
    compare_schemes(old, new, report)


def _named(old: Node, new: Node, report: Report, keys: tuple[str, str], rule: str) -> None:
    """What came and went in a list of named things: where the list is, where each has its name, and the rules."""
    key, name = keys
    before, after = (
        {str(mapping(item).get(name)): index for index, item in enumerate(listed(document.schema.get(key)))}
        for document in (old, new)
    )
    report = report.at(old.deepest(key), new.deepest(key))
    what = f"the {rule.rpartition('-')[2]}"
    for value in (value for value in before if value not in after):
        message = f"{what} {value} was removed"
        report.note(f"api-{rule}-removed", message, value, old=(key, before[value]), path=(key, value))
    for value in (value for value in after if value not in before):
        message = f"{what} {value} was added"
        report.note(f"api-{rule}-added", message, None, value, new=(key, after[value]), path=(key, value))
