"""`overlay apply`, `validate`, `check`, `diff` and `rebase`."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from attrs import asdict

from ..errors import ClientgenError
from . import options
from .console import DONE, FOUND, Output, escape, shown_path
from .options import example, expanded

if TYPE_CHECKING:
    from ..overlay.check import Finding
    from ..overlay.rebase import Rebased
    from ..overlay.report import Entry

app = typer.Typer(
    name="overlay",
    help="Apply, check, write and carry over OpenAPI Overlay documents (1.0 and 1.1).",
    no_args_is_help=True,
    rich_markup_mode="rich",
)

_Out = Annotated[Path | None, typer.Option("--out", "-o", metavar="FILE", help="Write to a file instead of stdout.")]
_Inline = Annotated[
    bool,
    typer.Option("--inline", help="Inline the document's references first, as a build does."),
]
_Releases = Annotated[
    list[str] | None,
    typer.Option("--release", metavar="RELEASE", help="A release; may be repeated. Default: all with a snapshot."),
]


@app.command(epilog=example("overlay apply fixes.yaml spec.json -o out.json"))
@expanded
def apply(
    output: Output,
    files: Annotated[
        list[Path], typer.Argument(metavar="OVERLAY... SPEC", help="Overlays in their order, then the document.")
    ],
    strict: Annotated[
        bool, typer.Option("--strict", help="Fail where an action matches nothing, as a build does.")
    ] = False,
    inline: _Inline = False,
    out: _Out = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE", help="Write what each action did, as JSON.")
    ] = None,
) -> None:
    """Apply overlays to a document and print the result as JSON.

    With --out the result goes to a file, and stdout gets what each action did (with --json, as JSON).
    """
    from ..files.atomic import write_atomically
    from ..openapi.document import canonical_json
    from ..overlay.apply import apply_overlays
    from ..overlay.document import read_overlay

    if len(files) < 2:
        raise ClientgenError("takes one overlay or more, and the document last", where="overlay apply")
    *overlay_files, spec = files
    overlays = [read_overlay(file) for file in overlay_files]
    document = _document(spec, inline=inline)
    applied = apply_overlays(document, overlays, strict=strict, literal=True, document_name=str(spec))
    for remark in applied.report.remarks:
        output.remark(f"[yellow]warning[/]: {escape(remark)}")
    for entry in applied.report.needs_a_look:
        problem = f"{entry.outcome}: {entry.refused}" if entry.refused else f"{entry.missing} matches nothing"
        output.remark(f"[yellow]warning[/]: {escape(f'{entry.where}: {problem}')}")
    if report is not None:
        write_atomically(report, canonical_json(applied.report.to_dict()))
    content = canonical_json(applied.document)
    if out is None:
        sys.stdout.buffer.write(content)
        return
    write_atomically(out, content)
    output.result(applied.report.to_dict(), [*_described(applied.report.entries), escape(shown_path(out))])


@app.command(epilog=example("overlay validate fixes.yaml"))
@expanded
def validate(
    output: Output,
    files: Annotated[list[Path], typer.Argument(metavar="OVERLAY...", help="Overlay documents.")],
) -> None:
    """Check that documents are valid overlays, without applying them."""
    from ..overlay.document import read_overlay

    overlays = [read_overlay(file) for file in files]
    content = {
        "overlays": [
            {"file": str(file), "title": o.title, "version": o.version, "extends": o.extends, "actions": len(o.actions)}
            for file, o in zip(files, overlays, strict=True)
        ]
    }
    lines = [
        f"[green]valid[/] {escape(str(file))}: Overlay {o.version}, {_counted(len(o.actions), 'action')}"
        for file, o in zip(files, overlays, strict=True)
    ]
    output.result(content, lines)


@app.command(epilog=example("overlay check --release 4.0"))
@expanded
def check(
    output: Output,
    directory: options.Directory,
    release: _Releases = None,
) -> None:
    """Look for actions that do nothing, undo each other or cannot be applied: exit 1 if there are any."""
    from ..build.plan import plan_build
    from ..overlay.check import Checker
    from ..overlay.document import read_overlay

    overlays = {name: read_overlay(file, name) for name, file in directory.workspace.overlay_files()}
    checker = Checker()
    seen = []
    for request, _ in plan_build(directory.path, release or [], every=not release):
        with output.progress(f"Checking {request.release.line}"):
            source = request.source
            applying = [overlays[name] for name, _ in source.overlays]
            lenient = () if source.must_match else [name for name, _ in source.builtin().overlays]
            checker.release(
                request.release.line, source.served, applying, document_name=str(source.snapshot), lenient=lenient
            )
        seen.append(request.release.line)
    findings = checker.finish(list(overlays.values()), every_release=not release)
    content = {"releases": seen, "findings": list(map(asdict, findings))}
    lines = [_finding_line(finding) for finding in findings]
    actions = sum(len(overlay.actions) for overlay in overlays.values())
    if not findings:
        lines.append(
            f"[green]clean[/]: {_counted(actions, 'action')} of {_counted(len(overlays), 'overlay')} "
            f"on {', '.join(seen)}"
        )
    output.result(content, lines)
    raise typer.Exit(FOUND if findings else DONE)


@app.command(epilog=example("overlay diff spec.json fixed.json -o fixes.yaml"))
@expanded
def diff(
    output: Output,
    one: Annotated[Path, typer.Argument(metavar="A", help="A document.")],
    other: Annotated[Path, typer.Argument(metavar="B", help="What it shall become.")],
    inline: _Inline = False,
    out: _Out = None,
    title: Annotated[str | None, typer.Option("--title", help="Title of the overlay.")] = None,
) -> None:
    """Write the overlay that turns one document into another. It is tried before it is written."""
    from ..files.atomic import write_atomically
    from ..overlay.diff import diff_documents
    from ..overlay.write import overlay_text

    before, after = _document(one, inline=inline), _document(other, inline=inline)
    overlay = diff_documents(before, after, title=title or f"From {one.name} to {other.name}")
    if overlay is None:
        output.remark("the documents are the same: there is nothing to overlay")
        if output.as_json:
            sys.stdout.write("null\n")
        return
    if out is None:
        sys.stdout.buffer.write(overlay_text(overlay, as_json=output.as_json).encode())
        return
    write_atomically(out, overlay_text(overlay, as_json=out.suffix == ".json").encode())
    count = _counted(len(overlay["actions"]), "action")
    output.result({"out": str(out), "actions": len(overlay["actions"])}, [f"{escape(shown_path(out))}: {count}"])


@app.command(epilog=example("overlay rebase fixes.yaml --release 4.0"))
@expanded
def rebase(
    output: Output,
    directory: options.Directory,
    files: Annotated[
        list[Path],
        typer.Argument(metavar="OVERLAY... [SPEC]", help="Overlays in their order, then the new document."),
    ],
    release: Annotated[
        str | None, typer.Option("--release", metavar="RELEASE", help="A release's snapshot instead of SPEC.")
    ] = None,
    base: Annotated[
        Path | None,
        typer.Option(
            "--base", metavar="FILE", help="The document that the overlays were written for: finds what moved."
        ),
    ] = None,
    inline: _Inline = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="FILE", help="Write the overlay with the targets that are unambiguous."),
    ] = None,
) -> None:
    """Say which actions still apply to a new document, and where the others may belong now: exit 1 if any do not."""
    from ..files.atomic import write_atomically
    from ..openapi.document import read_bytes
    from ..overlay.document import read_overlay
    from ..overlay.edit import edited
    from ..overlay.rebase import rebase_overlays
    from ..releases.release import Release
    from ..workspace.source import Source

    overlay_files = list(files)
    if release is not None:
        spec, inline = Source.of_release(directory.workspace, Release(release)).snapshot, True
    elif len(files) > 1:
        spec = overlay_files.pop()
    else:
        raise ClientgenError("takes the new document after the overlays, or --release", where="overlay rebase")
    if out is not None and len(overlay_files) != 1:
        raise ClientgenError("takes one overlay", where="--out")
    overlays = [read_overlay(file) for file in overlay_files]
    old = _document(base, inline=inline) if base is not None else None
    results = rebase_overlays(overlays, _document(spec, inline=inline), base=old)
    written = 0
    if out is not None:
        targets = {result.number: result.new_target for result in results if result.new_target is not None}
        write_atomically(out, edited(read_bytes(overlay_files[0]), overlay_files[0].name, targets=targets))
        written = len(targets)
    needy = [result for result in results if result.needs_a_person]
    lines = _rebase_lines(results)
    if out is not None:
        lines.append(f"{escape(shown_path(out))}: {_counted(written, 'target')} carried over")
    output.result({"actions": [result.to_dict() for result in results], "carried_over": written}, lines)
    raise typer.Exit(FOUND if len(needy) > written else DONE)


def _document(path: Path, *, inline: bool) -> Any:
    from ..openapi.document import read_document
    from ..openapi.references import dereference

    document = read_document(path)
    if inline and not isinstance(document, dict):
        raise ClientgenError("is not an object, so it has no references to inline", where=str(path))
    return dereference(document, str(path)) if inline else document


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _finding_line(finding: "Finding") -> str:
    colour = "red" if finding.fault == "broken" else "yellow"
    release = f" ({finding.release})" if finding.release else ""
    fix = f"\n  {escape(finding.fix)}" if finding.fix else ""
    return f"[{colour}]{finding.fault}[/] {escape(finding.where)}{release}: {escape(finding.what)}{fix}"


def _described(entries: "list[Entry]") -> list[str]:
    """A line for each action, and one for what it did to its first node."""
    width = max((len(entry.where) for entry in entries), default=0)
    lines = []
    for entry in entries:
        colour = {"applied": "green", "optional, no match": "dim"}.get(entry.outcome, "yellow")
        nodes = _counted(len(entry.pointers), "node")
        lines.append(
            f"{escape(entry.where.ljust(width))}  [{colour}]{entry.outcome}[/]  {entry.kind}  {nodes}  "
            f"{escape(entry.description or entry.reason)}".rstrip()
        )
        if entry.pointers:
            after = f" → {_shown(entry.after[0])}" if entry.after else ""
            lines.append(f"  {escape(f'{entry.pointers[0]}: {_shown(entry.before[0])}{after}')}")
    return lines


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:79] + "…"


def _rebase_lines(results: "list[Rebased]") -> list[str]:
    width = max((len(result.where) for result in results), default=0)
    lines = []
    for result in results:
        colour = "yellow" if result.needs_a_person else "green" if result.state == "applies" else "dim"
        place = escape(result.where.ljust(width))
        lines.append(f"{place}  [{colour}]{result.state}[/]  {escape(result.target)}")
        if result.what:
            lines += [f"  {escape(line.strip())}" for line in result.what.split("\n")]
        for candidate in result.candidates:
            word = "carried over to" if candidate.target == result.new_target else "perhaps"
            lines.append(f"  [bold]{word}[/] {escape(candidate.target)} ({escape(candidate.why)})")
    needy = sum(result.needs_a_person for result in results)
    lines.append(f"{_counted(len(results), 'action')}, of which {needy} need a person")
    return lines
