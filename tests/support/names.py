"""The names that all releases have published, as an overlay: `nox -s names` writes it anew."""

from pathlib import Path

from retool_clientgen.files.atomic import write_atomically

from .paths import RELEASES, ROOT
from .pipeline import normalised

FILE = ROOT / "overlays/common/50-published-names.yaml"

_HEAD = """\
overlay: 1.1.0
info:
  title: Names that clients have published
  version: 1.0.0
  description: >-
    A structure is known by a digest of its content, so it keeps its name whatever a release adds beside it. Names that
    overlays give (`x-retool-model`) come next. `nox -s names` writes this file; nothing in it is edited by hand.
actions:
  - target: $
    update:
      x-retool-names:
"""


def published(until: str = RELEASES[-1]) -> dict[str, str]:
    """Class names by the shape of their structures, those of the oldest release first.

    A structure that has two names, told by where it is, is left out: overlays name it.

    Args:
        until: The last release whose names count.
    """
    found: dict[str, set[str]] = {}
    for release in RELEASES[: RELEASES.index(until) + 1]:
        for name, shape in normalised(release).shapes.items():
            found.setdefault(shape, set()).add(name)
    return {shape: name for shape, names in found.items() if len(names) == 1 for name in names}


def text() -> str:
    """The overlay."""
    return _HEAD + "".join(f"        {shape!r}: {name}\n" for shape, name in published().items())


if __name__ == "__main__":
    write_atomically(Path(FILE), text().encode())
