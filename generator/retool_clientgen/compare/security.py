"""Security requirements and schemes, compared."""

from typing import Any

from ..openapi.document import listed, mapping
from .changes import Report
from .shape import Keys, Node


def compare_requirements(old: Node, new: Node, report: Report, prefix: str) -> None:
    """Compares the security requirements of an operation, or of the document.

    Each requirement is an alternative. Where the key is missing, those of the document count, which are compared there.

    Args:
        old: What holds the old ones.
        new: What holds the new ones.
        report: Takes what is found.
        prefix: Beginning of the rules' names: `api-security` or `api-global-security`.
    """
    if "security" not in old.schema and "security" not in new.schema:
        return
    before, after = _ways(old), _ways(new)
    report = report.of(report.part, _place(old), _place(new))
    for way in (way for way in before if way not in after):
        report.note(f"{prefix}-removed", f"{_named(way)} is no longer accepted", list(way), None)
    for way in after:
        if way not in before:
            report.note(f"{prefix}-added", f"{_named(way)} is now accepted as well", None, list(way))
            continue
        for scheme in way:
            was, now = before[way][scheme], after[way][scheme]
            for scope in (scope for scope in now if scope not in was):
                report.note(f"{prefix}-scope-added", f"{scheme} needs the scope {scope} too", None, scope)
            for scope in (scope for scope in was if scope not in now):
                message = f"{scheme} does not need the scope {scope} any more"
                report.note(f"{prefix}-scope-removed", message, scope, None)


def _place(node: Node) -> Keys:
    return (*node.keys, "security") if "security" in node.schema else node.keys


def _ways(node: Node) -> dict[tuple[str, ...], dict[str, list[str]]]:
    """The scopes that each scheme of each requirement needs; without requirements, access without a scheme."""
    ways: dict[tuple[str, ...], dict[str, list[str]]] = {}
    for way in listed(node.schema.get("security")) or [{}]:
        schemes = mapping(way)
        ways[tuple(sorted(schemes))] = {name: [str(scope) for scope in listed(schemes[name])] for name in schemes}
    return ways


def _named(way: tuple[str, ...]) -> str:
    return " with ".join(way) or "no authentication"


def compare_schemes(old: dict[str, Any], new: dict[str, Any], report: Report) -> None:
    """Compares the security schemes of two documents."""
    found = [mapping(mapping(document.get("components")).get("securitySchemes")) for document in (old, new)]
    for name in {**found[0], **found[1]}:
        keys = ("components", "securitySchemes", name)
        if name not in found[0]:
            report.note("api-security-component-added", f"the security scheme {name} was added", new=keys)
        elif name not in found[1]:
            report.note("api-security-component-removed", f"the security scheme {name} was removed", old=keys)
        else:
            was, now = mapping(found[0][name]), mapping(found[1][name])
            for key in dict.fromkeys((*was, *now)):
                if key != "description" and was.get(key) != now.get(key):
                    values, message = (was.get(key), now.get(key)), f"{key} of the security scheme {name} changed"
                    at: dict[str, Any] = {"old": keys, "new": keys, "path": (name, key)}
                    report.note("api-security-component-changed", message, *values, **at)
