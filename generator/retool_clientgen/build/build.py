"""The main job: a snapshot and its overlays become an installable client project.

snapshot → overlays → normalise → generate → package → self-check, into a directory beside the target that takes its
place at the end. A build whose inputs match the lock of what is there, and whose output is untouched, is not run again.
"""

import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import Factory, asdict, define, frozen

from .. import __version__
from ..errors import ClientgenError
from ..files.swap import recover, replacing
from ..openapi.document import sha256
from ..releases.release import Release
from ..workspace.source import Source
from .lock import Before, Inputs, L, Lock, locked, package_sha256

if TYPE_CHECKING:
    from ..generate.changes import Changes
    from ..generate.package import Generated
    from ..normalise import Normalised
    from ..overlay.report import OverlayReport

Progress = Callable[[str], None]
"""Called with the name of each stage when it begins."""


@frozen
class BuildRequest:
    """What to build.

    Attributes:
        source: The document and the overlays that apply to it.
        revision: Last part of the package's version.
        strict: Whether an operation that cannot be taken over is an error.
        distribution: Name of the distribution.
        urls: Addresses for its page on an index, by their names.
        before: The release that the client's changelog starts from; None for a client without a changelog.
        newest: The newest release of a package with several: its line is part of the version of all.
    """

    source: Source
    revision: int = 0
    strict: bool = False
    distribution: str = "retool-client"
    urls: tuple[tuple[str, str], ...] = ()
    before: Source | None = None
    newest: Release | None = None

    @property
    def release(self) -> Release:
        """The Retool release; its line names the client."""
        return self.source.release

    @property
    def version(self) -> str:
        """Version of the distribution: `3.334.0`."""
        return f"{(self.newest or self.release).line}.{self.revision}"


@frozen
class Advice:
    """Something in the result of a build that a person should look at.

    Attributes:
        what: A sentence.
        items: What it is about: names of operations and classes, notes.
    """

    what: str
    items: tuple[str, ...] = ()


@define
class BuildReport:
    """What a build did.

    Attributes:
        release: The Retool release.
        version: Version of the distribution.
        project: The generated project's directory.
        unchanged: Whether the build was recognised as done already; then only the counts are known.
        operations: Number of operations.
        models: Number of model classes, enums included.
        lines: Lines of Python.
        longest_name: The longest class or module name.
        overlays: Names of the overlays, in the order in which they were applied.
        overlay_actions: Number of actions that changed the document.
        named_automatically: Operations that no overlay names.
        new_resources: Resources of which no overlay names an operation.
        needs_a_look: Corrections that were not applied, or in part, each with its place in an overlay and its target.
        unapplied: How many corrections of each overlay these are, by the reason.
        numbered: Classes that only a number tells from another one.
        left_out: Operations that the client lacks, with the place in the document that is at fault.
        reused: Class names that another structure had in the release before, with the name that it has now.
        notes: What was not taken over as the document has it.
        stages: Seconds that each stage took.
        wheel: The wheel, if one was asked for.
        name: Name of the distribution.
    """

    release: str
    version: str
    project: Path
    unchanged: bool = False
    operations: int = 0
    models: int = 0
    lines: int = 0
    longest_name: str = ""
    overlays: list[str] = Factory(list)
    overlay_actions: int = 0
    named_automatically: list[str] = Factory(list)
    new_resources: list[str] = Factory(list)
    needs_a_look: list[str] = Factory(list)
    unapplied: dict[str, dict[str, int]] = Factory(dict)
    numbered: list[str] = Factory(list)
    left_out: list[str] = Factory(list)
    reused: list[str] = Factory(list)
    notes: list[str] = Factory(list)
    stages: dict[str, float] = Factory(dict)
    wheel: Path | None = None
    name: str = "retool-client"

    def advice(self) -> list[Advice]:
        """What a person should look at, the most important first."""
        found = []
        if self.left_out:
            what = f"{_several(len(self.left_out), 'operation')} left out: the client lacks what follows"
            found.append(Advice(what, tuple(self.left_out)))
        if self.reused:
            what = f"{_several(len(self.reused), 'class', 'classes')} named as another one was in the release before"
            found.append(Advice(f"{what}; an overlay can name them (x-retool-model)", tuple(self.reused)))
        for overlay, reasons in self.unapplied.items():
            reason = "; ".join(f"{why} ({count})" for why, count in reasons.items())
            what = f"{overlay}: {_several(sum(reasons.values()), 'correction')} not applied as written"
            found.append(Advice(f"{what}: {reason}"))
        for resource in self.new_resources:
            names = tuple(i for i in self.named_automatically if i.startswith(f"{resource}."))
            what = f"{resource} is a resource that no overlay knows; its names follow from its paths"
            found.append(Advice(what, names))
        new = tuple(f"{resource}." for resource in self.new_resources)
        others = tuple(i for i in self.named_automatically if not i.startswith(new))
        if others:
            what = f"{_several(len(others), 'operation')} not named by an overlay; the names follow from their paths"
            found.append(Advice(what, others))
        if self.numbered:
            what = f"{_several(len(self.numbered), 'class', 'classes')} told from another one by a number only"
            found.append(Advice(f"{what}; an overlay can name them (x-retool-model)", tuple(self.numbered)))
        if self.notes:
            found.append(Advice("Not taken over as the document has it", tuple(self.notes)))
        return found

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        content = asdict(self)
        content["advice"] = [asdict(each) for each in self.advice()]
        content["project"] = str(self.project)
        content["wheel"] = str(self.wheel) if self.wheel else None
        return content


