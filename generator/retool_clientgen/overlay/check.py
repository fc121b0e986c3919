"""Whether overlays are kept well: actions that do nothing, undo each other, or cannot be applied."""

from collections.abc import Collection
from enum import StrEnum
from typing import Any

from attrs import NOTHING, define, field, frozen

from ..errors import ClientgenError
from ..openapi.document import pointer
from .apply import Run
from .document import Action, Overlay
from .extends import extends_remark
from .integrity import Problem, new_problems, new_validator_problems
from .jsonpath import positions_in
from .report import Outcome


class Fault(StrEnum):
    """What is wrong with an action or an overlay."""

    BROKEN = "broken"
    """It cannot be applied, or leaves the document broken."""
    DEAD = "dead"
    """It changes nothing."""
    SHADOWED = "shadowed"
    """Something that it writes is overwritten by a later action, or all of it is removed."""
    POSITION = "position"
    """It takes an item of an array by its position, which tells nothing of what the item is."""


_UNIONS = frozenset({"anyOf", "oneOf", "allOf"})


@frozen
class Finding:
    """Something that `overlay check` finds.

    Attributes:
        fault: What kind of fault it is.
        where: File and line of the action, or the file.
        release: The release that shows it; None where no release can.
        what: What is wrong.
        fix: What the reader can do.
    """

    fault: Fault
    where: str
    release: str | None
    what: str
    fix: str | None = None


@define
class Checker:
    """Holds overlays against one release after the other.

    Attributes:
        findings: What was found so far.
    """

    findings: list[Finding] = field(factory=list)
    _targets: dict[str, str] = field(factory=dict)
    _needed: set[str] = field(factory=set)
    _seen: set[str] = field(factory=set)

    def release(
        self,
        release: str,
        document: Any,
        overlays: list[Overlay],
        *,
        document_name: str | None = None,
        lenient: Collection[str] = (),
    ) -> None:
        """Checks the overlays that apply to a release.

        Args:
            release: The release.
            document: Its document.
            overlays: The overlays that apply, in order.
            document_name: What the document is called, to compare with `extends`.
            lenient: Names of overlays that need not fit the document, such as those of the toolchain on a release that
                it does not know.

        Raises:
            ClientgenError: If the document is too large to be worked on.
        """
        run = Run(document, overlays, strict=True)
        for overlay in overlays:
            self._seen.add(overlay.name)
            run.strict = overlay.name not in lenient
            remark = extends_remark(overlay, document, document_name)
            if remark:
                self.findings.append(Finding(Fault.BROKEN, overlay.name, release, remark))
            for action in overlay.actions:
                self._action(run, action, release)
        living = run.report.writes.living()
        for shadow in run.report.writes.shadowed:
            if shadow.removed and shadow.earlier in living:
                # A later action takes back a part of what it did, as where one action is an exception to another.
                continue
            earlier, later = run.report.entries[shadow.earlier], run.report.entries[shadow.later]
            done = "removed" if shadow.removed else "overwritten"
            what = f"what it writes at {pointer(shadow.location)} is {done} by {later.where}"
            self._once(Finding(Fault.SHADOWED, earlier.where, release, what))
        # Before the actions, with paths as the overlays spell them.
        before = Run(document, overlays, strict=True).document
        problems: list[Problem] = new_problems(before, run.document)
        if not problems:
            # The validator would only say the same again of a reference that leads nowhere.
            problems = new_validator_problems(before, run.document)
        for problem in problems:
            what = f"the corrected document is wrong: {problem}"
            self._once(Finding(Fault.BROKEN, problem.blamed(run.report) or release, release, what))

    def finish(self, overlays: list[Overlay], *, every_release: bool) -> list[Finding]:
        """Adds what only shows once all releases were seen, and gives all findings."""
        if every_release:
            for where, target in self._targets.items():
                if where not in self._needed:
                    what = f"{target} matches nothing on any release"
                    self.findings.append(Finding(Fault.DEAD, where, None, what, "Remove it, or mend its target."))
            for overlay in overlays:
                if overlay.name not in self._seen:
                    what = f"it applies to no release that has a snapshot ({overlay.releases})"
                    self.findings.append(Finding(Fault.DEAD, overlay.name, None, what))
        return self.findings

    def _position(self, action: Action) -> None:
        positions = [name for path in (action.target, action.copy) if path is not None for name in positions_in(path)]
        of_unions = [name for name in positions if name in _UNIONS]
        # A stated value tells whether the item is still the right one, but for a member of a union: its name would do.
        if not of_unions and (not positions or action.expect_before is not NOTHING):
            return
        array = (of_unions or positions)[0] or "an array"
        fix = "Take it by what it is: [?@.properties.kind.enum[?@ == 'a']], [?@.name == 'limit'], [?@ == 'name']."
        if not of_unions:
            fix += " Or state its value in x-expect-before."
        what = f"it takes an item of {array} by its position, where another release may have something else"
        self._once(Finding(Fault.POSITION, action.where, None, what, fix))

    def _action(self, run: Run, action: Action, release: str) -> None:
        self._position(action)
        self._targets[action.where] = action.target
        try:
            entry = run.apply(action)
        except ClientgenError as error:
            self._needed.add(action.where)
            self._once(Finding(Fault.BROKEN, error.where or action.where, release, error.what, error.fix))
            return
        if entry.outcome is not Outcome.OPTIONAL:
            self._needed.add(action.where)
        if entry.outcome is Outcome.DEAD and run.strict:
            what = f"{action.target} has it already" if action.kind != "nothing" else "it neither updates nor removes"
            fix = "Remove it, or say in x-retool-releases which releases need it."
            self._once(Finding(Fault.DEAD, action.where, release, what, fix))

    def _once(self, finding: Finding) -> None:
        if finding not in self.findings:
            self.findings.append(finding)
