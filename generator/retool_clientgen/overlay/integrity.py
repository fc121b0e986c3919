"""Whether overlays left an OpenAPI document whole: references, operation ids, and what the validator says."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ..errors import ClientgenError
from ..openapi.document import mapping, pointer, resolve_pointer
from ..openapi.json_schema import refuse_to_fetch, without
from ..openapi.operations import operations
from .jsonpath import Location
from .report import OverlayReport

_DATA_KEYS = frozenset({"example", "examples", "default", "enum", "const"})
"""Below these a `$ref` is part of a value."""


@frozen
class Problem:
    """Something in a document that does not hold together.

    Attributes:
        pointer: Where, as a JSON Pointer.
        what: What is wrong there.
        other: The other place that has a part in it, if one has.
    """

    pointer: str
    what: str
    other: str | None = None

    def blamed(self, report: OverlayReport) -> str | None:
        """File and line of the last action that changed one of the places."""
        entries = [
            entry for place in (self.pointer, self.other) if place is not None for entry in report.touching(place)
        ]
        return max(entries, key=report.entries.index).where if entries else None

    def __str__(self) -> str:
        return f"{self.pointer or 'the document'}: {self.what}"


def check_integrity(before: Any, after: Any, report: OverlayReport) -> None:
    """Refuses a corrected document with a reference that leads nowhere or two operations of one id.

    Where the overlays are not held to the document strictly, two operations may have one id: both get derived names.

    Args:
        before: The document without overlays; what was wrong there already is not theirs.
        after: The document with them.
        report: What they did.

    Raises:
        ClientgenError: With the action that is likely to blame.
    """
    for problem in new_problems(before, after):
        if report.strict or problem.other is None:
            raise ClientgenError(str(problem), where=problem.blamed(report))


def new_problems(before: Any, after: Any) -> list[Problem]:
    """What is wrong with references and operation ids of a document and was not before."""
    found = list(_problems(after))
    known = {problem.what for problem in _problems(before)} if found else ()
    return [problem for problem in found if problem.what not in known]


def new_validator_problems(before: Any, after: Any) -> list[Problem]:
    """What the OpenAPI validator says of a document and did not say before."""
    found = _validator_problems(after)
    known = Counter(problem.pointer for problem in _validator_problems(before)) if found else Counter()
    new = []
    for problem in found:
        # Its words have the value that is there, which an overlay may have changed for another reason.
        known[problem.pointer] -= 1
        new += [problem] if known[problem.pointer] < 0 else []
    return new


def _validator_problems(document: Any) -> list[Problem]:
    from jsonschema_path import SchemaPath
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    version = str(mapping(document).get("openapi", ""))
    validator = OpenAPIV30SpecValidator if version.startswith("3.0") else OpenAPIV31SpecValidator
    # The library would follow references into the network and into files.
    handlers: dict[str, Any] = dict.fromkeys(("<all_urls>", "http", "https", "file"), refuse_to_fetch)
    found: list[Problem] = []
    try:
        # It would try regular expressions on default values, without a limit of time.
        path = SchemaPath.from_dict(without(document, ("pattern",)), handlers=handlers)
        for error in validator(path).iter_errors():
            found.append(Problem(pointer(error.absolute_path), str(error.message).partition("\n")[0][:300]))
    except Exception as error:
        # On documents that are wrong enough it raises what it happens to, mostly after it reported what is wrong.
        if not found:
            found.append(Problem("", f"the validator cannot read it: {type(error).__name__} {str(error)[:200]}"))
    return found


def _problems(document: Any) -> Iterator[Problem]:
    resolved: dict[str, bool] = {}
    for location, reference in _references(document, ()) if isinstance(document, dict | list) else ():
        if reference not in resolved:
            resolved[reference] = _resolves(document, reference)
        if not resolved[reference]:
            yield Problem(pointer(location), f"the reference {reference[:200]!r} leads nowhere")
    seen: dict[str, str] = {}
    for operation in operations(mapping(document)):
        name = operation.node.get("operationId")
        if isinstance(name, str) and seen.setdefault(name, operation.pointer) != operation.pointer:
            first, second = (f"{where}/operationId" for where in (seen[name], operation.pointer))
            yield Problem(second, f"the operationId {name!r} is that of {seen[name]} too", first)


def _resolves(document: Any, reference: str) -> bool:
    if reference != "#" and not reference.startswith("#/"):
        return False
    try:
        resolve_pointer(document, reference)
    except KeyError:
        return False
    return True


def _references(node: Any, location: Location) -> Iterator[tuple[Location, str]]:
    open_nodes = [(node, location)]
    while open_nodes:
        current, where = open_nodes.pop()
        if isinstance(current, dict) and isinstance(current.get("$ref"), str):
            yield where, current["$ref"]
        for key, value in current.items() if isinstance(current, dict) else enumerate(current):
            is_data = isinstance(current, dict) and key in _DATA_KEYS and where[-1:] != ("properties",)
            if isinstance(value, dict | list) and not is_data:
                open_nodes.append((value, (*where, key)))
