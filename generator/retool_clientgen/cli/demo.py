"""`demo`: the whole way in one command."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import options
from .console import DONE, FOUND, Output, Table, escape, shown_path
from .contract import result_lines

if TYPE_CHECKING:
    from ..contract.demo import Demo


def demo(
    output: Output,
    directory: options.Directory,
    release: options.NewestRelease = None,
    spec: options.SpecInstead = None,
    out: Annotated[
        Path, typer.Option("--out", metavar="DIRECTORY", help="Where the document, client, wheel and report are kept.")
    ] = Path("retool-demo"),
) -> None:
    """Show the whole way on an embedded instance: its document, a client, a wheel, and whether that does right."""
    from ..contract.demo import run

    with output.progress("Demo") as progress:
        done = run(out, release=release, spec=spec, directory=directory.path, progress=progress)
    output.result(_content(done), _summary(done))
    raise typer.Exit(DONE if done.result.ok else FOUND)


def _content(done: "Demo") -> dict[str, Any]:
    result, report = done.result, done.report
    return {
        "release": done.release,
        "stages": done.stages,
        "seconds": round(sum(done.stages.values()), 2),
        "document_bytes": done.document_bytes,
        "overlays": {"named": done.named, "corrections": done.corrections},
        "build": report.to_dict(),
        "wheel": str(done.wheel),
        "ok": result.ok,
        "contract": {
            "line": result.line,
            "cells": {"hit": result.cells_hit, "total": result.cells_total},
            "parts": [{"part": p.part, "passed": p.passed, "total": p.total, "skipped": p.skipped or None}
                      for p in result.parts],
        },
        "report": str(done.page),
    }  # fmt: skip


def _summary(done: "Demo") -> list[Any]:
    from ..contract.suite import ABOUT

    result, report = done.result, done.report
    details = {
        "instance": f"Retool {done.release} on this machine",
        "document": f"{done.document_bytes / 1024:,.0f} KiB of OpenAPI, over HTTP",
        "client": f"{report.operations} operations, {report.models} models, {report.lines:,} lines of Python",
        "wheel": f"{done.wheel.stat().st_size / 1024:,.0f} KiB",
        "environment": "an empty one, with the wheel and what it requires",
        "contract": f"{result.ledger['requests']:,} requests by the instance's own ledger",
    }
    stages = Table("", "", "", indent=2)
    for name, seconds in done.stages.items():
        stages.add(name, f"{seconds:.1f} s", details[name], style="bold")
    parts = Table("", "", "", indent=2)
    parts.add("cells", f"{result.cells_hit} of {result.cells_total}", "operation × status × sync, async", style="bold")
    for part in result.parts:
        if not part.skipped:
            parts.add(part.part, f"{part.passed:,} of {part.total:,}", ABOUT[part.part], style="bold")
    overlays = Table("", "", indent=2)
    overlays.add(f"{done.named:,}", "names of operations and models, scopes, plans and releases")
    for title, count in done.corrections.items():
        overlays.add(f"{count:,}", title)
    verdict = "[green]passed[/]" if result.ok else "[red]failed[/]"
    lines: list[Any] = [f"[bold]{report.name} {report.version}[/] {verdict} in {sum(done.stages.values()):.1f} s", ""]
    lines += [stages, "", "What the client was held against:", parts, ""]
    lines += ["Places that overlays named or corrected:", overlays, ""]
    lines += [] if result.ok else result_lines(result)
    lines += [f"  wheel   {escape(shown_path(done.wheel))}", f"  report  {escape(shown_path(done.page))}"]
    return lines
