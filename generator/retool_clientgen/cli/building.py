"""The commands that make packages and check them: `build` and `verify`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import ClientgenError
from . import options
from .console import DONE, FOUND, Output, escape, shown_path

if TYPE_CHECKING:
    from ..build.build import BuildReport


_SHOWN = 12
"""How many operations, classes or notes are listed under each sentence of a report."""


def build(  # noqa: PLR0913, PLR0917 - options
    release: Annotated[
        list[str] | None, typer.Argument(metavar="[RELEASE]...", help="Releases that have a snapshot, such as 3.334.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Build every release that has a snapshot.")] = False,
    out: Annotated[
        Path | None, typer.Option("--out", help="Directory that gets one project per release; default: generated/.")
    ] = None,
    wheel: Annotated[
        bool, typer.Option("--wheel", help="Build the wheel as well, into dist/ of each project.")
    ] = False,
    spec: Annotated[
        Path | None,
        typer.Option(
            "--spec", metavar="FILE", help="Build from this document, without touching spec/. Needs --release."
        ),
    ] = None,
    spec_release: Annotated[
        str | None, typer.Option("--release", metavar="RELEASE", help="The release of --spec, or of the instance.")
    ] = None,
    instance: options.Instance = None,
    bundle: Annotated[
        bool, typer.Option("--bundle", help="Build one package with all these releases; without any, those it has.")
    ] = False,
    revision: Annotated[
        int | None, typer.Option("--revision", min=0, max=9999, help="Last part of the package's version; default: 0.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Build although the lock says that nothing changed.")] = False,
    strict: options.Strict = False,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Build client packages: snapshot, overlays, normalise, generate, package, self-check."""
    from ..build.build import build as run
    from ..build.bundle import build_bundle, plan_bundle
    from ..build.plan import plan_build
    from ..build.wheel import build_wheel

    output = Output(as_json=as_json, quiet=quiet)
    releases = release or []
    if instance is not None:
        if spec is not None or every or releases:
            raise ClientgenError("takes no release names, --all or --spec beside it", where="--instance")
        from .fetching import fetch_snapshot

        releases = [fetch_snapshot(instance, spec_release or "auto", update=False, directory=directory, output=output)]
    if bundle and (spec is not None or instance is not None):
        raise ClientgenError("takes releases that have a snapshot; fetch it first", where="--bundle")
    plan: list[tuple[Any, Path]]
    if bundle:
        plan = [plan_bundle(directory, releases, every=every, out=out, revision=revision, strict=strict)]
    else:
        plan = [
            *plan_build(
                directory,
                releases,
                every=every,
                out=out,
                spec=spec,
                spec_release=spec_release,
                revision=revision,
                strict=strict,
            )
        ]
    reports = []
    for request, target in plan:
        with output.progress(f"Building {request.version}") as progress:
            make = build_bundle if bundle else run
            report = make(request, target, force=force, progress=progress)
            if wheel:
                progress("wheel")
                report.wheel = build_wheel(target, target / "dist")
        reports.append(report)
    output.result(
        {"builds": [report.to_dict() for report in reports]}, [line for report in reports for line in _describe(report)]
    )


def _describe(report: "BuildReport") -> list[Any]:
    head = f"[bold]{report.name} {report.version}[/]"
    if report.unchanged:
        lines = [f"{head} is up to date: {report.operations} operations, {report.models} models"]
    else:
        seconds = sum(report.stages.values())
        lines = [
            f"{head} built in {seconds:.1f} s: {report.operations} operations, {report.models} models, "
            f"{report.lines} lines, {len(report.overlays)} overlays ({report.overlay_actions} corrections)"
        ]
        advice = report.advice()
        if advice:
            lines.append("  [yellow]needs a look[/], the most important first:")
        for each in advice:
            lines.append(f"  - {escape(each.what)}{':' if each.items else ''}")
            lines += [f"      {escape(item)}" for item in each.items[:_SHOWN]]
            if len(each.items) > _SHOWN:
                lines.append(f"      … and {len(each.items) - _SHOWN} more (--json has all)")
    lines.append(f"  {escape(shown_path(report.wheel or report.project))}")
    return lines


def verify(
    release: Annotated[
        list[str] | None,
        typer.Argument(metavar="[RELEASE]...", help="Releases; without any, all that have a package."),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Where the projects are; default: generated/.")] = None,
    bundle: Annotated[bool, typer.Option("--bundle", help="Check the package with several releases only.")] = False,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Check that generated packages are what the pipeline makes from snapshots and overlays: exit 1 if not."""
    from ..build.bundle import BundleRequest, bundle_in, plan_bundle, verify_bundle
    from ..build.plan import plan_build
    from ..build.verify import verify as run
    from ..workspace.workspace import Workspace

    output = Output(as_json=as_json, quiet=quiet)
    if bundle and release:
        raise ClientgenError("checks all releases of the package; name none", where="--bundle")
    plan: list[tuple[Any, Path]] = []
    if not bundle:
        plan += plan_build(directory, release or [], every=not release, out=out, keep_revision=True)
    if not release:
        plan = [(request, target) for request, target in plan if target.exists()]
        if bundle_in(Workspace.find(directory), out)[1] is not None:
            plan.append(plan_bundle(directory, [], out=out, keep_revision=True))
        if not plan:
            raise ClientgenError("there is no package to verify", fix="Build one: retool-clientgen build 3.334.")
    results = []
    for request, target in plan:
        with output.progress(f"Verifying {target.name}"):
            check = verify_bundle if isinstance(request, BundleRequest) else run
            results.append((check(request, target), target))
    lines: list[str] = []
    for (result, target), (request, _) in zip(results, plan, strict=True):
        if result.same:
            lines.append(f"[green]{result.release}[/] is what spec/ and overlays/ give")
            continue
        lines.append(f"[red]{result.release}[/] is not what spec/ and overlays/ give ({escape(shown_path(target))}):")
        for word, files in (("missing", result.missing), ("extra", result.extra), ("changed", result.changed)):
            lines += [f"  {word}: {escape(file)}" for file in files[:20]]
            lines += [f"  … and {len(files) - 20} more {word}"] if len(files) > 20 else []
        what = "--bundle" if isinstance(request, BundleRequest) else result.release
        lines.append(f"  Run `retool-clientgen build {what}`.")
    output.result(
        {
            "releases": [
                {
                    "release": result.release,
                    "same": result.same,
                    "missing": result.missing,
                    "extra": result.extra,
                    "changed": result.changed,
                }
                for result, _ in results
            ]
        },
        lines,
    )
    raise typer.Exit(DONE if all(result.same for result, _ in results) else FOUND)
