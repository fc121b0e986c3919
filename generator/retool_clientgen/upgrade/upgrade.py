"""From an instance that moved to a workspace that is in step with it again.

fetch → carry over the overlays → build → compare → impact → changelog, in a copy of the workspace that takes its place
at the end. Nothing is committed: what changed is for a person to review.
"""

import datetime
import os
from collections.abc import Callable
from pathlib import Path

from attrs import evolve

from ..build.build import BuildReport, BuildRequest, build, inputs_of, refuse_foreign
from ..build.bundle import BundleLock, build_bundle, bundle_in, plan_bundle
from ..build.lock import Lock
from ..build.plan import plan_build
from ..build.wheel import build_wheel
from ..compare.compare import compare
from ..compare.comparison import Comparison
from ..compare.impact.run import run_impact
from ..compare.python_changes import diff_packages
from ..compare.sources import read_source
from ..errors import ClientgenError
from ..fetch.fetch import Fetched, fetch_instance
from ..fetch.instance import InstanceOptions, instance_url
from ..releases.release import Release
from ..workspace.settings import Settings, load_settings
from ..workspace.source import Source
from ..workspace.workspace import Workspace
from .carry_over import CarriedOver, carry_over
from .changelog import entry, with_entry
from .check import check
from .pinned import Pinned, built, pinned
from .staging import CHANGELOG_FILE, Staging
from .upgraded import CodeImpact, Upgraded

Progress = Callable[[str], None]
"""Called with the name of each stage when it begins."""


def upgrade(
    workspace: Workspace,
    options: InstanceOptions,
    release: str = "auto",
    *,
    today: datetime.date,
    wheel: bool = False,
    progress: Progress = lambda _stage: None,
) -> Upgraded:
    """Brings a workspace in step with an instance.

    Args:
        workspace: The workspace.
        options: How the instance is reached.
        release: The instance's release, or `auto` to ask it.
        today: The day that the changelog names.
        wheel: Whether the wheel is built as well, into dist/ of the project; that of the client there is if there is
            nothing to do.
        progress: Called as each stage begins.

    Raises:
        ClientgenError: If any step fails; the workspace is then as it was.
    """
    if workspace.is_builtin:
        raise ClientgenError(
            "is the toolchain's own repository, whose releases are added by hand",
            where=str(workspace.root),
            fix="See docs/releases.md, or work in a workspace of your own (retool-clientgen init).",
        )
    url = instance_url(options.url, options.scheme)
    progress("asking the instance")
    before = pinned(workspace, url)
    _, several = bundle_in(workspace)
    if before is not None and release in ("auto", before.release.line, str(before.release)) and _has(several, before):
        checked = check(workspace, options, before.release.line, keep=False)
        if checked.same:
            instance_release = checked.instance_release or before.release.line
            return _nothing_to_do(before, url, instance_release, wheel=wheel, progress=progress)
    with Staging.of(workspace) as staging:
        return _Run(staging, before, today, progress).upgrade(url, options, release, wheel=wheel)


def _nothing_to_do(client: Pinned, url: str, release: str, *, wheel: bool, progress: Progress) -> Upgraded:
    inputs, name = client.lock.inputs, client.distribution
    wheels = (_wheel(client.project, progress),) if wheel else ()
    return Upgraded(
        url, release, inputs.version, inputs.version, inputs.snapshot_sha256, distribution=name, wheels=wheels
    )


def _wheel(project: Path, progress: Progress) -> Path:
    progress(f"the wheel of {project.name}")
    return build_wheel(project, project / "dist")


def _has(several: BundleLock | None, client: Pinned) -> bool:
    """Whether the package with several releases, if there is one, has that of a client."""
    return several is None or client.release.line in several.lines


def _is_of(client: Pinned, fetched: Fetched) -> bool:
    return (fetched.release, fetched.sha256) == (client.release.line, client.lock.inputs.snapshot_sha256)


