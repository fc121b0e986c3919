"""The overlay that is learned, as a file: what an earlier run learned stays in it."""

from pathlib import Path
from typing import Any

from attrs import frozen

from ...errors import ClientgenError
from ...files.atomic import write_atomically
from ...openapi.document import parse_document, read_bytes
from ...overlay.apply import apply_overlays
from ...overlay.document import Overlay, parse_overlay
from ...overlay.edit import edited
from ...overlay.write import overlay_text
from ...releases.release import Release
from .corrections import Raw

_MARK = "x-learned"
_DESCRIPTION = (
    "Written by `retool-clientgen learn`. Each action widens what the document allows, so that recorded exchanges fit, "
    "and nothing else; `x-evidence` says how many show it. Read it as any other change: a recording shows what an "
    "instance did, not whether it should."
)


@frozen
class LearnedFile:
    """The file as an earlier run left it.

    Attributes:
        path: The file.
        content: Its bytes; None if there is none yet.
        overlay: The overlay that it is; None if there is none yet.
    """

    path: Path
    content: bytes | None = None
    overlay: Overlay | None = None

    @classmethod
    def read(cls, path: Path, release: str | None, *, check: bool) -> "LearnedFile":
        """Reads what is there.

        Args:
            path: The file.
            release: The line of the release that is learned for; None for a document without one.
            check: Whether nothing will be written: then a file for other releases is as good as none.

        Raises:
            ClientgenError: If another file is there than an overlay of an earlier run, or one for other releases: no
                build would apply to this one what is added to it.
        """
        if not path.exists():
            return cls(path)
        content = read_bytes(path)
        overlay = parse_overlay(content, str(path))
        if parse_document(content, where=str(path))["info"].get(_MARK) is not True:
            raise ClientgenError(
                "is an overlay that was not learned, and stays as it is",
                where=str(path),
                fix="Give another file with --out.",
            )
        if overlay.releases is None or (release is not None and overlay.applies_to(Release(release))):
            return cls(path, content, overlay)
        if check:
            return cls(path)
        other = path.with_stem(f"learned-{release or 'document'}").name
        raise ClientgenError(
            f"was learned for {overlay.releases}",
            where=str(path),
            fix=f"Give another file with --out, such as {other}.",
        )

    def applied(self, document: dict[str, Any]) -> dict[str, Any]:
        """A document with what was learned before.

        Raises:
            ClientgenError: If an action of it cannot be applied any more.
        """
        if self.overlay is None:
            return document
        result: dict[str, Any] = apply_overlays(document, [self.overlay]).document
        return result

    def write(self, actions: list[Raw], release: str | None) -> None:
        """Writes the file with more actions at its end.

        Args:
            actions: The actions.
            release: The line of the release that they are for; None if they are for any.

        Raises:
            ClientgenError: If it cannot be written; what was there is unchanged.
        """
        if self.content is None:
            releases = {"x-retool-releases": f"=={release}"} if release else {}
            info = {"title": "What recorded exchanges show", "version": "1.0.0", **releases, _MARK: True}
            value = {"overlay": "1.1.0", "info": {**info, "description": _DESCRIPTION}, "actions": actions}
            content = overlay_text(value, as_json=self.path.suffix == ".json").encode()
        else:
            content = edited(self.content, str(self.path), added=actions)
        write_atomically(self.path, content)
