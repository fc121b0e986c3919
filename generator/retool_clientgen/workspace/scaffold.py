"""A workspace for somebody who has only the toolchain: what `init` writes."""

import json
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from ..errors import ClientgenError
from ..files.atomic import write_atomically
from .settings import load_settings
from .workspace import Workspace, has_configuration

_FILES = {
    "retool-clientgen.toml": "retool-clientgen.toml",
    "spec/README.md": "spec-readme.md",
    "overlays/README.md": "overlays-readme.md",
    "overlays/example.yaml.txt": "overlay-example.yaml",
    ".github/workflows/retool-client.yml": "github-workflow.yml",
    ".gitlab/retool-client.yml": "gitlab-job.yml",
    ".gitlab-ci.yml": "gitlab-ci.yml",
    ".gitignore": "gitignore",
}
_CONNECTION = (("ca-bundle", "ca.pem"), ("client-cert", "client.pem"), ("timeout", 30))
"""Settings of the connection, each with an example."""
_GITHUB = ".github/workflows/retool-client.yml"


def scaffold(
    directory: Path,
    host: str | None,
    client_name: str | None,
    install: str,
    tools: str,
    connection: Mapping[str, str | float],
) -> tuple[list[Path], list[Path]]:
    """Lays out a workspace. Files that are there stay as they are.

    Args:
        directory: The workspace.
        host: URL of the instance, for the configuration.
        client_name: Name of the client's distribution, for the configuration.
        install: Arguments of `pip install` with which the CI jobs install the toolchain.
        tools: The same for what publishes wheels.
        connection: Settings of the connection, for the configuration; paths are relative to the current directory.

    Returns:
        The files that were written, and those that were there.

    Raises:
        ClientgenError: If the directory cannot be written to, or has a configuration with another name in it.
    """
    if directory.exists() and not directory.is_dir():
        raise ClientgenError("is a file, not a directory", where=str(directory))
    source = resources.files(__name__.rpartition(".")[0]) / "scaffold_files"
    if client_name and has_configuration(directory):
        there = load_settings(Workspace(directory)).client_name
        if there != client_name:
            fix = f'Set client-name = "{client_name}" in it.'
            raise ClientgenError(
                f"has a configuration, in which the client is called {there}", where=str(directory), fix=fix
            )
    written, kept = [], []
    settings = {
        "@HOST_SETTING@": _setting("host", host, "https://retool.example.com"),
        "@CLIENT_NAME_SETTING@": _setting("client-name", client_name, "acme-retool-client"),
        **{
            f"@{name}@": _setting(name, _within(connection.get(name), directory), example)
            for name, example in _CONNECTION
        },
        "@INSTALL@": install,
        "@TOOLS@": tools,
    }
    for name, template in _FILES.items():
        path = directory / name
        if path.exists():
            kept.append(path)
            continue
        text = (source / template).read_text(encoding="utf-8")
        for mark, value in settings.items():
            text = text.replace(mark, value)
        write_atomically(path, text.encode())
        written.append(path)
    return written, kept


def _within(value: str | float | None, directory: Path) -> str | float | None:
    """A setting as the configuration has it: a path from its directory on, where the file is in that."""
    if not isinstance(value, str):
        return value
    path, root = Path(value).resolve(), directory.resolve()
    return str(path.relative_to(root) if path.is_relative_to(root) else path)


def _setting(name: str, value: str | float | None, example: str | float) -> str:
    return f"{'' if value else '# '}{name} = {json.dumps(value or example, ensure_ascii=False)}"


def to_move(directory: Path) -> str | None:
    """What has to be moved where a repository encloses the workspace: jobs count in the root of a repository alone."""
    here = directory.resolve()
    root = next((parent for parent in here.parents if (parent / ".git").exists()), None)
    if root is None or (here / ".git").exists():
        return None
    within = here.relative_to(root).as_posix()
    return (
        f"{root} is the repository: move {_GITHUB} there and give it "
        f"`defaults: {{run: {{working-directory: {within}}}}}`, or include {within}/.gitlab/retool-client.yml in its "
        f".gitlab-ci.yml and give both jobs there `before_script: [cd {within}]`."
    )
