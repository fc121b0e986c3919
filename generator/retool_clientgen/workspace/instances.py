"""What each instance served when it was last asked: `spec/instances.json`.

It says which snapshot an instance's document is, and the document's ETag, so that the next question can be a
conditional request. It is a convenience: without it, or if it is damaged, the whole document is asked for.
"""

import json
import re

from attrs import asdict, field, frozen
from attrs.validators import instance_of

from ..files.atomic import write_atomically
from .workspace import Workspace

SERVED_FILE = "instances.json"

# RFC 9110, 8.8.3. What else is in the file does not become a header.
_ETAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]{0,1000}"')


def _sendable(etag: str | None) -> str | None:
    return etag if isinstance(etag, str) and _ETAG.fullmatch(etag) else None


@frozen
class Served:
    """What an instance served.

    Attributes:
        release: Line of its release.
        snapshot_sha256: SHA-256 of the snapshot that its document is.
        etag: The document's ETag; None where the instance gave none that can be sent back.
    """

    release: str = field(validator=instance_of(str))
    snapshot_sha256: str = field(validator=instance_of(str))
    etag: str | None = field(converter=_sendable)


def read_served(workspace: Workspace) -> dict[str, Served]:
    """What instances served, by their URL."""
    try:
        content = json.loads((workspace.spec / SERVED_FILE).read_bytes())
        return {url: Served(**entry) for url, entry in content.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def remember(workspace: Workspace, url: str, served: Served) -> None:
    """Keeps what an instance served. In the toolchain's own repository nothing is kept: what is there is for everybody.

    Raises:
        ClientgenError: If the file cannot be written.
    """
    known = read_served(workspace)
    if workspace.is_builtin or known.get(url) == served:
        return
    content = {key: asdict(value) for key, value in sorted({**known, url: served}.items())}
    write_atomically(workspace.spec / SERVED_FILE, (json.dumps(content, indent=2) + "\n").encode())
