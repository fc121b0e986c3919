"""Text made fit for a generated file: the only way for a string of a document to get into one.

A document is input from a network. Templates print `Code` and numbers only, and refuse a plain string with an error, so
whatever a view gives to a template has gone through one of these:

- `identifier(name)`: a name, checked to be one; `dotted` and `version` likewise.
- `literal(value)`: a Python literal of a JSON value.
- `docstring(text)`: a whole docstring. It escapes; `prose` and f-strings before it are fine.
- `cell`, `code_cell`: a cell of a Markdown table.
- `distribution`, `label`, `url`: what users set for the package, checked.
- `code("decode_list(%s, %s)", inner, value)`: code made of code. The pattern is written out; it is never an f-string.

`Code` stays `Code` under `+`, `%`, `join` and `strip`, which take nothing but `Code`. An f-string gives a plain string,
so what is built with one is refused. `self_check` looks at the result in any case.
"""

import keyword
import re
import textwrap
import unicodedata
from collections.abc import Iterable
from typing import Any, LiteralString, Self

from markupsafe import Markup

from ..errors import ClientgenError

LINE = 120
"""Columns of a line of code."""

WIDTH = 118
"""Columns that prose is wrapped to, its indent not counted."""

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode categories whose characters make text look other than it is: controls, also bidirectional, and separators."""


class Code(Markup):
    """Source text that may be printed as it is: of the toolchain itself, or made by a function of this module."""

    __slots__ = ()

    @classmethod
    def escape(cls, s: Any, /) -> Self:
        """Takes over what is code, and refuses everything else.

        Raises:
            ClientgenError: If it is a plain string.
        """
        if isinstance(s, cls):
            return s
        if isinstance(s, Markup | int):
            return cls(s)
        raise ClientgenError(
            f"{str(s)[:80]!r} would be written into the client as it is",
            fix="This is a fault of the toolchain: please report it, with the document if you can.",
        )


def code(pattern: LiteralString, *values: Code) -> Code:
    """Code of the toolchain with other code in it.

    Args:
        pattern: The code, written out, with `%s` for each value.
        values: What is put there.
    """
    return Code(pattern) % values if values else Code(pattern)


def identifier(name: str) -> Code:
    """A name as Python reads it.

    Raises:
        ClientgenError: If it is no name.
    """
    # Python compares names in this form.
    name = unicodedata.normalize("NFKC", name)
    if not name.isidentifier():
        raise ClientgenError(f"{name[:80]!r} is not a name that Python can use")
    return Code(f"{name}_" if keyword.iskeyword(name) else name)


def dotted(name: str) -> Code:
    """Names with dots between them: `source_control.releases`."""
    return Code(".").join(map(identifier, name.split(".")))


def version(text: str) -> Code:
    """Numbers with dots between them.

    Raises:
        ClientgenError: If it is something else.
    """
    if not re.fullmatch(r"[0-9]+(\.[0-9]+)*", text):
        raise ClientgenError(f"{text[:80]!r} is not a version")
    return Code(text)


def distribution(name: str) -> Code:
    """The name of a distribution.

    Raises:
        ClientgenError: If it is something else.
    """
    # As the PyPA specification "Names and normalization" has it.
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9])?", name):
        raise ClientgenError(f"{name[:80]!r} is not the name of a distribution", fix="A name looks like acme-retool.")
    return Code(name)


def label(name: str) -> Code:
    """The name of a link, as `Documentation`.

    Raises:
        ClientgenError: If it is something else.
    """
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 -]{0,31}", name):
        raise ClientgenError(
            f"{name[:80]!r} is not the name of a link", fix="Use at most 32 letters, digits, - and spaces."
        )
    return Code(name)


def url(address: str) -> Code:
    """An address on the web, without a user or a password.

    Raises:
        ClientgenError: If it is something else.
    """
    if len(address) > 500 or not re.fullmatch(
        r"https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][A-Za-z0-9._~/?#!$&()*+,;=:@%-]*)?", address
    ):
        raise ClientgenError(
            f"{address[:80]!r} is not an address", fix="An address looks like https://example.com/docs."
        )
    return Code(address)


def literal(value: Any) -> Code:
    """A Python literal for a JSON value; what is not printable in it is escaped."""
    if isinstance(value, tuple):
        return code("(%s%s)", code(", ").join(map(literal, value)), code("," if len(value) == 1 else ""))
    text = repr(value if type(value) is not Code else str(value))
    # In the quotes that ruff prefers, where no character has to be escaped for it.
    return Code(f'"{text[1:-1]}"' if isinstance(value, str) and not {'"', "\\"} & {*text} else text)


def filled(items: Iterable[Code], width: int = LINE - 4) -> list[Code]:
    """Items of a display, each with its comma, as many on a line as fit."""
    lines: list[Code] = []
    for item in items:
        if lines and len(lines[-1]) + len(item) + 2 <= width:
            lines[-1] += code(" %s,", item)
        else:
            lines.append(code("%s,", item))
    return lines


_SKIP = code("  # fmt: skip")
"""Keeps a formatter away from a statement. Its columns do not count, as those of comments for tools do not in ruff."""


def spread(before: Code, items: Iterable[Code], after: Code, indent: int, last: Iterable[Code] = ()) -> Code:
    """Code around items with commas between them, on few lines; a formatter would give each item its own.

    Args:
        before: What ends in an opening bracket.
        items: What is in the brackets.
        after: What begins with the closing bracket.
        indent: Spaces before it.
        last: The items of a dict that is the last one in the brackets.
    """
    items, last = list(items), list(last)
    if last:
        whole = _spread(before, [*items, code("{%s}", code(", ").join(last))], after, indent)
        opened = _spread(before + code(", ").join(items) + code(", {"), last, code("}") + after, indent)
        return min(whole, opened, key=_cost)
    return _spread(before, items, after, indent)


def _cost(way: Code) -> tuple[bool, int]:
    lines = way.removesuffix(_SKIP).split("\n")
    return max(map(len, lines)) > LINE, len(lines)


def _spread(before: Code, items: list[Code], after: Code, indent: int) -> Code:
    line = before + code(", ").join(items) + after
    if len(line) + indent <= LINE or len(before) + indent > LINE:
        return line
    below, column = indent + 4, indent + len(before)
    hanging = filled(items, LINE - below)
    # Beneath the first item it is two lines less, unless its rows are too short there.
    rows = filled(items, LINE - column)
    if len(items) > 1 and column + len(rows[-1]) - 1 + len(after) > LINE:
        rows = [*filled(items[:-1], LINE - column), code("%s,", items[-1])]
    rows[-1] = rows[-1][:-1] + after
    if len(rows) < len(hanging) + 2 and column + max(map(len, rows)) <= LINE:
        return before + code("\n%s", Code(" " * column)).join(rows) + _SKIP
    deeper, margin = Code(" " * below), Code(" " * indent)
    return code("%s\n%s\n%s%s", before, code("\n").join(deeper + row for row in hanging), margin, after + _SKIP)


def prose(text: str) -> str:
    """CommonMark prose as plain text: paragraphs kept, everything else folded, invisible characters left out."""
    if not text.isprintable():
        text = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in _INVISIBLE)
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text)]
    return "\n\n".join(part for part in paragraphs if part)


def visible(text: str) -> str:
    """Text on one line, with invisible characters as escapes."""
    if text.isprintable():
        return text
    odd = (c.encode("unicode_escape").decode() if unicodedata.category(c) in _INVISIBLE else c for c in text)
    return "".join(odd)


def docstring(text: str, indent: int = 0) -> Code:
    """A whole docstring with its quotes.

    Args:
        text: Any text; lines longer than `WIDTH` are wrapped, with their own indent.
        indent: Spaces before it.
    """
    lines: list[str] = []
    for line in text.strip().split("\n"):
        own = len(line) - len(line.lstrip())
        # Continuation lines of an `Args:` entry are indented four more than the entry.
        deeper = own + 4 if own else 0
        lines.extend(
            textwrap.wrap(
                visible(line.strip()),
                WIDTH - indent,
                initial_indent=" " * own,
                subsequent_indent=" " * deeper,
                break_long_words=False,
                break_on_hyphens=False,
            )
            or [""]
        )
    if not any(lines):
        lines = ["Undocumented."]
    # One by one, so that no quotes join: neither those of two lines nor those around it.
    lines = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines]
    # A quote or an odd backslash at the end would join the closing quotes.
    if len(lines) == 1 and not lines[0].endswith(('"', "\\")):
        return Code(f'"""{lines[0]}"""')
    lead = "\\\n" if lines[0].startswith('"') else ""
    body = ("\n" + " " * indent).join(lines)
    body = re.sub(r"[ ]+(?=\n|$)", "", body)
    return Code(f'"""{lead}{" " * indent if lead else ""}{body}\n{" " * indent}"""')


def sentence(text: str) -> str:
    """Prose that ends in a full stop."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:`" else f"{text}."


def cell(value: str | None) -> Code:
    """A value as a cell of a Markdown table; a dash where there is none."""
    return Code(_entities(value or "") or "–")


def code_cell(value: str) -> Code:
    """A value as a cell of a Markdown table, as code."""
    text = _entities(value)
    return Code(f"`{text}`" if text == value else f"<code>{text}</code>")


def _entities(text: str) -> str:
    text = visible(" ".join(text.split()))
    return re.sub(r"[^\w .,:>()/{}+-]|//", lambda found: "".join(f"&#{ord(c)};" for c in found[0]), text)
