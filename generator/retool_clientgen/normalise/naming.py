"""Names of classes and operations made from the words of a document.

Everything that comes out of here is ASCII letters, digits and (for snake case) underscores, whatever went in:
the document is input from a network.
"""

import re
from collections.abc import Iterable, Sequence

MAX_LENGTH = 60
"""No class or module name is longer than this many characters; modules are the longer ones, by their underscores."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_SAME_IN_BOTH_NUMBERS = frozenset("access sso status address process class alias details settings aws".split(" "))


def words(text: str) -> list[str]:
    """The words of an identifier, title or path segment, in lower case: `userInvites` gives `user`, `invites`."""
    return [word.lower() for word in _WORD.findall(text)]


def pascal(parts: Iterable[str]) -> str:
    """Words as a class name: `user`, `invite` gives `UserInvite`."""
    return "".join(part.capitalize() for part in parts)


def snake(text: str) -> str:
    """An identifier in snake case: `cloneApp` gives `clone_app`."""
    return "_".join(words(text))


def singular(word: str) -> str:
    """An English plural noun in the singular: `libraries` gives `library`. What is not a plural stays."""
    if word in _SAME_IN_BOTH_NUMBERS or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] or word


def singular_words(text: str) -> list[str]:
    """The words of a plural name with the last one in the singular."""
    found = words(text)
    return [*found[:-1], singular(found[-1])] if found else []


def joined(parent: Sequence[str], child: Sequence[str]) -> list[str]:
    """The words of a parent and its child without what they share where they meet.

    `user` + `user`, `type` gives `user`, `type`.
    """
    for overlap in range(min(len(parent), len(child)), 0, -1):
        if list(parent[-overlap:]) == list(child[:overlap]):
            return [*parent, *child[overlap:]]
    return [*parent, *child]


def resource_class(path: Iterable[str]) -> str:
    """The class of a resource's operations: `source_control`, `releases` gives `SourceControlReleasesResource`."""
    return pascal([*(word for part in path for word in part.split("_")), "resource"])


def class_name(parts: Sequence[str]) -> str:
    """A class name of at most `MAX_LENGTH` characters.

    Where the words are longer, words in the middle are left out: the first says which resource it is, the last ones
    what it is in there.
    """
    kept = list(parts) or ["unnamed"]
    while len("_".join(kept)) > MAX_LENGTH - 4 and len(kept) > 2:
        del kept[len(kept) // 2]
    if not kept[0][0].isalpha():
        kept.insert(0, "model")
    if len("_".join(kept)) > MAX_LENGTH - 4:
        kept = ["".join(kept)[: MAX_LENGTH - 4]]
    return pascal(kept)
