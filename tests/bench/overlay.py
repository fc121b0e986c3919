"""Measures 60 actions on the document of 3.334, as a command and in process, against peers of the same run.

The peers: `oas-patch` from PyPI where it is installed, and PyYAML's own reading of the same document. Run it with
`nox -s bench`.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from retool_clientgen.build.plan import plan_build
from retool_clientgen.openapi.document import canonical_json, read_document
from retool_clientgen.overlay.apply import apply_overlays
from retool_clientgen.overlay.document import read_overlay
from retool_clientgen.overlay.jsonpath import find, singular
from retool_clientgen.overlay.write import overlay_text

ROOT = Path(__file__).resolve().parents[2]
RELEASE = "3.334"
ACTIONS = 60
ROUNDS = 7
SECONDS = 0.6
"""The ceiling: what the command may take, in seconds."""


def sixty_actions(document: Any, path: Path, *, plain: bool) -> Path:
    """An overlay of actions that come with the toolchain.

    Those with wildcards and filters come first, as they take longer; with `plain`, those that every tool can apply.
    """
    ((request, _),) = plan_build(ROOT, [RELEASE])
    actions = [action for _, file in request.source.overlays for action in read_document(file)["actions"]]
    served = [a for a in actions if "update" in a and find(document, a["target"])]
    chosen = sorted(served, key=lambda a: (singular(a["target"]) is not None) != plain)[:ACTIONS]
    content = {"overlay": "1.1.0", "info": {"title": "bench", "version": "1"}, "actions": chosen}
    path.write_text(overlay_text(content), encoding="utf-8")
    return path


def quickest(run: Callable[[], Any]) -> float:
    """Wall time of the quickest of some runs, in seconds, after one that fills caches: others wait for the machine."""
    times = []
    for round_ in range(ROUNDS + 1):
        began = time.perf_counter()
        run()
        if round_:
            times.append(time.perf_counter() - began)
    return min(times)


def main() -> int:
    """Runs the measurement; the exit code says whether the ceiling is kept."""
    bin_ = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ((request, _),) = plan_build(ROOT, [RELEASE])
        document = request.source.served
        spec, out = folder / "openapi.json", folder / "out.json"
        spec.write_bytes(canonical_json(document))
        path = sixty_actions(document, folder / "overlay.yaml", plain=False)
        plain = sixty_actions(document, folder / "plain.yaml", plain=True)
        overlay = read_overlay(path)

        def command(file: Path) -> None:
            arguments = [str(bin_ / "retool-clientgen"), "overlay", "apply", "--strict", str(file), str(spec)]
            subprocess.run([*arguments, "--out", str(out), "--quiet"], check=True)

        figures = {
            "command": quickest(lambda: command(path)),
            "in process": quickest(lambda: apply_overlays(document, [overlay])),
            "command, plain paths": quickest(lambda: command(plain)),
        }
        as_yaml = yaml.safe_dump(document, allow_unicode=True, sort_keys=False)
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        peers = {"PyYAML reads the document": quickest(lambda: yaml.load(as_yaml, loader))}  # noqa: S506 - a SafeLoader
        ratios = {"in process / PyYAML": figures["in process"] / peers["PyYAML reads the document"]}
        tool = shutil.which("oas-patch", path=str(bin_))
        if tool is not None:
            peer_out = folder / "peer.json"
            peer = [tool, "overlay", str(spec), str(plain), "-o", str(peer_out)]
            seconds = quickest(lambda: subprocess.run(peer, capture_output=True, check=True))
            peers["oas-patch, plain paths"] = seconds
            ratios["command / oas-patch, plain paths"] = figures["command, plain paths"] / seconds
            same = json.loads(peer_out.read_text()) == json.loads(out.read_text())
            print(f"oas-patch gives {'the same' if same else 'another'} result")
        else:
            print("oas-patch is not installed here")
    print(f"{len(overlay.actions)} actions on {RELEASE} with its references inlined, quickest of {ROUNDS} rounds")
    for label, seconds in (figures | peers).items():
        print(f"{label:28}{seconds * 1000:9.1f} ms")
    for label, ratio in ratios.items():
        print(f"{label:34}{ratio:6.2f}")
    kept = figures["command"] < SECONDS
    print(f"ceiling of the command: {SECONDS} s, {'met' if kept else 'MISSED'}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
