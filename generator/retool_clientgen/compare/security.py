"""Security requirements and schemes, compared."""

from typing import Any

from .operation_changes import Report
from .shape import Keys, Node, listed, mapping


def compare_requirements(old: Node, new: Node, report: Report, prefix: str) -> None:
    """Compares the security requirements of an operation, or of the document.

    Each requirement is one way in. Where the key is missing an operation has the document's, which are compared there.

    Args:
        old: What holds the old ones.
        new: What holds the new ones.
        report: Takes what is found.
        prefix: Beginning of the rules' names: `api-security` or `api-global-security`.
    """
    if "security" not in old.schema and "security" not in new.schema:
        return
    before, after = _ways(old), _ways(new)
    keys = _place(old), _place(new)
    for way in before:
        if way not in after:
            message = f"{_named(way)} is no longer a way in"
            report.changed(f"{prefix}-removed", message, *keys, list(way), None)
    for way in after:
        if way not in before:
            report.changed(f"{prefix}-added", f"{_named(way)} is a way in too", *keys, None, list(way))
            continue
        for scheme in way:
            was, now = before[way][scheme], after[way][scheme]
            for scope in now:
                if scope not in was:
                    message = f"{scheme} needs the scope {scope} too"
                    report.changed(f"{prefix}-scope-added", message, *keys, None, scope)
            for scope in was:
                if scope not in now:
                    message = f"{scheme} does not need the scope {scope} any more"
                    report.changed(f"{prefix}-scope-removed", message, *keys, scope, None)


def _place(node: Node) -> Keys:
    return (*node.keys, "security") if "security" in node.schema else node.keys


def _ways(node: Node) -> dict[tuple[str, ...], dict[str, list[str]]]:
    """The scopes that each scheme of each requirement needs; no requirement at all is a way in without a scheme."""
    said = listed(node.schema.get("security")) or [{}]
    ways: dict[tuple[str, ...], dict[str, list[str]]] = {}
    for way in said:
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
            report.added("api-security-component-added", f"the security scheme {name} was added", keys)
        elif name not in found[1]:
            report.removed("api-security-component-removed", f"the security scheme {name} was removed", keys)
        else:
            was, now = mapping(found[0][name]), mapping(found[1][name])
            for key in dict.fromkeys((*was, *now)):
                if key != "description" and was.get(key) != now.get(key):
                    message = f"{key} of the security scheme {name} changed"
                    values = was.get(key), now.get(key)
                    report.changed("api-security-component-changed", message, keys, keys, *values, path=(name, key))
