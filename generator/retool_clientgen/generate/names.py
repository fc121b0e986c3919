"""Python names for the names and values of a document: each follows from its own spelling.

A name that is Python's own already comes before one that has to be changed to be that, and of several that would
become the same none does: they are spelled out. So what a new release adds gives no known name another meaning.
"""

import keyword
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable

from ..normalise import naming

_SIGNS = {
    " ": "space", "!": "not", "#": "hash", "$": "dollar", "%": "percent", "&": "and", "'": "quote", "(": "open",
    ")": "close", "*": "star", "+": "plus", ",": "comma", "-": "dash", ".": "dot", "/": "slash", ":": "colon",
    ";": "semicolon", "<": "less", "=": "equals", ">": "greater", "?": "question", "@": "at", "[": "bracket", "]": "",
    "^": "caret", "|": "bar", "~": "tilde",
}  # fmt: skip
_TELLING = re.compile(r"^[+-](?=\d)|[<>=!*]")
"""Signs that are what a value says: `+1` and `-1`, `<` and `<=`."""


_KEPT = frozenset({"type", "object"})
"""Builtins that an attribute or argument has as it is: both are frequent, and no annotation needs them."""


def attribute_names(wire_names: Iterable[str], taken: Collection[str] = ()) -> dict[str, str]:
    """Names of attributes or arguments by their names in the document.

    Args:
        wire_names: The names in the document, all different.
        taken: Names that they cannot have.
    """
    return _distinct(list(wire_names), _attribute, lambda name: _spelled(name).lower(), taken)


def member_names(values: Iterable[str]) -> dict[str, str]:
    """Names of the members of an enum by their values."""
    return _distinct(list(values), _member, _spelled_member, ())


def _attribute(name: str) -> str:
    from openapi_python_client.strings import PythonIdentifier

    # A sign between two words separates them: `urn:ietf:scim`. Python reads identifiers in the form NFKC.
    separated = re.sub(r"(?<=\w)[^\w .-]+(?=\w)", "_", name)
    found = unicodedata.normalize("NFKC", str(PythonIdentifier(separated, "field_")))
    bare = found.removesuffix("_")
    return bare if bare in _KEPT else found


def _member(value: str) -> str:
    name = "_".join(naming.words(value)).upper()[: naming.MAX_LENGTH]
    return name if name[:1].isalpha() and name.lower() not in ("name", "value", "mro") else f"VALUE_{name}".rstrip("_")


def _spelled_member(value: str) -> str:
    name = _spelled(value).upper()
    case = "LOWER" if value.islower() else "UPPER" if value.isupper() else "TITLE" if value.istitle() else "MIXED"
    plain = _member(value)
    if name == plain or not name:
        name = f"{plain}_{case}"
    return name if name[:1].isalpha() else f"VALUE_{name}"


def _spelled(text: str) -> str:
    """A text with its signs as words."""
    parts: list[str] = []
    for index, character in enumerate(text):
        if character.isascii() and character.isalnum():
            parts.append(character)
        elif character == "_":
            parts.append("_" if 0 < index < len(text) - 1 else "_underscore_")
        elif character == "-" and index == 0 and text[1:2].isdigit():
            parts.append("_minus_")
        else:
            word = _SIGNS.get(character, unicodedata.name(character, f"u{ord(character):x}"))
            parts.append(f"_{word}_")
    words = re.sub(r"\W+", "_", "".join(parts))
    return re.sub(r"_+", "_", words).strip("_")[: naming.MAX_LENGTH].rstrip("_")


def _distinct(
    texts: list[str], plain: Callable[[str], str], spelled: Callable[[str], str], taken: Collection[str]
) -> dict[str, str]:
    wanted = {text: plain(text) for text in texts}
    rivals: dict[str, list[str]] = {}
    for text, name in wanted.items():
        if not _TELLING.search(text):
            rivals.setdefault(name, []).append(text)
    names: dict[str, str] = {}
    used = set(taken)
    for name, group in rivals.items():
        ranks = {text: _changes(text, name) for text in group}
        best = [text for text in group if ranks[text] == min(ranks.values())]
        if len(group) == 1 or (len(best) == 1 and ranks[best[0]] < 2):
            while name in used:
                name += "_"  # noqa: PLW2901 - what follows is about the name that is free
            names[best[0]] = name
            used.add(name)
    for text in sorted(texts):
        if text not in names:
            name = text if text.isidentifier() and text.isascii() and text[0] != "_" else spelled(text)
            if name == wanted[text] or keyword.iskeyword(name) or plain is _member:
                name = spelled(text)
            if not name.isidentifier():
                name = f"field_{name}"
            while name in used or keyword.iskeyword(name):
                name += "_"
            names[text] = name
            used.add(name)
    return {text: names[text] for text in texts}


def _changes(text: str, name: str) -> int:
    """How much a text has to be changed to be a name: not at all, in case or by an underscore behind it, or more."""
    if text == name:
        return 0
    return 1 if text in (name.lower(), name.rstrip("_")) else 2
