"""Retool releases, such as 3.334 or 4.0.2, as values that compare."""

import re
from functools import total_ordering

from ..errors import ClientgenError

_RELEASE = re.compile(r"(?P<major>\d{1,4})\.(?P<minor>\d{1,6})(?:\.(?P<patch>\d{1,6}))?(?:-[0-9A-Za-z.-]{1,64})?")


@total_ordering
class Release:
    """A Retool release: a line (`3.334`) and, where it is known, a patch (`3.334.2`).

    The line decides which endpoints an instance serves, so it is what snapshots and clients are named after.
    A build's suffix (`3.334.2-stable`) is dropped.

    Args:
        text: For example `3.334`, `3.334.2` or `3.334.2-stable`.

    Raises:
        ClientgenError: If `text` is not a release.
    """

    __slots__ = ("major", "minor", "patch")

    def __init__(self, text: str) -> None:
        match = _RELEASE.fullmatch(text.strip().removeprefix("v"))
        if match is None:
            raise ClientgenError(
                f"{text[:80]!r} is not a Retool release", fix="A release looks like 3.334, 3.334.2 or 4.0."
            )
        self.major = int(match["major"])
        self.minor = int(match["minor"])
        self.patch = int(match["patch"]) if match["patch"] else None

    @property
    def line(self) -> str:
        """The release without its patch: `3.334`."""
        return f"{self.major}.{self.minor}"

    @property
    def has_api(self) -> bool:
        """Whether instances of this release serve the Retool API: from 3.33 on."""
        return (self.major, self.minor) >= (3, 33)

    def _key(self) -> tuple[int, int, int]:
        return (self.major, self.minor, self.patch or 0)

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, Release) else NotImplemented

    def __lt__(self, other: "Release") -> bool:
        return self._key() < other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __str__(self) -> str:
        return self.line if self.patch is None else f"{self.line}.{self.patch}"

    def __repr__(self) -> str:
        return f"Release({str(self)!r})"
