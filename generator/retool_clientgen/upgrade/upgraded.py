"""What an upgrade did, and what of it needs a person."""

from pathlib import Path
from typing import Any

from attrs import asdict, field, frozen

from ..build.build import BuildReport
from ..compare.comparison import Comparison
from ..compare.rules import Severity
from ..overlay.rebase import Rebased, State
from .carry_over import CarriedOver


@frozen
class CodeImpact:
    """What is known of the user's own code.

    Attributes:
        looked_at: Whether it was looked at.
        uses: A line for each use that is affected: file, line, and what is the matter.
        missed: What was not looked at and why, a sentence each.
    """

    looked_at: bool = False
    uses: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()


@frozen
class Upgraded:
    """What an upgrade did.

    Attributes:
        instance: URL of the instance.
        instance_release: The release as the instance or the caller gave it.
        before: Version of the client there was; None where there was none.
        version: Version of the client there is.
        snapshot_sha256: SHA-256 of the snapshot that it is made from.
        written: Files and directories that were written or removed; empty where there was nothing to do.
        build: What the build found; None where there was nothing to do.
        rebuilt: Other clients that were built again because the range of an overlay changed.
        overlays: What became of the workspace's own overlays.
        comparison: What changed; None where there is nothing to compare with.
        impact: What is known of the user's own code.
        remarks: What a reader has to know besides, a sentence each.
        distribution: Name of the client's distribution.
        wheels: The wheels, if they were asked for.
    """

    instance: str
    instance_release: str
    before: str | None
    version: str
    snapshot_sha256: str
    written: tuple[Path, ...] = ()
    build: BuildReport | None = None
    rebuilt: tuple[str, ...] = ()
    overlays: CarriedOver = field(factory=CarriedOver)
    comparison: Comparison | None = None
    impact: CodeImpact = field(factory=CodeImpact)
    remarks: tuple[str, ...] = ()
    distribution: str = "retool-client"
    wheels: tuple[Path, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether there was anything to do."""
        return self.build is not None

    @property
    def branch(self) -> str:
        """A name for a branch with the result: the same for the same document and client."""
        return f"{self.distribution}-{self.version}-{self.snapshot_sha256[:8]}"

    def needs_a_person(self) -> dict[str, list[str]]:
        """What nobody but a person can decide: a title, and a line for each thing; empty where all is done."""
        named = self.build.named_automatically if self.build is not None else []
        unmatched = self.build.needs_a_look if self.build is not None else []
        carried = [
            f"{result.where}: from `{result.target}` to `{result.new_target}`"
            for result in self.overlays.actions
            if result.new_target is not None
        ]
        breaking = []
        for change in self.comparison.changes if self.comparison is not None else ():
            operations = f" ({', '.join(change.operations)})" if change.operations else ""
            breaking += [change.message + operations] if change.severity is Severity.BREAKING else []
        for python in (self.comparison.python if self.comparison is not None else None) or ():
            line = f"in Python, {python.name} {python.sentence}"
            breaking += [line] if python.severity is Severity.BREAKING else []
        found = {
            "lines of your code that are affected": list(self.impact.uses),
            "places in your code that were not looked at": list(self.impact.missed),
            "actions of your overlays that do not apply any more": [_action(r) for r in self.overlays.broken],
            "actions of your overlays that were carried over to what is likely the same place": carried,
            "corrections of the toolchain that match nothing on this release": unmatched,
            "operations that no overlay names; their names were derived": named,
            "breaking changes": breaking,
        }
        return {title: lines for title, lines in found.items() if lines}

    def left_out(self) -> list[str]:
        """The actions that the new document made needless, a line each."""
        return [
            f"{result.where}: left out, the new document has it already: `{result.target}`"
            for result in self.overlays.actions
            if result.state is State.DEAD
        ]

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON."""
        names = ("instance", "instance_release", "changed", "before", "version", "snapshot_sha256", "branch")
        return {
            **{name: getattr(self, name) for name in names},
            "written": list(map(str, self.written)),
            "wheels": list(map(str, self.wheels)),
            "build": self.build.to_dict() if self.build is not None else None,
            "rebuilt": list(self.rebuilt),
            "overlay_actions": [result.to_dict() for result in self.overlays.actions],
            "comparison": self.comparison.to_dict()["summary"] if self.comparison is not None else None,
            "impact": asdict(self.impact),
            "needs_a_person": self.needs_a_person(),
            "remarks": list(self.remarks),
        }


def _action(result: Rebased) -> str:
    """An action that does not apply any more, and where it may belong."""
    what = result.what.removeprefix(result.target).strip().replace("\n", " ")
    perhaps = "".join(f", perhaps `{candidate.target}`" for candidate in result.candidates)
    return f"{result.where}: {result.state.value}: `{result.target}` {what.rstrip('.')}{perhaps}"
