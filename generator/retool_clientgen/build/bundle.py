"""Packages with several releases: one runtime, and a subpackage for the client of each release."""

import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

from attrs import asdict, frozen
from packaging.utils import canonicalize_name

from ..errors import ClientgenError
from ..files.swap import recover, replacing
from ..generate import text
from ..workspace.settings import load_settings
from ..workspace.workspace import Workspace
from .build import BuildReport, BuildRequest, Progress, current_lock, generate_into, inputs_of, refuse_foreign
from .lock import Lock, locked, package_sha256, write_lock
from .plan import plan_build
from .self_check import check_bundle
from .verify import Verification, compared


@frozen
class BundleRequest:
    """What to build as one package.

    Attributes:
        releases: The releases, oldest first.
        distribution: Name of the distribution.
        package: Its import name.
    """

    releases: tuple[BuildRequest, ...]
    distribution: str
    package: str

    @property
    def version(self) -> str:
        """Version of the distribution."""
        return self.releases[-1].version


@frozen
class BundleLock:
    """Inputs and result of the build of a package with several releases.

    Attributes:
        distribution: Name of the distribution.
        package: Its import name.
        releases: Inputs and result of the client of each release, oldest first.
        operations: Number of operations of all releases.
        models: Number of models of all releases.
        package_sha256: One SHA-256 over all files of the project but the lock.
    """

    distribution: str
    package: str
    releases: tuple[Lock, ...]
    operations: int
    models: int
    package_sha256: str

    def to_dict(self) -> dict[str, Any]:
        """The lock as JSON."""
        return {**asdict(self, recurse=False), "releases": [lock.to_dict() for lock in self.releases]}

    @classmethod
    def from_dict(cls, content: dict[str, Any]) -> "BundleLock":
        """The lock from JSON; what is wrong with it is a ValueError, KeyError, TypeError or AttributeError."""
        releases = tuple(map(Lock.from_dict, content.pop("releases")))
        if not releases:
            raise ValueError
        return cls(releases=releases, **content)

    @property
    def lines(self) -> list[str]:
        """The releases."""
        return [lock.inputs.release for lock in self.releases]


def bundle_in(workspace: Workspace, out: Path | None = None) -> tuple[Path, BundleLock | None]:
    """Where a workspace has its package with several releases, and its lock; None where there is no lock.

    Args:
        workspace: The workspace.
        out: Where the projects are; what the settings say if it is None.

    Raises:
        ClientgenError: If the lock cannot be read, or a setting is not a name.
    """
    settings = load_settings(workspace)
    if text.identifier(settings.bundle_package) != settings.bundle_package:
        raise ClientgenError(f"{settings.bundle_package!r} is not a name that Python can use", where="bundle-package")
    if canonicalize_name(settings.client_name) == canonicalize_name(settings.bundle_distribution):
        raise ClientgenError("is the name of the package with several releases too", where="client-name")
    project = (out or workspace.root / settings.out) / text.distribution(settings.bundle_distribution)
    return project, locked(project, BundleLock.from_dict)


def plan_bundle(
    directory: Path | None,
    releases: list[str],
    *,
    every: bool = False,
    out: Path | None = None,
    revision: int | None = None,
    strict: bool = False,
    keep_revision: bool = False,
) -> tuple[BundleRequest, Path]:
    """The build that a command asks for.

    Args:
        directory: Where to look for the workspace.
        releases: The releases; without any, those of the package that is there.
        every: All releases that have a snapshot.
        out: Directory that gets the project; what the settings say if it is None.
        revision: Last part of the version; what the settings say if it is None.
        strict: Whether corrections must match on unknown releases too, whatever the settings say.
        keep_revision: Whether the version is taken from the lock of the package that is there.

    Returns:
        The build, with the directory of its project.

    Raises:
        ClientgenError: If nothing is asked for, or a release has no snapshot.
    """
    workspace = Workspace.find(directory)
    settings = load_settings(workspace)
    project, lock = bundle_in(workspace, out)
    if lock is not None and not releases and not every:
        releases = lock.lines
    if lock is not None and keep_revision:
        revision = int(lock.releases[-1].inputs.version.rpartition(".")[2])
    plan = plan_build(directory, releases, every=every, out=out, revision=revision, strict=strict)
    requests = sorted((request for request, _ in plan), key=lambda request: request.release)
    newest = requests[-1].release
    named = settings.bundle_distribution, settings.urls
    before = [None, *(request.source for request in requests[:-1])]
    bundled = tuple(
        BuildRequest(each.source, each.revision, each.strict, *named, previous, newest)
        for each, previous in zip(requests, before, strict=True)
    )
    return BundleRequest(bundled, settings.bundle_distribution, settings.bundle_package), project


