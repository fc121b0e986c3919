"""Which client a workspace has for an instance, by the locks of what was built."""

from pathlib import Path

from attrs import frozen

from ..build.bundle import bundle_in
from ..build.lock import Lock, read_lock
from ..errors import ClientgenError
from ..releases.release import Release
from ..workspace.instances import read_served
from ..workspace.settings import load_settings
from ..workspace.workspace import Workspace


@frozen
class Pinned:
    """A client that was built.

    Attributes:
        release: The release that it is for.
        lock: What it was made from.
        project: Its directory.
        distribution: Name of the distribution.
    """

    release: Release
    lock: Lock
    project: Path
    distribution: str


def built(workspace: Workspace) -> dict[str, Pinned]:
    """The clients in the workspace's directory of generated packages, by line, oldest release first.

    A release that has a package of its own is not looked for in the package with several releases.

    Raises:
        ClientgenError: If a lock cannot be read.
    """
    out = workspace.root / load_settings(workspace).out
    bundle, several = bundle_in(workspace)
    found = [Pinned(Release(x.inputs.release), x, bundle, bundle.name) for x in (several.releases if several else ())]
    for project in out.iterdir() if out.is_dir() else ():
        lock = None if project.name.startswith(".") or project == bundle else read_lock(project)
        if lock is not None:
            found.append(Pinned(Release(lock.inputs.release), lock, project, lock.inputs.distribution))
    return {client.release.line: client for client in sorted(found, key=lambda client: client.release)}


def pinned(workspace: Workspace, url: str, release: str | None = None) -> Pinned | None:
    """The client that is held against an instance.

    It is that of the release that the instance served when it was last fetched from, if that was built; else the one
    of the newest release.

    Args:
        workspace: The workspace.
        url: URL of the instance.
        release: The release whose client it is, whatever the instance served.

    Returns:
        The client; None where none was built.

    Raises:
        ClientgenError: If there is no client of the named release, or a lock cannot be read.
    """
    clients = built(workspace)
    if release is not None:
        line = Release(release).line
        if line not in clients:
            raise ClientgenError(
                f"no client of {line} is built here",
                where="--release",
                fix=f"Build it (retool-clientgen build {line}). Built are: {', '.join(clients) or 'none'}.",
            )
        return clients[line]
    served = read_served(workspace).get(url)
    if served is not None and served.release in clients:
        return clients[served.release]
    return list(clients.values())[-1] if clients else None
