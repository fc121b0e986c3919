"""Why an action is there, for its reader: how many exchanges show it, of how many, and where one does."""

from typing import Any

from .corrections import Correction, Raw
from .finding import Kind

_SAID = {
    Kind.REQUIRED: "leave {names} out",
    Kind.NULL: "have null here",
    Kind.TYPE: "have a value of another type ({kinds}) here",
    Kind.ENUM: "have a value here that the document does not list",
    Kind.PATTERN: "have a string of another form here",
    Kind.FORMAT: "have a string here that is not in the format",
    Kind.BOUND: "have a value here that `{detail}` does not allow",
    Kind.PROPERTY: "have a property here that the document does not declare",
    Kind.MEMBER: "have a value here like none of the union's members",
    Kind.EXCLUSIVE: "have a value here for which the union's members cannot be told apart",
    Kind.STATUS: "were answered with {detail}",
    Kind.BODY: "have a body of type {detail} here",
    Kind.REQUEST_BODY: "were sent with a body of type {detail}",
    Kind.OPTIONAL_BODY: "were sent without a body",
    Kind.PARAMETER: "were sent with the parameter {detail}",
    Kind.OPTIONAL_PARAMETER: "were sent without the parameter {detail}",
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
    kinds = sorted({_kind(value) for value in correction.values}) if correction.kind is Kind.TYPE else []
    names = " and ".join(f"`{name}`" for name in correction.values) if correction.kind is Kind.REQUIRED else ""
    said = _SAID[correction.kind].format(names=names, kinds=", ".join(kinds), detail=correction.detail)
    part, _, place = finding.place.partition(" ")
    arrow = {"response": "->", "request": "<-"}.get(part, f"<- {part}")
    example = f"{operation} {arrow} {place}".rstrip() if place else operation
    # One exchange has, several have.
    text = f"{number} of {total} recorded exchanges of {operation} {said}."
    evidence = {"exchanges": number, "of": total, "example": example}
    return {"target": action["target"], "description": text, "x-evidence": evidence, **action}


def _kind(value: Any) -> str:
    from .json_schema import kind_of

    return kind_of(value)
