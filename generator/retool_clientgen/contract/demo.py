"""The demo on an embedded instance: its document, a client, a wheel, an environment, and the contract suite."""

import importlib.util
import os
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from ..errors import ClientgenError
from ..files.atomic import write_atomically
from ..openapi.document import canonical_json, check_document

if TYPE_CHECKING:
    from ..build.build import BuildReport
    from ..workspace.source import Source
    from .suite import Result

Progress = Callable[[str], None]


@frozen
class Demo:
    """Result of the demo.

    Attributes:
        release: The release.
        stages: Seconds that each stage took.
        document_bytes: Size of the document as the instance served it.
        named: Places where an overlay put a name, a tag, or what only the toolchain reads.
        corrections: Places that each overlay changed otherwise, by its title.
        report: What the build did.
        wheel: The wheel.
        result: Result of the contract suite.
        page: The suite's report.
    """

    release: str
    stages: dict[str, float]
    document_bytes: int
    named: int
    corrections: dict[str, int]
    report: "BuildReport"
    wheel: Path
    result: "Result"
    page: Path


def run(
    out: Path,
    *,
    release: str | None = None,
    spec: Path | None = None,
    directory: Path | None = None,
    progress: Progress = lambda _stage: None,
) -> Demo:
    """Runs the demo end to end.

    Args:
        out: Directory that the document, the client's project, its wheel and the suite's report go to.
        release: The release; the newest that has a snapshot if it is None.
        spec: The file of a document to serve instead of a snapshot.
        directory: Where to look for the workspace.
        progress: Called as each stage begins.

    Raises:
        ClientgenError: If a stage fails.
    """
    from ..build.build import build
    from ..build.plan import plan_build
    from ..build.wheel import build_wheel
    from ..fetch.instance import Instance, InstanceOptions
    from ..mock import MockRetool
    from ..releases.release import Release
    from ..workspace.workspace import Workspace
    from .client import Environment
    from .report import write_report
    from .suite import run as run_suite

    stages: dict[str, float] = {}

    @contextmanager
    def stage(name: str) -> Iterator[None]:
        progress(name)
        began = time.perf_counter()
        yield
        stages[name] = round(time.perf_counter() - began, 3)

    with tempfile.TemporaryDirectory(prefix="retool-demo-") as scratch:
        with stage("instance"):
            instance = MockRetool(release, spec=spec, directory=directory).start()
        try:
            with stage("document"), Instance(InstanceOptions(instance.url, token=instance.token)) as served:
                name, document = served.release(), served.answer().document
                check_document(document, f"{instance.url}/api/v2/spec")
                if name is None:
                    raise ClientgenError("does not say its release", where=f"{instance.url}/api/checkHealth")
                line = Release(name).line
                content = canonical_json(document)
                write_atomically(out / "openapi.json", content)
            with stage("client"):
                # On a document that did not come with the toolchain, corrections that match nothing are listed.
                strict = spec is None and Workspace.find(directory).knows(line)
                ((request, project),) = plan_build(
                    directory, [], spec=out / "openapi.json", spec_release=line, out=out, strict=strict
                )
                report = build(request, project, force=True)
            with stage("wheel"):
                built = build_wheel(project, out)
            with stage("environment"):
                python = install(built, Path(scratch) / "environment")
            with stage("contract"):
                result = run_suite(instance, Environment(python), progress=lambda part: progress(f"contract: {part}"))
                page = write_report(result, out)
        finally:
            instance.stop()
    return Demo(line, stages, len(content), *_changed(request.source), report, built, result, page)


def install(wheel: Path, environment: Path) -> Path:
    """Installs a wheel, and what it requires, into a new environment, and gives its Python.

    Raises:
        ClientgenError: If pip cannot install it.
    """
    own = importlib.util.find_spec("pip") is not None
    try:
        # Where the toolchain's own environment has pip, the new one goes without: that saves some seconds.
        venv.create(environment, with_pip=not own, symlinks=os.name != "nt")
    except (OSError, subprocess.CalledProcessError) as error:
        raise ClientgenError(f"cannot make an environment: {error}", where=str(environment)) from error
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(python)] if own else [str(python), "-m", "pip"]
    done = subprocess.run(  # noqa: S603 - pip, with our own wheel
        [*pip, "install", "--quiet", "--disable-pip-version-check", str(wheel.resolve())],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR:")] or [done.stderr[-500:]]
        raise ClientgenError(
            f"pip cannot install the client: {lines[-1].strip()}",
            where=wheel.name,
            fix="It needs httpx and attrs from a package index: check the network, the proxy, and pip's own settings.",
        )
    return python


def _changed(source: "Source") -> tuple[int, dict[str, int]]:
    """How many places overlays named, and how many each of them corrected."""
    from ..overlay.document import read_overlay

    named = 0
    corrections: dict[str, int] = {}
    titles = {name: read_overlay(file, name).title for name, file in source.overlays}
    for entry in source.applied.report.entries:
        touched = entry.touched if entry.changed else ()
        names = sum(_is_name(pointer) for pointer in touched)
        named += names
        if len(touched) > names:
            title = titles[entry.where.rpartition(":")[0]]
            corrections[title] = corrections.get(title, 0) + len(touched) - names
    return named, corrections


def _is_name(pointer: str) -> bool:
    """Whether a place holds a name, and nothing of what is sent or answered."""
    key = pointer.rpartition("/")[2]
    return key.startswith("x-") or key in ("operationId", "tags") or "/tags/" in pointer