def build_bundle(
    request: BundleRequest, target: Path, *, force: bool = False, progress: Progress = lambda _stage: None
) -> BuildReport:
    """Builds the project of a package with several releases.

    Args:
        request: What to build.
        target: The project's directory. It is replaced as a whole, or left as it is if the build fails.
        force: Whether to build although the lock says that nothing changed.
        progress: Called as each stage begins.

    Raises:
        ClientgenError: If a document or an overlay is not fit to build from.
    """
    lines = ", ".join(each.release.line for each in request.releases)
    report = BuildReport(lines, request.version, target, name=request.distribution)
    progress("lock")
    refuse_foreign(target, request.package)
    recover(target)
    lock = current_lock(target, BundleLock.from_dict)
    if not force and lock is not None and _is_current(lock, request, target):
        report.unchanged, report.operations, report.models = True, lock.operations, lock.models
        return report
    began = time.perf_counter()
    with replacing(target) as fresh:
        generate_bundle_into(request, fresh, report, progress)
    report.stages["all"] = round(time.perf_counter() - began, 4)
    return report


def _is_current(lock: BundleLock, request: BundleRequest, target: Path) -> bool:
    same = [each.inputs for each in lock.releases] == [inputs_of(each) for each in request.releases]
    named = (lock.distribution, lock.package) == (request.distribution, request.package)
    return same and named and lock.package_sha256 == package_sha256(target)


def generate_bundle_into(request: BundleRequest, project: Path, report: BuildReport, progress: Progress) -> None:
    """Runs the stages of a build into an empty directory, lock included.

    Args:
        request: What to build.
        project: The empty directory.
        report: Is filled in.
        progress: Called with the name of each stage when it begins.

    Raises:
        ClientgenError: If a stage fails.
    """
    from ..generate.bundle import BundleInfo, Part, write_bundle

    lines = tuple(each.release.line for each in request.releases)
    info = BundleInfo(request.distribution, request.package, request.version, lines, request.releases[-1].urls)
    parts: list[Part] = []
    locks: list[Lock] = []
    for each in request.releases:
        with tempfile.TemporaryDirectory(prefix="retool-clientgen-") as name:
            folder, inputs = Path(name), inputs_of(each)
            own = BuildReport(each.release.line, each.version, folder, overlays=[name for name, _ in inputs.overlays])
            progress(f"client of {each.release.line}")
            generated = generate_into(each, inputs, folder, own, lambda _stage: None)
            parts.append(Part.read(generated, folder))
            locks.append(Lock(inputs, generated.operations, generated.models, package_sha256(folder)))
        _add(report, own)
    progress("bundle")
    report.models = write_bundle(parts, info, project)
    check_bundle(project, request.package, {part.name: part.generated for part in parts})
    report.operations = len({operation for part in parts for operation in part.generated.ids})
    report.lines = sum(path.read_bytes().count(b"\n") for path in project.rglob("*.py"))
    counts = (report.operations, report.models, package_sha256(project))
    write_lock(project, BundleLock(request.distribution, request.package, tuple(locks), *counts).to_dict())


def _add(report: BuildReport, own: BuildReport) -> None:
    """Adds what the build of one release says to the report of all of them."""
    report.overlays = list(dict.fromkeys([*report.overlays, *own.overlays]))
    report.overlay_actions += own.overlay_actions
    report.longest_name = max(report.longest_name, own.longest_name, key=len)
    for name in ("named_automatically", "new_resources", "needs_a_look", "numbered", "left_out", "reused", "notes"):
        getattr(report, name).extend(f"{own.release}: {item}" for item in getattr(own, name))
    report.unapplied |= {f"{own.release}: {overlay}": reasons for overlay, reasons in own.unapplied.items()}


def verify_bundle(request: BundleRequest, project: Path) -> Verification:
    """Builds into a temporary directory and compares.

    Args:
        request: What the package should be made from.
        project: The package's project.

    Raises:
        ClientgenError: If the build fails.
    """
    report = BuildReport(request.distribution, request.version, project)
    made = partial(generate_bundle_into, request, report=report, progress=lambda _stage: None)
    return compared(request.distribution, project, made)
