"""What becomes of the workspace's own overlays on an upgrade: which files are limited, carried over, or set aside.

An action that does not apply to the new release still applies to the old one, whose client may be needed for a while.
So its file is limited to the releases before (`info.x-retool-releases`), and what applies from the new release on,
targets carried over where that is unambiguous, gets a file of its own beside it. Nothing that was written is lost.
Where the same release serves other content, no range tells them apart: the file is changed in place, and the text that
it had is kept beside it under a name that no build reads.
"""

import re

from attrs import field, frozen

from ..openapi.document import parse_document, sha256
from ..overlay.document import Overlay, read_overlay
from ..overlay.edit import edited
from ..overlay.rebase import Rebased, State, rebase_overlays
from ..releases.release import Release
from ..workspace.source import Source
from ..workspace.workspace import Workspace

_FROM = re.compile(r"\.from-\d+\.\d+$")


@frozen
class CarriedOver:
    """What became of the overlays.

    Attributes:
        actions: The actions that do not apply as they are, in order.
        files: New content of each file that changes, by its path in the directory of overlays.
    """

    actions: tuple[Rebased, ...] = ()
    files: dict[str, bytes] = field(factory=dict)

    @property
    def broken(self) -> tuple[Rebased, ...]:
        """The actions that do not apply, and have no place where they are likely to belong."""
        return tuple(each for each in self.actions if each.state is not State.DEAD and each.new_target is None)


def carry_over(workspace: Workspace, old: Source, new: Source) -> CarriedOver:
    """Tries the workspace's own overlays on a new document and says how their files have to change.

    Raises:
        ClientgenError: If an overlay is not valid, or a built-in one does not apply to the new document.
    """
    files = [(name, file) for name, file in workspace.overlay_files() if name.startswith("./")]
    own = [overlay for name, file in files if (overlay := read_overlay(file, name)).applies_to(new.release)]
    if not own:
        return CarriedOver()
    results = rebase_overlays(own, new.builtin().corrected, base=old.builtin().corrected)
    actions: list[Rebased] = []
    written: dict[str, bytes] = {}
    for overlay in own:
        ours = [result for result in results if result.overlay == overlay.name]
        stays = (State.APPLIES, State.OPTIONAL, State.LOST)
        fitting = {result.number for result in ours if result.state in stays or result.new_target is not None}
        actions += [result for result in ours if result.needs_a_person]
        if len(fitting) < len(ours) or any(result.new_target for result in ours):
            written |= _files(workspace, overlay, ours, fitting, old.release, new.release)
    return CarriedOver(tuple(actions), written)


def _files(
    workspace: Workspace,
    overlay: Overlay,
    results: list[Rebased],
    fitting: set[int],
    old: Release,
    new: Release,
) -> dict[str, bytes]:
    assert overlay.file is not None  # noqa: S101 - it was read from a file just now
    path = overlay.file.relative_to(workspace.overlays)
    content = overlay.file.read_bytes()
    targets = {result.number: result.new_target for result in results if result.new_target is not None}
    if old.line == new.line or not overlay.applies_to(old):
        aside = path.with_name(f"{path.stem}.before-{sha256(content)[:8]}{path.suffix}.txt")
        # A file without actions is not an overlay: only the copy stays.
        changed = edited(content, path.name, targets=targets, kept=fitting) if fitting else b""
        return {aside.as_posix(): content, path.as_posix(): changed}
    before, after = ("<", ">=") if old < new else (">", "<=")
    releases = str(parse_document(content, where=overlay.name)["info"].get("x-retool-releases") or "")
    files = {path.as_posix(): edited(content, path.name, releases=narrowed(releases, f"{before}{new.line}"))}
    if fitting:
        beside = path.with_name(f"{_FROM.sub('', path.stem)}.from-{new.line}{path.suffix}")
        limited = narrowed(releases, f"{after}{new.line}")
        files[beside.as_posix()] = edited(content, path.name, targets=targets, releases=limited, kept=fitting)
    return files


def narrowed(releases: str, limit: str) -> str:
    """A range with one more limit; a limit in the same direction that says no more is left out."""
    kept = [part.strip() for part in releases.split(",") if part.strip()]
    direction = limit.rstrip("0123456789.")
    weaker = {">=": (">=", ">"), "<": ("<", "<="), ">": (">=", ">"), "<=": ("<", "<=")}[direction]
    return ",".join([part for part in kept if part.rstrip("0123456789. ") not in weaker] + [limit])