def inputs_of(request: BuildRequest) -> Inputs:
    """What decides the result of a build, as the lock states it.

    Raises:
        ClientgenError: If the snapshot or an overlay cannot be read.
    """
    from ..generate.sources import templates_sha256

    source, before = request.source, request.before
    try:
        return Inputs(
            release=request.release.line,
            version=request.version,
            snapshot=source.name,
            snapshot_sha256=_sha256(source.snapshot),
            overlays=tuple((name, _sha256(path)) for name, path in source.overlays),
            templates_sha256=templates_sha256(),
            toolchain=__version__,
            openapi_python_client=version("openapi-python-client"),
            ruff=version("ruff"),
            distribution=request.distribution,
            urls=request.urls,
            before=Before(before.release.line, _document_sha256(before)) if before is not None else None,
        )
    except OSError as error:
        raise ClientgenError(f"cannot be read: {error.strerror}", where=str(error.filename)) from error


def _sha256(path: Path) -> str:
    return sha256(path.read_bytes())


def _document_sha256(source: Source) -> str:
    """One SHA-256 over a snapshot and the overlays that apply to it."""
    overlays = "".join(f"{name}\0{_sha256(path)}\0" for name, path in source.overlays)
    return sha256((_sha256(source.snapshot) + overlays).encode())


def build(
    request: BuildRequest, target: Path, *, force: bool = False, progress: Progress = lambda _stage: None
) -> BuildReport:
    """Builds a client project.

    Args:
        request: What to build.
        target: The project's directory. It is replaced as a whole, or left as it is if the build fails.
        force: Whether to build although the lock says that nothing changed.
        progress: Called as each stage begins.

    Raises:
        ClientgenError: If the document or an overlay is not fit to build from.
    """
    report = BuildReport(request.release.line, request.version, target, name=request.distribution)
    began: list[tuple[str, float]] = []

    def begin(stage: str) -> None:
        began.append((stage, time.perf_counter()))
        progress(stage)

    begin("lock")
    refuse_foreign(target)
    recover(target)
    inputs = inputs_of(request)
    report.overlays = [name for name, _ in inputs.overlays]
    lock = current_lock(target, Lock.from_dict)
    if not force and lock is not None and lock.inputs == inputs and lock.package_sha256 == package_sha256(target):
        report.unchanged, report.operations, report.models = True, lock.operations, lock.models
    else:
        with replacing(target) as fresh:
            generate_into(request, inputs, fresh, report, begin)
            begin("swap")
    ends = [at for _, at in began[1:]] + [time.perf_counter()]
    report.stages = {stage: round(end - at, 4) for (stage, at), end in zip(began, ends, strict=True)}
    return report


def generate_into(
    request: BuildRequest, inputs: Inputs, project: Path, report: BuildReport, begin: Progress
) -> "Generated":
    """Runs the stages of a build into an empty directory, lock included.

    Args:
        request: What to build.
        inputs: What the lock will state.
        project: The empty directory.
        report: Is filled in.
        begin: Called with the name of each stage when it begins.

    Returns:
        What was generated.

    Raises:
        ClientgenError: If a stage fails.
    """
    from ..generate.package import ClientInfo, generate
    from .self_check import self_check

    begin("snapshot")
    source = request.source
    _ = source.served
    begin("overlays")
    _report_overlays(report, source.applied.report)
    begin("normalise")
    normalised = source.normalised
    report.named_automatically = normalised.named_automatically
    report.new_resources = _new_resources([each.id for each in normalised.operations], normalised.named_automatically)
    report.numbered = normalised.numbered
    report.notes = normalised.notes
    report.left_out = normalised.left_out
    if request.strict and normalised.left_out:
        raise ClientgenError(
            f"{len(normalised.left_out)} operations cannot be taken over:\n  " + "\n  ".join(normalised.left_out),
            where=source.name,
            fix="Correct or remove them with an overlay, or build without --strict.",
        )
    begin("generate")
    info = ClientInfo(
        version=request.version,
        release=request.release.line,
        api_version=str(normalised.document["info"]["version"]),
        spec_sha256=inputs.snapshot_sha256,
        distribution=request.distribution,
        urls=request.urls,
    )
    generated = generate(normalised, info, project, _changes(request, normalised, report))
    report.operations, report.models = generated.operations, generated.models
    report.lines, report.longest_name = generated.lines, generated.longest_name
    begin("self-check")
    self_check(project, normalised, generated)
    Lock(inputs, generated.operations, generated.models, package_sha256(project)).write(project)
    return generated


