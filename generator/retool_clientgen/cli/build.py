"""`build`: makes client packages."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import ClientgenError
from ..report import cut
from . import options
from .console import Output, escape, shown_path

if TYPE_CHECKING:
    from pathlib import Path

    from ..build.build import BuildReport

_SHOWN = 12
"""How many operations, classes or notes are listed under each sentence of a report."""


def build(  # noqa: PLR0913, PLR0917 - options
    output: Output,
    connection: options.Connection,
    directory: options.Directory,
    release: options.Releases = None,
    every: Annotated[bool, typer.Option("--all", help="Build every release that has a snapshot.")] = False,
    out: options.Projects = None,
    wheel: options.Wheel = False,
    spec: options.SpecInstead = None,
    spec_release: options.SpecRelease = None,
    instance: options.Instance = None,
    bundle: Annotated[
        bool, typer.Option("--bundle", help="Build one package with all these releases; without any, those it has.")
    ] = False,
    revision: Annotated[
        int | None, typer.Option("--revision", min=0, max=9999, help="Last part of the package's version; default: 0.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Build although the lock says that nothing changed.")] = False,
    strict: options.Strict = False,
) -> None:
    """Build client packages: snapshot, overlays, normalise, generate, package, self-check."""
    from ..build.build import build as run
    from ..build.bundle import build_bundle, plan_bundle
    from ..build.plan import plan_build
    from ..build.wheel import build_wheel

    if bundle and (spec is not None or instance is not None):
        raise ClientgenError("takes releases that have a snapshot; fetch it first", where="--bundle")
    releases = release or []
    if instance is not None:
        if spec is not None or every or releases:
            raise ClientgenError("takes no release names, --all or --spec beside it", where="--instance")
        from .fetch import fetch_snapshot

        fetched = fetch_snapshot(connection, directory, instance, spec_release or "auto", update=False, output=output)
        releases = [fetched.release]
    plan: list[tuple[Any, Path]]
    if bundle:
        plan = [plan_bundle(directory.path, releases, every=every, out=out, revision=revision, strict=strict)]
    else:
        plan = [
            *plan_build(
                directory.path,
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
            lines += [f"      {escape(item)}" for item in cut(each.items, _SHOWN, " (--json has all)")]
    lines.append(f"  {escape(shown_path(report.wheel or report.project))}")
    return lines
