"""`learn`: corrections from recorded traffic."""

from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import options
from .console import DONE, FOUND, Output, Table, escape, shown_path

if TYPE_CHECKING:
    from ..traffic.learn.learner import Learned, Problem


def learn(  # noqa: PLR0913, PLR0917 - options
    output: Output,
    directory: options.Directory,
    recordings: Annotated[
        list[Path],
        typer.Argument(
            metavar="RECORDINGS...",
            help="Files, or directories of them: HAR, cassettes of VCR, vcrpy and go-vcr, JSON lines.",
        ),
    ],
    release: Annotated[
        str | None, typer.Option("--release", help="Hold them against a release, with its overlays.")
    ] = None,
    spec: Annotated[
        Path | None, typer.Option("--spec", metavar="FILE", help="Hold them against this document, as it is.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="The overlay to write; default: overlays/learned.yaml.")
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Only say what does not fit, and exit 1 if anything does not.")
    ] = False,
    uncorrected: Annotated[
        bool, typer.Option("--uncorrected", help="Leave the corrections of --release out, and keep its names.")
    ] = False,
    host: Annotated[
        list[str] | None,
        typer.Option(
            "--host",
            metavar="HOST",
            help="Host of the instance in the recordings; repeat it for spaces. Without it: the host whose exchanges "
            "fit best.",
        ),
    ] = None,
) -> None:
    """Learn corrections from recorded exchanges: an overlay under which all of them fit, and nothing else changes."""
    from ..traffic.learn.basis import read_basis
    from ..traffic.learn.learner import learn as run
    from ..traffic.learn.overlay_file import LearnedFile
    from ..traffic.recordings import read_recordings

    target = out or directory.workspace.overlays / "learned.yaml"
    with output.progress("Learning") as progress:
        progress("document")
        basis = read_basis(directory.path, release, spec, uncorrected=uncorrected, out=target)
        before = LearnedFile.read(target, basis.release, check=check)
        document = before.applied(basis.document)
        progress("recordings")
        exchanges = read_recordings(recordings)
        progress("exchanges")
        learned = run(document, exchanges, correct=not check, hosts=host or ())
        if learned.actions:
            before.write(list(learned.actions), basis.release)
            if uncorrected:
                output.remark("This was learned without the corrections, and does not go on top of them in a build.")
    written = shown_path(target) if learned.actions else None
    content = {
        "document": basis.name,
        "exchanges": learned.exchanges,
        "ignored": learned.ignored,
        "hosts": list(learned.hosts),
        "other_hosts": learned.other_hosts,
        "unrecorded": learned.unrecorded,
        "refused": learned.refused,
        "misfits": len({problem.exchange.where for problem in learned.problems}),
        "problems": _rows(learned.problems),
        "actions": len(learned.actions),
        "written": str(target) if learned.actions else None,
        "left": _rows(learned.left),
    }
    output.result(content, _describe(learned, basis.name, written, check=check))
    found = learned.problems if check else learned.left
    raise typer.Exit(FOUND if found else DONE)


def _rows(problems: "tuple[Problem, ...]") -> list[dict[str, Any]]:
    """Problems by operation and place, with how often each was found; the place of the first."""
    groups: dict[tuple[str, str, str, str], list[Problem]] = {}
    for problem in problems:
        part, *keys = problem.finding.at
        place = "".join("[]" if isinstance(key, int) else f".{key}" for key in keys).lstrip(".")
        groups.setdefault((problem.operation, str(part), place, problem.finding.text), []).append(problem)
    return [
        {
            "operation": operation,
            "part": part,
            "place": place,
            "kind": str(found[0].finding.kind),
            "problem": text,
            "count": len(found),
            "exchange": found[0].exchange.where,
        }
        for (operation, part, place, text), found in sorted(groups.items(), key=itemgetter(0))
    ]


def _describe(learned: "Learned", name: str, written: str | None, *, check: bool) -> list[Any]:
    bad = len({problem.exchange.where for problem in learned.problems})
    head = f"[bold]{learned.exchanges}[/] exchanges against {escape(name)}: "
    head += f"[yellow]{bad} do not fit[/]" if bad else "[green]all fit[/]"
    lines: list[Any] = [head]
    if learned.ignored:
        lines.append(f"  {learned.ignored} others are not with the API of the instance")
    for host, count in learned.other_hosts.items():
        lines.append(f"  [yellow]{count} with {escape(host)}[/] left out (--host {escape(host)} takes them)")
    if learned.unrecorded:
        lines.append(f"  {learned.unrecorded} lack a body that was not recorded")
    if learned.refused:
        lines.append(f"  of {learned.refused} that the instance refused, only the answers count")
    shown = learned.problems if check else learned.left
    if written:
        lines.append(f"[green]{len(learned.actions)} actions[/] in {escape(written)}")
    elif not check and not learned.left:
        lines.append("nothing to learn")
    if shown:
        if not check:
            lines.append("[yellow]no correction is learned for:[/]")
        table = Table("operation", "where", "problem", "times", right=("times",))
        last = ""
        for row in _rows(shown):
            operation = "" if row["operation"] == last else row["operation"]
            last = row["operation"]
            where = f"{row['part']} {row['place']}".strip()
            table.add(operation, where, row["problem"], row["count"])
        lines.append(table)
    return lines
