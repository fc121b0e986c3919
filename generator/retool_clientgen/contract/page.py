"""The suite's result as one page that needs nothing but itself."""

from html import escape
from itertools import groupby
from typing import Any

_STYLE = """
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5c6470; --line: #d9dde3; --ground: #fff; --panel: #f5f6f8;
  --good: #1a7f4b; --good-ground: #e3f4ea; --bad: #b3261e; --bad-ground: #fbe6e4; --none: #8a919c }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --soft: #9aa3af; --line: #343a43; --ground: #16181c;
  --panel: #1f2227; --good: #5fd198; --good-ground: #17382a; --bad: #ff8a80; --bad-ground: #45201d; --none: #6f7782 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem; margin: 0 0 .25rem } h2 { font-size: 1.1rem; margin: 2.2rem 0 .6rem }
p { margin: .2rem 0; color: var(--soft) } code { font: .86em/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
.verdict { display: inline-block; border-radius: .3rem; padding: .05rem .5rem; font-weight: 600 }
.good { color: var(--good); background: var(--good-ground) } .bad { color: var(--bad); background: var(--bad-ground) }
.sums { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .6rem; margin-top: 1rem }
.sum { background: var(--panel); border-radius: .4rem; padding: .6rem .8rem }
.sum b { display: block; font-size: 1.1rem; font-variant-numeric: tabular-nums; white-space: nowrap }
.sum span { color: var(--soft) }
.sum small { color: var(--soft); display: block }
details { border-top: 1px solid var(--line) } summary { cursor: pointer; padding: .5rem 0; font-weight: 600 }
summary small { color: var(--soft); font-weight: 400 }
.row { display: flex; flex-wrap: wrap; gap: .2rem 1rem; padding: .3rem 0 .3rem 1rem; align-items: baseline }
.row > div:first-child { flex: 1 1 20rem; min-width: 0 } .row small { color: var(--soft); display: block }
.cells { display: flex; flex-wrap: wrap; gap: .35rem }
.cell { border-radius: .3rem; padding: 0 .4rem; font-size: .86rem; font-variant-numeric: tabular-nums;
  white-space: nowrap; background: var(--panel) }
.cell i { font-style: normal } .missed { color: var(--bad) }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .25rem .8rem .25rem 0;
  border-top: 1px solid var(--line); vertical-align: top } th { color: var(--soft); font-weight: 500; border: 0 }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums }
li { margin: .4rem 0 } ul { padding-left: 1.1rem }
"""

_MOST_FAILURES = 200
"""How many failures are shown; the JSON has all."""


def page(matrix: dict[str, Any], operations: dict[str, str]) -> str:
    """The page.

    Args:
        matrix: The result as JSON; see `matrix.matrix`.
        operations: Method and path of each operation, by its id.
    """
    ok = matrix["ok"]
    verdict = f'<span class="verdict {"good" if ok else "bad"}">{"passed" if ok else "failed"}</span>'
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Contract of Retool {escape(matrix['release'])}</title><style>{_STYLE}</style></head><body>",
        f"<h1>Contract of Retool {escape(matrix['release'])} {verdict}</h1>",
        f"<p>retool-client {escape(matrix['client'])}, {matrix['seconds']} s, "
        f"{matrix['ledger'].get('requests', 0):,} requests by the instance's own ledger</p>",
        _sums(matrix),
        _failures(matrix),
        _mutants(matrix),
        _matrix(matrix, operations),
        "</body></html>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _sums(matrix: dict[str, Any]) -> str:
    cells = matrix["cells"]
    boxes = [("cells", cells["hit"], cells["total"], "operation × status × sync, async", None)]
    boxes += [(p["part"], p["passed"], p["total"], f"{p['seconds']} s", p["skipped"]) for p in matrix["parts"]]
    return '<div class="sums">' + "".join(_sum(*box) for box in boxes) + "</div>"


