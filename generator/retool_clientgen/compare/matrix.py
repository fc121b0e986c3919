"""The release matrix: which operation exists since which release, who may call it, and where its shape changed."""

from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from ..normalise import Operation, normalise
from ..openapi.document import pointer_parts
from ..openapi.operations import identity
from ..releases.release import Release
from ..workspace.source import Source
from ..workspace.workspace import Workspace
from .changes import Finding
from .compare import find
from .rules import RULES, Severity


@frozen
class ShapeChange:
    """How an operation's shape changed from one release that has a snapshot to the next.

    Attributes:
        release: The later release.
        breaking: Number of changes that break a client of the earlier one.
        other: Number of the others.
    """

    release: str
    breaking: int
    other: int


@frozen
class MatrixRow:
    """An operation over all releases.

    Attributes:
        id: The operation.
        request: Method and path in the newest release that has it.
        scope: Token scopes that it needs there, in one line: `users:read`; None where nothing says so.
        scope_label: How Retool shows them: `Users > Read`.
        requires_admin: Whether only a token of an admin may call it.
        plan: Least plan that has it.
        since: First release that has it, as Retool says it; None where it does not.
        beta: Whether it is a beta in the newest release that has it.
        deprecated: Whether it is deprecated there.
        releases: The releases with a snapshot that have it.
        changes: Where its shape changed.
    """

    id: str
    request: str
    scope: str | None
    scope_label: str | None
    requires_admin: bool
    plan: str | None
    since: str | None
    beta: bool
    deprecated: bool
    releases: tuple[str, ...]
    changes: tuple[ShapeChange, ...]

    @property
    def resource(self) -> str:
        """The resource it belongs to."""
        return self.id.rpartition(".")[0]


@frozen
class Matrix:
    """All operations of all releases.

    Attributes:
        releases: The releases that have a snapshot, oldest first.
        known: All releases that the registry knows.
        rows: The operations, by id.
    """

    releases: tuple[str, ...]
    known: tuple[str, ...]
    rows: tuple[MatrixRow, ...]

    def to_dict(self) -> dict[str, Any]:
        """The matrix as JSON."""
        return asdict(self)


def build_matrix(directory: Path | None = None) -> Matrix:
    """Makes the matrix from the registry and all snapshots.

    Args:
        directory: Where to look for the workspace.

    Raises:
        ClientgenError: If a snapshot cannot be read.
    """
    workspace = Workspace.find(directory)
    releases = workspace.snapshots()
    found: dict[str, dict[str, Operation]] = {}
    changes: dict[str, list[ShapeChange]] = {}
    before: dict[str, Any] | None = None
    for line in releases:
        source = Source.of_release(workspace, Release(line))
        normalised = normalise(source.corrected)
        for operation in normalised.operations:
            found.setdefault(operation.id, {})[line] = operation
        ids = {(operation.method, identity(operation.path)): operation.id for operation in normalised.operations}
        if before is not None:
            for identifier, change in _shape_changes(line, find(before, source.served), ids).items():
                changes.setdefault(identifier, []).append(change)
        before = source.served
    rows = [_row(identifier, by_release, changes.get(identifier, [])) for identifier, by_release in found.items()]
    return Matrix(tuple(releases), tuple(workspace.registry()), tuple(sorted(rows, key=lambda row: row.id)))


def _row(identifier: str, by_release: dict[str, Operation], changes: list[ShapeChange]) -> MatrixRow:
    newest = by_release[list(by_release)[-1]]
    return MatrixRow(
        identifier,
        f"{newest.method} {newest.path}",
        newest.scope,
        newest.scope_label,
        newest.requires_admin,
        newest.plan,
        newest.since,
        newest.beta,
        newest.deprecated,
        tuple(by_release),
        tuple(changes),
    )


def _shape_changes(line: str, findings: list[Finding], ids: dict[tuple[str, str], str]) -> dict[str, ShapeChange]:
    """What changed in the shape of each operation: what it takes and gives, not how it is described."""
    counts: dict[str, list[int]] = {}
    for finding in findings:
        rule = RULES[finding.rule]
        if finding.severity is Severity.INFORMATIONAL or (rule.area, rule.kind) == ("operation", "itself"):
            continue
        parts = pointer_parts(finding.place.new_pointer)
        identifier = ids.get((parts[2].upper(), identity(parts[1]))) if len(parts) > 2 else None
        if identifier is not None:
            pair = counts.setdefault(identifier, [0, 0])
            pair[finding.severity is not Severity.BREAKING] += 1
    return {identifier: ShapeChange(line, *pair) for identifier, pair in counts.items()}


def first_release(row: MatrixRow, matrix: Matrix) -> str:
    """From which release on an operation is there, as far as is known.

    Retool says so for some operations. Of the others the first snapshot that has them is known, which says nothing of
    older releases where it is the oldest one.

    Args:
        row: The operation.
        matrix: All of them.
    """
    if row.since:
        return row.since
    first = row.releases[0]
    if first == matrix.releases[0]:
        return f"by {first}"
    before = matrix.releases[matrix.releases.index(first) - 1]
    return f"after {before}, by {first}"


def markdown(matrix: Matrix) -> str:
    """The matrix as Markdown."""
    lines = [
        "# Operations by release",
        "",
        "Made by `retool-clientgen matrix --markdown docs/releases-matrix.md` from the registry and the snapshots; not",
        "to be edited. “Since” is what Retool says; where it says nothing, between which snapshots the operation came.",
        "“Changed in” is where what an operation takes or gives differs from the snapshot before;",
        "`retool-clientgen diff` says how.",
        "",
        f"Releases with a snapshot: {', '.join(matrix.releases)}. Known without one: "
        + (", ".join(line for line in matrix.known if line not in matrix.releases) or "none")
        + ".",
    ]
    resource = None
    for row in matrix.rows:
        if row.resource != resource:
            resource = row.resource
            heads = " | ".join(matrix.releases)
            lines += ["", f"## {resource}", "", f"| operation | {heads} | since | scope | plan | changed in |"]
            lines.append("|---" * (5 + len(matrix.releases)) + "|")
        marks = " | ".join("●" if line in row.releases else "" for line in matrix.releases)
        remarks = "".join(f" ({word})" for word, said in (("beta", row.beta), ("deprecated", row.deprecated)) if said)
        lines.append(
            f"| `{row.id}`{remarks}<br>`{row.request}` | {marks} | {first_release(row, matrix)} | {scope_cell(row)} | "
            f"{row.plan or '–'} | {', '.join(map(shape_change, row.changes)) or '–'} |"
        )
    return "\n".join(lines) + "\n"


def scope_cell(row: MatrixRow) -> str:
    """The scopes of an operation, with the label that Retool shows beside them."""
    label = f" ({row.scope_label})" if row.scope_label else ""
    return f"{row.scope or '–'}{label}{', admins only' if row.requires_admin else ''}"


def shape_change(change: ShapeChange) -> str:
    """A change of shape in a few words."""
    counts = [f"{change.breaking} breaking"] if change.breaking else []
    counts += (
        [f"{change.other} not breaking" if change.breaking else f"{change.other}, none breaking"]
        if change.other
        else []
    )
    return f"{change.release} ({', '.join(counts)})"


def html(matrix: Matrix) -> str:
    """The matrix as a page for a browser."""
    from ..report.pages import render

    return render(
        "matrix.html.jinja",
        matrix=matrix,
        resources=list(dict.fromkeys(row.resource for row in matrix.rows)),
        first_release=first_release,
        scope_cell=scope_cell,
        shape_change=shape_change,
    )
