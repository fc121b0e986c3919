"""The command line, run as its users run it."""

import contextlib
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from retool_clientgen.cli import main

from .paths import ROOT, TOOL


class Ran(NamedTuple):
    """What a run of the command line ended with."""

    code: int
    stdout: str
    stderr: str

    @property
    def json(self) -> Any:
        """What it printed with `--json`."""
        return json.loads(self.stdout)


def run_cli(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> Ran:
    """Runs `retool-clientgen` in this process, with nothing of Retool in the environment but what is given.

    A process for each run would spend most of its time on imports.
    """
    out, err = _captured(), _captured()
    code = 0
    with (
        _as_a_process(["retool-clientgen", *map(str, arguments)], cwd or ROOT, _environment(environment)),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return Ran(code, _text(out), _text(err))


def run_process(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> Ran:
    """Runs it in a process of its own, where the process is what a test is about."""
    return _run([TOOL, *map(str, arguments)], cwd, environment)


def run_with_permissions(*arguments: str | Path, cwd: Path | None = None) -> Ran:
    """Runs it so that the permissions of files count, also where root runs the tests."""
    if os.geteuid() != 0:
        return run_cli(*arguments, cwd=cwd)
    tool = shutil.which("setpriv")
    if tool is None:
        pytest.skip("root may read everything, and setpriv is not there")
    without = [tool, "--bounding-set=-dac_override,-dac_read_search"]
    return _run([*without, TOOL, *map(str, arguments)], cwd, {})


def _environment(given: dict[str, str]) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("RETOOL_")}
    return {**kept, "COLUMNS": "200", "NO_PROXY": "127.0.0.1,localhost", **given}


def _run(command: list[str], cwd: Path | None, environment: dict[str, str]) -> Ran:
    done = subprocess.run(
        command,
        cwd=cwd or ROOT,
        env=_environment(environment),
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


@contextlib.contextmanager
def _as_a_process(argv: list[str], cwd: Path, environment: dict[str, str]) -> Iterator[None]:
    """What a process has of its own: arguments, directory, environment, handlers of signals, filters of warnings."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    before, argv_before = dict(os.environ), sys.argv
    sys.argv = argv
    os.environ.clear()
    os.environ.update(environment)
    try:
        with contextlib.chdir(cwd), warnings.catch_warnings():
            warnings.simplefilter("default")
            yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        sys.argv = argv_before
        for number, handler in handlers.items():
            signal.signal(number, handler)


def _captured() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode()  # type: ignore[attr-defined]  # a BytesIO


def commands_on(spec: Path, plain: Path, folder: Path, operation: str) -> list[tuple[object, ...]]:
    """Commands that read a document, in an order in which each finds what it needs.

    Args:
        spec: The document, of release 3.400.
        plain: One of release 3.399 without the oddities of the first.
        folder: An empty directory for what they write; the workspace.
        operation: An operation that both have.
    """
    overlay, code = folder / "overlay.yaml", folder / "app.py"
    overlay.write_text(
        "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n- target: $.info\n  update: {title: U}\n"
    )
    code.write_text("from retool_client import Retool\n\nprint(Retool('h', token='t'))\n")
    built = folder / "out"
    return [
        ("fetch", "--file", spec, "--release", "3.400", "-C", folder),
        ("build", "3.400", "--out", built, "-C", folder),
        ("fetch", "--file", plain, "--release", "3.399", "-C", folder),
        ("build", "3.399", "3.400", "--bundle", "--out", built, "-C", folder),
        ("verify", "3.400", "--out", built, "-C", folder),
        ("reference", "3.400", "--html", folder / "reference", "-C", folder),
        ("document", "3.400", "--code-samples", "--out", folder / "document.yaml", "-C", folder),
        ("matrix", "--json", "-C", folder),
        ("scopes", operation, "--release", "3.400", "-C", folder),
        ("explain", operation, "--release", "3.400", "-C", folder),
        ("overlay", "apply", overlay, spec),
        ("overlay", "apply", "--inline", overlay, spec),
        ("overlay", "check", "--release", "3.400", "-C", folder),
        ("contract", "--release", "3.400", "--client", built / "3.400", "-C", folder),
        *(
            ("impact", old, new, code, *("--old-release", first, "--new-release", second), "--cache", folder / "cache")
            for old, new, first, second in ((plain, spec, "3.399", "3.400"), (spec, plain, "3.400", "3.401"))
        ),
    ]