def _changes(request: BuildRequest, normalised: "Normalised", report: BuildReport) -> "Changes | None":
    """What changed since the release before; where that is not known, the report says why."""
    from ..generate.changes import changes_between

    if request.before is None:
        return None
    line = request.before.release.line
    try:
        before = request.before.normalised
        report.reused = _reused(line, before, normalised)
        return changes_between((line, before), (request.release.line, normalised))
    except ClientgenError as error:
        # The release before may be damaged; this one is not.
        report.notes.append(f"CHANGELOG.md: nothing is compared with {line}: {error.what}")
        return None


def _reused(line: str, before: "Normalised", now: "Normalised") -> list[str]:
    """Class names that went over to another structure: what had the name has another one, or is gone altogether."""
    renamed = {shape: name for name, shape in now.shapes.items() if before.shapes.get(name) != shape}
    found = []
    for name, shape in sorted(before.shapes.items()):
        if now.shapes.get(name, shape) == shape:
            continue
        if shape in renamed:
            found.append(f"{name}: what it was in {line} is {renamed[shape]} now")
        elif not _holders(before.places[name]) & _holders(now.places[name]):
            found.append(f"{name}: what it was in {line} is gone; it is in {now.places[name][0]} now")
    return found


def _holders(places: list[str]) -> set[tuple[str, ...]]:
    """The operations, or components, that places are in; a slash at the end of a path does not count."""
    return {tuple(part.removesuffix("~1") for part in place.split("/")[:4]) for place in places}


def _report_overlays(report: BuildReport, overlays: "OverlayReport") -> None:
    report.overlay_actions = sum(entry.changed for entry in overlays.entries)
    report.needs_a_look = [str(entry) for entry in overlays.needs_a_look]
    for entry in overlays.needs_a_look:
        reasons = report.unapplied.setdefault(entry.where.rpartition(":")[0], {})
        why = entry.refused or "nothing in this document matches"
        why = f"in part, as {why}" if entry.changed else why
        reasons[why] = reasons.get(why, 0) + 1


def _new_resources(operations: list[str], derived: list[str]) -> list[str]:
    """The resources, such as `source_control.branches`, of which all operations have derived names."""
    known = {operation.rpartition(".")[0] for operation in operations if operation not in derived}
    known |= {resource.partition(".")[0] for resource in known}
    return sorted({operation.rpartition(".")[0] for operation in derived} - known)


def _several(count: int, name: str, plural: str = "") -> str:
    return f"1 {name} is" if count == 1 else f"{count} {plural or f'{name}s'} are"


def current_lock(project: Path, read: Callable[[dict[str, Any]], L]) -> L | None:
    """The lock of a project; None if it is missing or damaged: then the build has to run.

    Args:
        project: The project.
        read: Reads the lock from JSON.
    """
    try:
        return locked(project, read)
    except ClientgenError:
        return None


def is_built(request: BuildRequest, project: Path) -> bool:
    """Whether the inputs of a request are those that a project was made from."""
    lock = current_lock(project, Lock.from_dict)
    return lock is not None and lock.inputs == inputs_of(request)


def refuse_foreign(target: Path, package: str = "retool_client") -> None:
    """A directory that no build made is not replaced by one.

    Args:
        target: The directory.
        package: Import name of the package that is built.

    Raises:
        ClientgenError: If the target is such a directory, or a file.
    """
    if not target.exists():
        return
    if not target.is_dir():
        raise ClientgenError("is a file, not a directory to build into", where=str(target))
    # Wheels are not committed: they stay where another branch has no client.
    if any(path.name != "dist" for path in target.iterdir()) and not (target / package).is_dir():
        raise ClientgenError(
            "is not empty and holds no generated client",
            where=str(target),
            fix="Choose another --out, or empty the directory.",
        )
