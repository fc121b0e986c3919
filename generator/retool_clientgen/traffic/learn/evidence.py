"""Why an action is there, for its reader: how many exchanges show it, of how many, and where one does."""

from ...openapi.json_schema import kind_of
from .corrections import Correction, Raw
from .finding import Finding, Kind

_SAID = {
    Kind.REQUIRED: "{names} left out",
    Kind.NULL: "null",
    Kind.TYPE: "a value of another type ({kinds})",
    Kind.ENUM: "a value that the document does not list",
    Kind.PATTERN: "a string of another form",
    Kind.FORMAT: "a string that is not in the format",
    Kind.BOUND: "a value that `{detail}` does not allow",
    Kind.PROPERTY: "a property that the document does not declare",
    Kind.MEMBER: "a value like none of the union's members",
    Kind.EXCLUSIVE: "a value by which the union's members cannot be told apart for certain",
    Kind.STATUS: "an answer with {detail}",
    Kind.BODY: "an answer with a body of type {detail}",
    Kind.REQUEST_BODY: "a request with a body of type {detail}",
    Kind.OPTIONAL_BODY: "a request without a body",
    Kind.PARAMETER: "a request with the parameter {detail}",
    Kind.OPTIONAL_PARAMETER: "a request without the parameter {detail}",
}


def describe(action: Raw, correction: Correction, operation: str, total: int) -> Raw:
    """An action with its description and evidence.

    Args:
        action: What it does.
        correction: The correction that it is part of.
        operation: Method and path of the operation that shows it: `GET /folders`.
        total: How many exchanges could have shown it.

    Returns:
        The action, with `description`, and under `x-evidence` the number of exchanges and where one shows it. No value
        of an exchange is in either.
    """
    number = len(correction.exchanges)
    finding = correction.example[1]
    kinds = sorted({kind_of(value) for value in correction.values}) if correction.kind is Kind.TYPE else []
    names = " and ".join(f"`{name}`" for name in correction.values) if correction.kind is Kind.REQUIRED else ""
    said = _SAID[correction.kind].format(names=names, kinds=", ".join(kinds), detail=correction.detail)
    part, _, place = finding.place.partition(" ")
    arrow = {"response": "->", "request": "<-"}.get(part, f"<- {part}")
    example = f"{operation} {arrow} {place}".rstrip() if place else operation
    text = f"Seen in {number} of {total} recorded exchanges of {operation}: {said}."
    evidence = {"exchanges": number, "of": total, "example": example}
    return {"target": action["target"], "description": text, "x-evidence": evidence, **action}


def said_of(finding: Finding) -> str:
    """What does not fit, for a person, without the value."""
    if finding.reason:
        return finding.reason
    detail = finding.detail[0] if finding.kind is Kind.STATUS else finding.detail
    return _SAID[finding.kind].format(names="a required property", kinds=kind_of(finding.value), detail=detail)
