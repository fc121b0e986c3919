"""Documents made to take all time or all memory, given to the real command line."""

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from support.paths import TOOL

LIMIT = 1024 * 1024 * 1024
"""Memory that the process gets, in bytes; a fraction of what each of these documents asks for."""

LEVELS = "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]\n" for i in range(1, 9))
BOMB = f"a0: &a0 [{', '.join('x' * 10)}]\n{LEVELS}"


def action(target: str, change: str = "remove: true") -> str:
    return f"  - target: {json.dumps(target)}\n    {change}\n"


DOUBLED = "".join(f"{action('$.l', 'copy: $.l')}    x-n: {i}\n" for i in range(60))
NESTED = "".join(action(f"$.n{'.x' * i}", "update: {x: {}}") for i in range(300))

CASES = {
    "aliases in the document": (action("$.a0"), BOMB, "holds more than"),
    "aliases in the overlay": (
        action("$", "update:\n" + "".join(f"      {line}\n" for line in BOMB.splitlines())),
        "{}",
        "holds more than",
    ),
    "a deep document": (action("$.a"), "[" * 100_000 + "]" * 100_000, "nested deeper than"),
    "a deep overlay": (action("$", f"update: {'[' * 5000}{']' * 5000}"), "{}", "nest"),
    "a deep filter": (action(f"$[?{'(' * 3000}@.a{')' * 3000}]"), "{}", "is not a JSONPath"),
    "a long path": (action("$" + ".a" * 200_000), "{}", "longer than"),
    "copies that double": (DOUBLED, json.dumps({"l": [1, 2, 3]}), "put in more than"),
    "updates that nest": (NESTED, json.dumps({"n": {}}), "nested deeper than"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited with a call of Linux")
@pytest.mark.parametrize("case", CASES)
def test_it_is_one_error_in_bounded_time_and_memory(tmp_path: Path, case: str) -> None:
    actions, document, said = CASES[case]
    (tmp_path / "o.yaml").write_text(f"overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}")
    (tmp_path / "spec").write_text(document)
    done = subprocess.run(
        [TOOL, "overlay", "apply", "o.yaml", "spec"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT)),
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("error: ")
    assert said in done.stderr
    assert len(done.stderr) < 2_000


def test_what_looks_like_a_template_stays_text(tmp_path: Path) -> None:
    text = "${HOME} {{ env.HOME }} $(id) %s"
    actions = action("$", f"update: {{x: {json.dumps(text)}}}")
    (tmp_path / "o.yaml").write_text(f"overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}")
    (tmp_path / "spec.json").write_text("{}")
    done = subprocess.run(
        [TOOL, "overlay", "apply", "o.yaml", "spec.json"], cwd=tmp_path, capture_output=True, check=True
    )
    assert json.loads(done.stdout) == {"x": text}


@pytest.mark.parametrize("value", [".nan", "-.inf", "!!binary aGk=", "!!set {a}", "!!timestamp 2001-01-01"])
def test_what_is_not_json_is_refused(tmp_path: Path, value: str) -> None:
    overlay = f"overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nactions:\n{action('$', f'update: {{x: {value}}}')}"
    (tmp_path / "o.yaml").write_text(overlay)
    done = subprocess.run(
        [TOOL, "overlay", "validate", "o.yaml"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "which is not JSON" in done.stderr