def _sum(name: str, passed: int, total: int, more: str, skipped: str | None) -> str:
    if skipped:
        return f'<div class="sum"><b>–</b><span>{escape(name)}</span><small>{escape(skipped)}</small></div>'
    missed = "" if passed == total else ' class="missed"'
    return (
        f'<div class="sum"><b{missed}>{passed:,} of {total:,}</b><span>{escape(name)}</span>'
        f"<small>{escape(more)}</small></div>"
    )


def _failures(matrix: dict[str, Any]) -> str:
    failures = [(p["part"], f) for p in matrix["parts"] if p["part"] != "mutants" for f in p["failures"]]
    if not failures:
        return ""
    items = [
        f"<li><code>{escape(part)} {escape(f['operation'])}</code> ({escape(f['kind'])}, {escape(f['name'])})<br>"
        f"{escape('; '.join(f['problems'][:3]))[:1000]}</li>"
        for part, f in failures[:_MOST_FAILURES]
    ]
    rest = len(failures) - len(items)
    return f"<h2>Failures</h2><ul>{''.join(items)}</ul>" + (f"<p>and {rest:,} more</p>" if rest else "")


def _mutants(matrix: dict[str, Any]) -> str:
    part = next((p for p in matrix["parts"] if p["part"] == "mutants"), None)
    if part is None:
        return ""
    rows = "".join(
        f'<tr><td>{escape(kind)}</td><td class="number">{n["planted"]}</td><td class="number">{n["killed"]}</td></tr>'
        for kind, n in part["kinds"].items()
    )
    alive = [m for m in part["mutants"] if not m["killed_by"]]
    items = "".join(
        f"<li><code>{escape(m['file'])}:{m['line']}</code> {escape(m['kind'])}: <code>{escape(m['before'].strip())}"
        f"</code> → <code>{escape(m['after'].strip() or 'nothing')}</code></li>"
        for m in alive
    )
    return (
        f"<h2>Would it notice?</h2><p>{part['passed']} of {part['total']} single changes of the client, out of "
        f"{part['places']:,} that could be planted, made the suite fail.</p><table><tr><th>kind</th>"
        f'<th class="number">planted</th><th class="number">noticed</th></tr>{rows}</table>'
        + (f"<p>Not noticed:</p><ul>{items}</ul>" if items else "")
    )


def _matrix(matrix: dict[str, Any], operations: dict[str, str]) -> str:
    def resource(cell: dict[str, Any]) -> str:
        return str(cell["operation"]).partition(".")[0]

    sections = []
    for name, group in groupby(sorted(matrix["matrix"], key=resource), key=resource):
        cells = list(group)
        rows = [
            _row(operation, operations.get(operation, ""), list(own))
            for operation, own in groupby(cells, key=lambda cell: str(cell["operation"]))
        ]
        missed = sum(not cell[kind]["hits"] or cell[kind]["failed"] for cell in cells for kind in ("sync", "async"))
        said = f'<small class="missed">{missed} missed or failed</small>' if missed else f"<small>{len(rows)}</small>"
        opened = " open" if missed else ""
        sections.append(f"<details{opened}><summary>{escape(name)} {said}</summary>{''.join(rows)}</details>")
    return (
        "<h2>Operations</h2><p>Each documented status, and how often the sync and the async client got it.</p>"
        + "".join(sections)
    )


def _row(operation: str, request: str, cells: list[dict[str, Any]]) -> str:
    shown = []
    for cell in cells:
        good = all(cell[kind]["hits"] and not cell[kind]["failed"] for kind in ("sync", "async"))
        counts = " ".join(
            f'<i{"" if cell[kind]["hits"] else " class=missed"} title="{kind}">{cell[kind]["hits"]}</i>'
            for kind in ("sync", "async")
        )
        shown.append(f'<span class="cell {"good" if good else "bad"}"><b>{cell["status"]}</b> {counts}</span>')
    return (
        f'<div class="row"><div><code>{escape(operation)}</code><small><code>{escape(request)}</code></small></div>'
        f'<div class="cells">{"".join(shown)}</div></div>'
    )
