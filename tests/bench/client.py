"""Measures a generated client against httpx, stock openapi-python-client and pydantic, side by side in one run.

Makes the environments that it needs in a temporary directory: one as pip installs httpx and the stock client today, and
one with the client, its extras, and the peers. The stock client is made from the document as served, but for the
defaults of objects: with them it leaves out every answer with a group.

Usage: python tests/bench/client.py [RELEASE]
"""

import contextlib
import json
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from figures import Figure, show

from retool_clientgen.openapi.document import canonical_json
from retool_clientgen.openapi.references import read_dereferenced

ROOT = Path(__file__).resolve().parents[2]
PARTS = Path(__file__).resolve().parent / "client_parts"
BULK_ROUNDS = 5
BULK_CONCURRENCY = (20, 100)
DECODING_PROCESSES = 9


def run(python: Path, part: str, *arguments: str) -> Any:
    """What a part of the bench prints as JSON."""
    done = subprocess.run([python, PARTS / part, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{part} failed:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout)


def environment(folder: Path, *packages: str) -> Path:
    """The Python of a new environment with some packages."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    subprocess.run(command, check=True)
    return python


def stock_client(release: str, folder: Path) -> Path:
    """The project that stock openapi-python-client makes for a release."""
    (snapshot,) = (ROOT / "spec" / release).glob("openapi.*")
    document = json.loads(canonical_json(read_dereferenced(snapshot)))
    _drop_object_defaults(document)
    (folder / "openapi.json").write_bytes(canonical_json(document))
    tool = str(Path(sys.executable).parent / "openapi-python-client")
    command = [tool, "generate", "--path", "openapi.json", "--output-path", "stock"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "stock"


def bundle(folder: Path) -> str:
    """The project of a package with all releases that have a snapshot."""
    releases = sorted(path.name for path in (ROOT / "spec").iterdir() if path.is_dir())
    tool = str(Path(sys.executable).parent / "retool-clientgen")
    subprocess.run([tool, "build", *releases, "--bundle", "--out", folder], check=True, cwd=ROOT, capture_output=True)
    return str(folder / "retool-clients")


def _drop_object_defaults(node: Any) -> None:
    if isinstance(node, dict):
        if node.get("default") == {}:
            del node["default"]
        for value in node.values():
            _drop_object_defaults(value)
    elif isinstance(node, list):
        for value in node:
            _drop_object_defaults(value)


@contextlib.contextmanager
def server(python: Path, release: str) -> Iterator[str]:
    """A server in a process of its own; gives its URL."""
    command = [python, PARTS / "server.py", release]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield process.stdout.readline().strip()
        process.stdin.close()


def decoding_figures(python: Path) -> list[Figure]:
    """Decoding with both parsers, in several processes: from one to the next a figure moves by up to a tenth.

    The limit against pydantic holds where both use parsers of one kind: the json module, or a compiled one each.
    """
    limits = {
        "json": {"users": 2.5, "groups": 1.8, "configurations": 3.5},
        "orjson": {"users": 3.3, "groups": 2.2, "configurations": 4.2},
    }
    figures: list[Figure] = []
    fidelity: dict[str, int] = {}
    for parser, wanted in limits.items():
        measured = [run(python, "decoding.py", parser) for _ in range(DECODING_PROCESSES)]
        fidelity = measured[0]["fidelity"]
        for case, limit in wanted.items():
            peers = ("stock", "pydantic after json", "pydantic's parser", "msgspec")
            against = (1.0, None) if parser == "json" else (None, 1.0)
            for who, least in zip(peers, (limit, *against, None), strict=True):
                ratio = statistics.median(taken[case][who] / taken[case]["ours"] for taken in measured)
                figures.append(Figure(f"{case}, {parser}: {who} / ours", ratio, least, True))
    count = fidelity["count"]
    for who, all_of_them in (("ours", count), ("stock", None)):
        figures.append(
            Figure(f"configurations of the right class, {who}", fidelity[f"{who} right"], all_of_them, True, "")
        )
        figures.append(Figure(f"configurations that round-trip, {who}", fidelity[f"{who} kept"], all_of_them, True, ""))
    return figures


def bulk_figures(ours: Path, peer: Path, url: str) -> list[Figure]:
    """Many GETs at a time, each way in processes of its own, in turn."""
    ways = {"httpx": peer, "ours": ours}
    figures = []
    for concurrency in BULK_CONCURRENCY:
        times: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(BULK_ROUNDS):
            for way, python in ways.items():
                times[way].append(run(python, "bulk.py", way, url, str(concurrency)))
        seconds = {way: statistics.median(taken) for way, taken in times.items()}
        figures.append(
            Figure(f"raw httpx / ours, {concurrency} at a time", seconds["httpx"] / seconds["ours"], 1.9, True)
        )
    return figures


def main() -> int:
    """Runs all parts; the exit code says whether every limit is kept."""
    release = sys.argv[1] if len(sys.argv) > 1 else "3.334"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        stock = str(stock_client(release, folder))
        client = f"{ROOT / 'generated' / release}[fast]"
        peer = environment(folder / "peer", stock)
        ours = environment(folder / "ours", client, stock, bundle(folder), "pydantic", "msgspec")
        met = []
        with server(peer, release) as url:
            start = run(Path(sys.executable), "imports.py", str(ours), str(peer), url, release)
            met.append(
                show(
                    "Import, and import with the first call, in a fresh interpreter",
                    [
                        Figure(
                            "import retool_client / import httpx", start["import ours"] / start["import httpx"], 0.5
                        ),
                        Figure("first call, ours / raw httpx", start["call ours"] / start["call httpx"], 1.25),
                        Figure("first call, stock / raw httpx", start["call stock"] / start["call httpx"]),
                        Figure("import, all releases / one", start["import bundle"] / start["import ours"], 1.1),
                        Figure("first call, all releases / one", start["call bundle"] / start["call ours"], 1.1),
                        Figure("the same, the release asked", start["call bundle asked"] / start["call ours"]),
                    ],
                )
            )
            met.append(show("Async bulk: 2,000 GETs", bulk_figures(ours, peer, url)))
        met.append(show("Decoding, bytes to objects", decoding_figures(ours)))
        calls = run(ours, "calls.py")
        met.append(
            show(
                "Calls over a mock transport, and a second client",
                [
                    Figure("a call, ours / raw httpx", calls["ours"] / calls["httpx"], 1.12),
                    Figure("a call, stock / raw httpx", calls["stock"] / calls["httpx"]),
                    Figure("a second client", calls["construct"] * 1000, 1.0, unit="ms"),
                    Figure("a second httpx client", calls["construct httpx"] * 1000, unit="ms"),
                ],
            )
        )
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
