"""`verify`: whether generated packages are up to date."""

from typing import TYPE_CHECKING, Annotated, Any

import typer
from attrs import asdict

from ..errors import ClientgenError
from ..report import cut
from . import options
from .console import DONE, FOUND, Output, escape, shown_path

if TYPE_CHECKING:
    from pathlib import Path


def verify(
    output: Output,
    directory: options.Directory,
    release: options.Releases = None,
    out: options.Projects = None,
    bundle: Annotated[bool, typer.Option("--bundle", help="Check the package with several releases only.")] = False,
) -> None:
    """Check that packages, all or those named, are what snapshots and overlays give: exit 1 if not."""
    from ..build.bundle import BundleRequest, bundle_in, plan_bundle, verify_bundle
    from ..build.plan import plan_build
    from ..build.verify import verify as run

    if bundle and release:
        raise ClientgenError("checks all releases of the package; name none", where="--bundle")
    plan: list[tuple[Any, Path]] = []
    if not bundle:
        plan += plan_build(directory.path, release or [], every=not release, out=out, keep_revision=True)
    if not release:
        plan = [(request, target) for request, target in plan if target.exists()]
        if bundle_in(directory.workspace, out)[1] is not None:
            plan.append(plan_bundle(directory.path, [], out=out, keep_revision=True))
        if not plan:
            raise ClientgenError("there is no package to verify", fix="Build one: retool-clientgen build 3.334.")
    results = []
    for request, target in plan:
        with output.progress(f"Verifying {target.name}"):
            found = verify_bundle(request, target) if isinstance(request, BundleRequest) else run(request, target)
            results.append((found, target))
    lines: list[str] = []
    for (result, target), (request, _) in zip(results, plan, strict=True):
        if result.same:
            lines.append(f"[green]{result.release}[/] is what spec/ and overlays/ give")
            continue
        lines.append(f"[red]{result.release}[/] is not what spec/ and overlays/ give ({escape(shown_path(target))}):")
        for word, files in (("missing", result.missing), ("extra", result.extra), ("changed", result.changed)):
            lines += [f"  {escape(line)}" for line in cut([f"{word}: {file}" for file in files], 20, f" {word}")]
        what = "--bundle" if isinstance(request, BundleRequest) else result.release
        lines.append(f"  Run `retool-clientgen build {what}`.")
    output.result({"releases": [{**asdict(result), "same": result.same} for result, _ in results]}, lines)
    raise typer.Exit(DONE if all(result.same for result, _ in results) else FOUND)
