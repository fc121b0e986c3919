"""What changed in the names of a client from one release to the next, for its changelog.

It is read from two normalised documents, which a build has or can have in less than a second. `diff` says how
parameters and fields changed, and whether that breaks code.
"""

from attrs import frozen

from ..normalise import Normalised
from ..normalise.simplify import unordered, without_prose
from . import text
from .text import Code


@frozen
class Changes:
    """What changed in the names of a client.

    Attributes:
        old: The release before.
        new: The release.
        sections: What was added, changed and removed, each with the names of operations and of models.
    """

    old: Code
    new: Code
    sections: tuple[tuple[Code, tuple[Code, ...], tuple[Code, ...]], ...]


def changes_between(old: tuple[str, Normalised], new: tuple[str, Normalised]) -> Changes:
    """Compares the names of two releases.

    Args:
        old: The release before, and its document.
        new: The release, and its document.
    """
    was, now = (side[1].document["components"]["schemas"] for side in (old, new))
    before, after = ({operation.id for operation in side[1].operations} for side in (old, new))
    changed = {
        name
        for name in was.keys() & now.keys()
        if unordered(without_prose(was[name])) != unordered(without_prose(now[name]))
    }
    found = (
        (text.code("Added"), after - before, now.keys() - was.keys()),
        (text.code("Changed"), set[str](), changed),
        (text.code("Removed"), before - after, was.keys() - now.keys()),
    )
    return Changes(
        text.version(old[0]),
        text.version(new[0]),
        tuple(
            (title, tuple(map(text.dotted, sorted(operations))), tuple(map(text.identifier, sorted(models))))
            for title, operations, models in found
            if operations or models
        ),
    )
