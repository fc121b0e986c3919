"""A workspace for somebody who has only the toolchain: what `init` writes."""

import json
from importlib import resources
from pathlib import Path

from .. import __version__
from ..errors import ClientgenError
from ..files.atomic import write_atomically

_FILES = {
    "retool-clientgen.toml": "retool-clientgen.toml",
    "spec/README.md": "spec-readme.md",
    "overlays/README.md": "overlays-readme.md",
    "overlays/example.yaml.txt": "overlay-example.yaml",
    ".github/workflows/retool-client.yml": "github-workflow.yml",
    ".gitlab/retool-client.yml": "gitlab-job.yml",
    ".gitlab-ci.yml": "gitlab-ci.yml",
}


def scaffold(directory: Path, host: str | None = None) -> tuple[list[Path], list[Path]]:
    """Lays out a workspace. Files that are there stay as they are.

    Returns:
        The files that were written, and those that were there.

    Raises:
        ClientgenError: If the directory cannot be written to.
    """
    if directory.exists() and not directory.is_dir():
        raise ClientgenError("is a file, not a directory", where=str(directory))
    source = resources.files(__name__.rpartition(".")[0]) / "scaffold_files"
    written, kept = [], []
    for name, template in _FILES.items():
        path = directory / name
        if path.exists():
            kept.append(path)
            continue
        text = (source / template).read_text(encoding="utf-8")
        setting = f"{'' if host else '# '}host = {json.dumps(host or 'https://retool.example.com', ensure_ascii=False)}"
        write_atomically(path, text.replace("@HOST_SETTING@", setting).replace("@TOOLCHAIN@", __version__).encode())
        written.append(path)
    return written, kept
