"""Uploads a built library of custom components as a new version, as CI does. Token scopes: custom_components:write."""

import argparse
import sys
from pathlib import Path

from retool_client import ConflictError, Retool, RetoolError


def upload(retool: Retool, library_id: str, version: str, folder: Path) -> str:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    if not paths:
        sys.exit(f"{folder} has no files: was the library built?")
    files = [(path.relative_to(folder).as_posix(), path.read_bytes()) for path in paths]
    revisions = retool.custom_component_libraries.revisions
    try:
        revision = revisions.create(library_id, version_bump="specify_version", version=version, files=files)
    except ConflictError:
        return f"version {version} was uploaded before; nothing was changed"
    return f"version {revision.version}: {len(files)} files"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library_id")
    parser.add_argument("version")
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    try:
        with Retool.from_env() as retool:
            print(upload(retool, args.library_id, args.version, args.folder))
    except (OSError, RetoolError) as error:
        sys.exit(f"{error}")
