"""The release matrix: which operation exists since which release, who may call it, and where its shape changed."""

from collections import Counter
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from ..normalise import Operation
from ..releases.release import Release
from ..workspace.source import Source as ReleaseSource
from ..workspace.workspace import Workspace
from .changes import Change
from .compare import find
from .rules import Severity
from .sources import Source


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
    rows: dict[str, MatrixRow] = {}
    before: Source | None = None
    for line in workspace.snapshots():
        origin = ReleaseSource.of_release(workspace, Release(line))
        source = Source.of_snapshot(origin)
        counts = _shape_changes(find(before.served, source.served)) if before is not None else Counter()
        for operation in origin.normalised.operations:
            row = rows.get(operation.id, MatrixRow(operation, (), ()))
            change = ShapeChange(line, counts[operation.id, True], counts[operation.id, False])
            changes = (*row.changes, change) if change.breaking or change.other else row.changes
            rows[operation.id] = MatrixRow(operation, (*row.releases, line), changes)
        before = source
    found = tuple(row for _, row in sorted(rows.items()))
    return Matrix(tuple(workspace.snapshots()), tuple(workspace.registry()), found)


def _shape_changes(found: list[Change]) -> Counter[tuple[str, bool]]:
    """How much changed in what each operation takes and gives, and whether it breaks; not in how it is described."""
    return Counter(
        (change.places[0].operation, change.severity is Severity.BREAKING)
        for change in found
        if change.severity is not Severity.INFORMATIONAL and not change.is_of_operations
    )


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