class _Run:
    """An upgrade in a copy of a workspace."""

    def __init__(self, staging: Staging, before: Pinned | None, today: datetime.date, progress: Progress) -> None:
        self.staging = staging
        self.before = before
        self.today = today
        self.progress = progress
        self.settings: Settings = load_settings(staging.workspace)
        self.out = staging.workspace.root / self.settings.out
        self.projects: dict[Path, Path] = {}
        self.bundle, self.several = bundle_in(staging.workspace)
        clients = built(staging.workspace).values()
        # Where there is only the package with several releases, a client is built for the comparison alone.
        self.has_clients = self.several is None or any(client.project != self.bundle for client in clients)

    def upgrade(self, url: str, options: InstanceOptions, release: str, *, wheel: bool) -> Upgraded:
        changelog = self._changelog()
        self.progress("fetching")
        fetched = fetch_instance(self.staging.copy, options, release, update=True)
        line = Release(fetched.release)
        if self.before is not None and _is_of(self.before, fetched) and _has(self.several, self.before):
            # The caller names the release, and the instance another one or none.
            release = fetched.instance_release
            return _nothing_to_do(self.before, url, release, wheel=wheel, progress=self.progress)
        new = Source.of_release(self.staging.copy, line)
        old = self._before_source()
        carried = CarriedOver()
        if old is not None:
            self.progress("overlays")
            carried = carry_over(self.staging.copy, old, new)
            for name, content in carried.files.items():
                file = self.staging.copy.overlays / name
                if content:
                    file.write_bytes(content)
                else:
                    file.unlink()
        report = self._build(line)
        rebuilt = self._rebuild(line)
        fresh = self.staging.out / line.line
        bundled = self._build_bundle(line)
        if bundled is not None and self.has_clients:
            rebuilt = (*rebuilt, f"{bundled.name} {bundled.version}")
        elif bundled is not None:
            report = bundled
        made = {report.project: self.projects[report.project] for report in (report, bundled) if report is not None}
        wheels = [project / "dist" / _wheel(built, self.progress).name for project, built in made.items() if wheel]
        comparison, impact = None, CodeImpact()
        if self.before is not None and old is not None:
            self.progress("comparing")
            old_project = self._project(self.before, old)
            comparison = self._compared(old.release, line, old_project, fresh)
            self.progress("impact")
            impact = self._impact(old, new)
        upgraded = Upgraded(
            instance=url,
            instance_release=fetched.instance_release,
            before=self.before.lock.inputs.version if self.before is not None else None,
            version=report.version,
            snapshot_sha256=fetched.sha256,
            build=report,
            rebuilt=rebuilt,
            overlays=carried,
            comparison=comparison,
            impact=impact,
            remarks=self._remarks(fetched, old),
            distribution=report.name,
            wheels=tuple(wheels),
        )
        added = entry(upgraded.version, upgraded.before or "", self.today, comparison, [*upgraded.remarks])
        (self.staging.copy.root / CHANGELOG_FILE).write_bytes(with_entry(changelog, added).encode())
        self.progress("writing")
        return evolve(upgraded, written=tuple(self.staging.publish(self.projects)))

    def _before_source(self) -> Source | None:
        """What the client that is there was made from; None where its snapshot is gone."""
        if self.before is None:
            return None
        try:
            source = Source.of_release(self.staging.workspace, self.before.release)
        except ClientgenError:
            return None
        return source if source.snapshot.is_file() else None

    def _build(self, release: Release) -> BuildReport:
        """Builds the client of the new document; if there is one of its release, under the next version."""
        request = self._request(release.line)
        there = built(self.staging.workspace).get(release.line)
        if there is not None and there.lock.inputs != inputs_of(request):
            request = evolve(request, revision=max(request.revision + 1, self.settings.revision))
        return self._built(request)

    def _rebuild(self, release: Release) -> tuple[str, ...]:
        """Builds those other clients that were made from what is there now, and would not be any more."""
        versions = []
        for line, client in built(self.staging.workspace).items():
            if line == release.line or client.project == self.bundle or not self._is_current(client.lock, line):
                continue
            request = self._request(line)
            if inputs_of(request) != client.lock.inputs:
                versions.append(self._built(request).version)
        return tuple(versions)

    def _build_bundle(self, release: Release) -> BuildReport | None:
        """Builds the package with several releases, if there is one, with this release and those that it has."""
        if self.several is None:
            return None
        lines = [*self.several.lines, *([release.line] if release.line not in self.several.lines else [])]
        root = self.staging.copy.root
        request, project = plan_bundle(root, lines, out=self.out, keep_revision=True)
        newest, before = request.releases[-1], self.several.releases[-1].inputs
        if newest.release.line != before.release:
            request, _ = plan_bundle(root, lines, out=self.out)
        elif [inputs_of(each) for each in request.releases] != [lock.inputs for lock in self.several.releases]:
            revision = max(newest.revision + 1, self.settings.revision)
            request, _ = plan_bundle(root, lines, out=self.out, revision=revision)
        target = self.staging.out / project.name
        refuse_foreign(project, request.package)
        report = build_bundle(
            request, target, progress=lambda stage: self.progress(f"building {project.name}: {stage}")
        )
        report.project, self.projects[project] = project, target
        return report

    def _project(self, client: Pinned, source: Source) -> Path:
        """The project of a client alone, to compare it."""
        if client.project != self.bundle:
            return client.project
        target = self.staging.scratch / "before"
        build(BuildRequest(source), target)
        return target

    def _request(self, line: str) -> BuildRequest:
        ((request, _),) = plan_build(self.staging.copy.root, [line], out=self.out, keep_revision=True)
        return request

    def _is_current(self, lock: Lock, line: str) -> bool:
        try:
            ((request, _),) = plan_build(self.staging.workspace.root, [line], out=self.out, keep_revision=True)
            return inputs_of(request) == lock.inputs
        except ClientgenError:
            # Its snapshot is gone: there is nothing to build it from.
            return False

    def _built(self, request: BuildRequest) -> BuildReport:
        line = request.release.line
        target = self.staging.out / line
        refuse_foreign(self.out / line)
        report = build(request, target, progress=lambda stage: self.progress(f"building {line}: {stage}"))
        # That is where it will be.
        report.project = self.out / line
        if self.has_clients:
            self.projects[report.project] = target
        return report

    def _compared(self, old: Release, new: Release, old_project: "Path", new_project: "Path") -> Comparison:
        """Compares both sides as they are: each release with the overlays of its own time, and the packages."""
        before = read_source(old.line, self.staging.workspace.root, self.staging.scratch, InstanceOptions)
        after = read_source(new.line, self.staging.copy.root, self.staging.scratch, InstanceOptions)
        packages = tuple(diff_packages(old_project, new_project))
        return compare(before, after, packages, (*before.remarks, *after.remarks))

    def _impact(self, old: Source, new: Source) -> CodeImpact:
        """Looks at the user's own code. What cannot be checked is reported and does not stop an upgrade."""
        root = self.staging.workspace.root
        paths = [root / path for path in self.settings.impact_paths]
        if not paths:
            return CodeImpact()
        if not self.has_clients:
            missed = "code that uses a package with several releases: run mypy or pyright with the new one"
            return CodeImpact(missed=(missed,))
        moved = old.release.line != new.release.line
        before = (old.release.line, None) if moved else (str(old.snapshot), old.release.line)
        after = (new.release.line, None)
        copy, scratch = self.staging.copy.root, self.staging.scratch / "impact"
        try:
            found = run_impact(
                before, after, paths, copy, scratch, InstanceOptions, cache=scratch, progress=self.progress
            )
        except ClientgenError as error:
            return CodeImpact(missed=(f"{error.where}: {error.what}" if error.where else error.what,))
        uses = [f"{os.path.relpath(use.file, root)}:{use.line}: {use.what}: {use.message}" for use in found.affected]
        return CodeImpact(looked_at=True, uses=tuple(uses), missed=tuple(found.remarks))

    def _remarks(self, fetched: Fetched, old: Source | None) -> tuple[str, ...]:
        remarks = []
        if self.before is not None and old is None:
            remarks.append(f"the snapshot of {self.before.release.line} is gone, so nothing was compared with it")
        if fetched.state == "updated":
            remarks.append("the same release serves other content than before")
        return tuple(remarks)

    def _changelog(self) -> str:
        """The changelog there is, asked for first: there is no use in building if no entry can be added."""
        file = self.staging.copy.root / CHANGELOG_FILE
        try:
            return file.read_bytes().decode() if file.exists() else ""
        except (OSError, UnicodeDecodeError) as error:
            where = str(self.staging.workspace.root / CHANGELOG_FILE)
            raise ClientgenError(f"no entry can be added: {error}", where=where) from error
