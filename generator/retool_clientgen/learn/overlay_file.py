"""The overlay that is learned, as a file: what an earlier run learned stays in it."""

from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from ..document import canonical_json, parse_document
from ..errors import ClientgenError
from ..files import write_atomically
from ..overlay import apply_overlays
from ..overlay.document import parse_overlay
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
        value: The overlay in it; None if there is none yet.
    """

    path: Path
    content: bytes | None = None
    value: dict[str, Any] | None = None

    @classmethod
    def read(cls, path: Path) -> "LearnedFile":
        """Reads what is there.

        Raises:
            ClientgenError: If another file is there than an overlay of an earlier run, or none that can be read.
        """
        if not path.exists():
            return cls(path)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise ClientgenError(f"cannot be read: {error.strerror}", where=str(path)) from error
        parse_overlay(content, str(path))
        value = parse_document(content, where=str(path))
        if value["info"].get(_MARK) is not True:
            raise ClientgenError(
                "is an overlay that was not learned, and stays as it is",
                where=str(path),
                fix="Give another file with --out.",
            )
        return cls(path, content, value)

    def applied(self, document: dict[str, Any], *, known_release: bool = True) -> dict[str, Any]:
        """A document with what was learned before.

        Raises:
            ClientgenError: If an action of it cannot be applied any more.
        """
        if self.content is None:
            return document
        overlay = parse_overlay(self.content, str(self.path))
        applied = apply_overlays(document, [overlay], known_release=known_release)
        result: dict[str, Any] = applied.document
        return result

    def write(self, actions: list[Raw], release: str | None) -> None:
        """Writes the file with more actions at its end.

        Args:
            actions: The actions.
            release: The line of the release that they are for; None if they are for any.

        Raises:
            ClientgenError: If it cannot be written; what was there is unchanged.
        """
        if self.value is None or self.content is None:
            releases = {"x-retool-releases": f"=={release}"} if release else {}
            info = {"title": "What recorded exchanges show", "version": "1.0.0", **releases, _MARK: True}
            value = {"overlay": "1.1.0", "info": {**info, "description": _DESCRIPTION}, "actions": actions}
            write_atomically(self.path, _yaml(value) if self.path.suffix != ".json" else canonical_json(value))
            return
        value = {**self.value, "actions": [*self.value["actions"], *actions]}
        # Comments that a person put into the file stay, where the actions can simply follow.
        content = self.content.rstrip() + b"\n" + _yaml(actions)
        try:
            extended = parse_document(content, where=str(self.path))
        except ClientgenError:
            extended = None
        if extended != value:
            content = canonical_json(value) if self.path.suffix == ".json" else _yaml(value)
        write_atomically(self.path, content)


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """YAML without references from one place to another."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _yaml(value: Any) -> bytes:
    text = yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10**6)
    return str(text).encode()
