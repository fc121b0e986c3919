"""Security requirements and schemes, compared."""

from typing import Any

from attrs import frozen

from ..openapi.document import listed, mapping
from ..openapi.operations import operations
from .changes import Report
from .shape import Node

_Way = dict[str, tuple[str, list[str]]]
"""Schemes that are needed together: name and scopes of each, by what it is, as another name makes no difference."""


@frozen
class Requirements:
    """The security requirements of a document and its operations.

    Attributes:
        document: The document.
    """

    document: dict[str, Any]

    @property
    def are_inherited(self) -> bool:
        """Whether an operation without requirements of its own takes the document's; so it is without operations."""
        found = operations(self.document)
        return not found or any("security" not in operation.node for operation in found)

    def of(self, node: dict[str, Any]) -> dict[tuple[str, ...], _Way]:
        """The alternatives of an operation, or of the document; without any, access without a scheme.

        Args:
            node: The operation, which has those of the document if it has none of its own, or the document.
        """
        ways = listed(node.get("security", self.document.get("security"))) or [{}]
        found: list[_Way] = [
            {self._identity(name): (name, list(map(str, listed(scopes)))) for name, scopes in mapping(way).items()}
            for way in ways
        ]
        return {tuple(sorted(way)): way for way in found}

    def _identity(self, name: str) -> str:
        scheme = mapping(mapping(mapping(self.document.get("components")).get("securitySchemes")).get(name))
        if scheme.get("type") == "http":
            return f"http {scheme.get('scheme')}".lower()
        if scheme.get("type") == "apiKey":
            return f"key {scheme.get('in')} {scheme.get('name')}"
        return name


def compare_requirements(
    old: Node, new: Node, report: Report, prefix: str, whole: tuple[Requirements, Requirements]
) -> None:
    """Compares the security requirements of an operation, or of the document.

    Those that both operations take from their documents are compared there.

    Args:
        old: What holds the old ones.
        new: What holds the new ones.
        report: Takes what is found.
        prefix: Beginning of the rules' names: `api-security` or `api-global-security`.
        whole: The requirements of both documents.
    """
    if "security" not in old.schema and "security" not in new.schema:
        return
    before, after = whole[0].of(old.schema), whole[1].of(new.schema)
    report = report.at(old.deepest("security"), new.deepest("security"))
    # Where no authentication is needed, any is accepted.
    before, after = ({**ways, **(other if () in ways else {})} for ways, other in ((before, after), (after, before)))
    for key, way in before.items():
        if key not in after:
            report.note(f"{prefix}-removed", f"{_shown(way)} is no longer accepted", _names(way), None)
    for key, way in after.items():
        if key not in before:
            report.note(f"{prefix}-added", f"{_shown(way)} is now accepted as well", None, _names(way))
            continue
        for scheme, (name, now) in way.items():
            _, was = before[key][scheme]
            for scope in (scope for scope in now if scope not in was):
                report.note(f"{prefix}-scope-added", f"{name} needs the scope {scope} too", None, scope)
            for scope in (scope for scope in was if scope not in now):
                message = f"{name} does not need the scope {scope} any more"
                report.note(f"{prefix}-scope-removed", message, scope, None)


def _names(way: _Way) -> list[str]:
    return sorted(name for name, _ in way.values())


def _shown(way: _Way) -> str:
    return " with ".join(_names(way)) or "no authentication"


def compare_schemes(old: Node, new: Node, report: Report) -> None:
    """Compares the security schemes of two documents."""
    before, after = (document.at("components").at("securitySchemes") for document in (old, new))
    keys = ("components", "securitySchemes")
    report = report.at(old.deepest(*keys), new.deepest(*keys))
    for name in {**before.schema, **after.schema}:
        was, now = before.at(name), after.at(name)
        if name not in before.schema:
            report.note("api-security-component-added", f"the security scheme {name} was added", new=now.keys)
        elif name not in after.schema:
            report.note("api-security-component-removed", f"the security scheme {name} was removed", old=was.keys)
        else:
            here = report.at(was, now)
            for key in dict.fromkeys((*was.schema, *now.schema)):
                values = was.schema.get(key), now.schema.get(key)
                if key != "description" and values[0] != values[1]:
                    message = f"{key} of the security scheme {name} changed"
                    here.note("api-security-component-changed", message, *values, path=(name, key))
