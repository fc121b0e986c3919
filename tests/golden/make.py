"""Makes the files that `test_golden.py` compares: `nox -s golden` writes them anew."""

import json
import shutil
import tempfile
from pathlib import Path

import yaml

from retool_clientgen.build.self_check import self_check
from retool_clientgen.generate.package import ClientInfo, generate
from retool_clientgen.normalise import normalise
from retool_clientgen.openapi.document import read_openapi
from retool_clientgen.openapi.references import dereference
from retool_clientgen.overlay import apply_overlays, read_overlay
from support.cli import run_cli

HERE = Path(__file__).parent
INFO = ClientInfo(version="1.0.0", release="1.0", api_version="1.0.0", spec_sha256="0" * 64)


def golden_files(scratch: Path) -> dict[str, bytes]:
    """The client of the document and the report of what its next version changes, by path beside this file.

    The runtime, which is the same in every client, is left out.
    """
    document = read_openapi(HERE / "document.yaml")
    normalised = normalise(dereference(document))
    project = scratch / "client"
    project.mkdir()
    self_check(project, normalised, generate(normalised, INFO, project))
    files = {
        path.relative_to(scratch).as_posix(): path.read_bytes()
        for path in sorted(project.rglob("*"))
        if path.is_file() and "_runtime" not in path.parts
    }
    return {**files, "diff.md": _diff(scratch).encode()}


def _diff(folder: Path) -> str:
    old = yaml.safe_load((HERE / "document.yaml").read_text(encoding="utf-8"))
    new = apply_overlays(old, [read_overlay(HERE / "next.yaml")]).document
    for name, document in (("old", old), ("new", new)):
        (folder / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    releases = ("--old-release", "1.0", "--new-release", "2.0")
    ran = run_cli("diff", "old.json", "new.json", *releases, "--markdown", "-", cwd=folder)
    assert ran.code == 0, ran.stderr
    return ran.stdout


def main() -> None:
    """Writes the files anew."""
    with tempfile.TemporaryDirectory() as scratch:
        files = golden_files(Path(scratch))
    shutil.rmtree(HERE / "client", ignore_errors=True)
    for name, content in files.items():
        path = HERE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main()
