"""The release matrix: which operation exists since which release, who may call it, and where its shape changed."""

from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from ..normalise import Operation
from ..openapi.document import pointer_parts
from ..openapi.operations import identity
from ..releases.release import Release
from ..workspace.source import Source
from ..workspace.workspace import Workspace
from .changes import Change
from .compare import find
from .rules import Severity


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

    def __str__(self) -> str:
        other = f"{self.other} not breaking" if self.breaking else f"{self.other}, none breaking"
        counts = [f"{self.breaking} breaking"] * bool(self.breaking) + [other] * bool(self.other)
        return f"{self.release} ({', '.join(counts)})"


@frozen
class MatrixRow:
    """An operation over all releases.

    Attributes:
        newest: The operation in the newest release that has it.
        releases: The releases with a snapshot that have it.
        changes: Where its shape changed.
    """

    newest: Operation
    releases: tuple[str, ...]
    changes: tuple[ShapeChange, ...]

    @property
    def id(self) -> str:
        """The operation."""
        return self.newest.id

    @property
    def request(self) -> str:
        """Method and path."""
        return f"{self.newest.method} {self.newest.path}"

    @property
    def resource(self) -> str:
        """The resource it belongs to."""
        return self.id.rpartition(".")[0]

    @property
    def scope_cell(self) -> str:
        """Its scopes, with the label that Retool shows beside them."""
        label = f" ({self.newest.scope_label})" if self.newest.scope_label else ""
        return f"{self.newest.scope or '–'}{label}{', admins only' if self.newest.requires_admin else ''}"

    def to_dict(self) -> dict[str, Any]:
        """The row as JSON."""
        names = ("scope", "scope_label", "requires_admin", "plan", "since", "beta", "deprecated")
        facts = {name: getattr(self.newest, name) for name in names}
        return {"id": self.id, "request": self.request, **facts, "releases": self.releases,
                "changes": list(map(asdict, self.changes))}  # fmt: skip


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
        return {"releases": self.releases, "known": self.known, "rows": [row.to_dict() for row in self.rows]}

    def first_release(self, row: MatrixRow) -> str:
        """From which release on an operation is there, as far as is known.

        Retool says so for some operations. Of the others the first snapshot that has them is known, which says nothing
        of older releases where it is the oldest one.
        """
        first = row.releases[0]
        before = self.releases[self.releases.index(first) - 1]
        return row.newest.since or (f"by {first}" if first == self.releases[0] else f"after {before}, by {first}")


def build_matrix(directory: Path | None = None) -> Matrix:
    """Makes the matrix from the registry and all snapshots.

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
        normalised = source.normalised
        for operation in normalised.operations:
            found.setdefault(operation.id, {})[line] = operation
        ids = {(operation.method, identity(operation.path)): operation.id for operation in normalised.operations}
        if before is not None:
            for identifier, change in _shape_changes(line, find(before, source.served), ids).items():
                changes.setdefault(identifier, []).append(change)
        before = source.served
    rows = [
        MatrixRow(by_release[list(by_release)[-1]], tuple(by_release), tuple(changes.get(identifier, ())))
        for identifier, by_release in sorted(found.items())
    ]
    return Matrix(tuple(releases), tuple(workspace.registry()), tuple(rows))


def _shape_changes(line: str, found: list[Change], ids: dict[tuple[str, str], str]) -> dict[str, ShapeChange]:
    """What changed in the shape of each operation: what it takes and gives, not how it is described."""
    counts: dict[str, list[int]] = {}
    for change in found:
        if change.severity is Severity.INFORMATIONAL or change.is_of_operations:
            continue
        parts = pointer_parts(change.places[0].new_pointer)
        identifier = ids.get((parts[2].upper(), identity(parts[1]))) if len(parts) > 2 else None
        if identifier is not None:
            pair = counts.setdefault(identifier, [0, 0])
            pair[change.severity is not Severity.BREAKING] += 1
    return {identifier: ShapeChange(line, *pair) for identifier, pair in counts.items()}


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
        remarks = "".join(
            f" ({word})" for word, holds in (("beta", row.newest.beta), ("deprecated", row.newest.deprecated)) if holds
        )
        lines.append(
            f"| `{row.id}`{remarks}<br>`{row.request}` | {marks} | {matrix.first_release(row)} | {row.scope_cell} | "
            f"{row.newest.plan or '–'} | {', '.join(map(str, row.changes)) or '–'} |"
        )
    return "\n".join(lines) + "\n"


def html(matrix: Matrix) -> str:
    """The matrix as a page for a browser."""
    from ..report.pages import render

    resources = list(dict.fromkeys(row.resource for row in matrix.rows))
    return render("matrix.html.jinja", matrix=matrix, resources=resources)
