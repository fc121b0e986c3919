"""`explain`: where a name in a client comes from."""

from typing import TYPE_CHECKING, Annotated, Any

import typer
from attrs import asdict

from ..report import cut
from . import options
from .complete import operations
from .console import Output, escape

if TYPE_CHECKING:
    from ..build.explain import Explanation


def explain(
    output: Output,
    directory: options.Directory,
    name: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME",
            help="An operation (users.list, retool.users.list, GET /users) or a model (User).",
            autocompletion=operations,
        ),
    ],
    release: options.NewestRelease = None,
    spec: options.SpecInstead = None,
) -> None:
    """Show where a name in a client comes from: method and path, place in the snapshot, overlay actions."""
    from ..build.explain import explain as run
    from ..releases.release import Release
    from ..workspace.source import Source

    workspace = directory.workspace
    if spec is not None:
        source = Source.of_file(workspace, spec, Release(release) if release else None)
    else:
        source = Source.of_release(workspace, Release(release or workspace.default_release()))
    explanation = run(source, " ".join(name))
    output.result(asdict(explanation), _describe(explanation))


def _describe(explanation: "Explanation") -> list[Any]:
    lines = [f"[bold]{escape(explanation.name)}[/], {explanation.kind} of Retool {explanation.release}"]
    if explanation.request:
        lines.append(f"  request    {escape(explanation.request)}")
    for label, value in explanation.facts.items():
        lines.append(f"  {label:10} {escape(value)}")
    for place in cut(explanation.pointers, 8, " places"):
        lines.append(f"  {'' if place.startswith('…') else 'snapshot':10} {escape(place)}")
    lines += [f"  overlay    {escape(action)}" for action in explanation.actions] or ["  no overlay touches it"]
    return lines
