"""Text of a document made safe to stand in Python source: as a literal or in a docstring.

A document is input from a network. Nothing of it reaches a generated file but through these functions, class names
and operation ids, which are checked where they are made.
"""

import re
import textwrap
from typing import Any

WIDTH = 110
"""Columns that prose is wrapped to, its indent not counted."""


def literal(value: Any) -> str:
    """A Python literal for a JSON value."""
    return ascii(value) if _holds_odd_characters(value) else repr(value)


def _holds_odd_characters(value: Any) -> bool:
    # Bidirectional controls are printable to repr(), but make source read other than it runs.
    return isinstance(value, str) and re.search("[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]", value) is not None


def prose(text: str) -> str:
    """CommonMark prose as plain text that is safe within a docstring: paragraphs kept, everything else folded."""
    from openapi_python_client.strings import safe_for_docstring

    text = re.sub("[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]", "", text)
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text)]
    return safe_for_docstring("\n\n".join(part for part in paragraphs if part))


def docstring(text: str, indent: int = 0) -> str:
    """A whole docstring with its quotes.

    Args:
        text: Lines that are safe within a docstring; lines longer than `WIDTH` are wrapped, with their own indent.
        indent: Spaces before it.
    """
    lines: list[str] = []
    for line in text.strip().splitlines():
        own = len(line) - len(line.lstrip())
        # Continuation lines of an `Args:` entry stand four deeper than the entry.
        deeper = own + 4 if own else 0
        lines.extend(
            textwrap.wrap(
                line.strip(),
                WIDTH - indent,
                initial_indent=" " * own,
                subsequent_indent=" " * deeper,
                break_long_words=False,
                break_on_hyphens=False,
            )
            or [""]
        )
    lines = lines or ["Undocumented."]
    # A quote or an odd backslash at the end would join the closing quotes.
    if len(lines) == 1 and not lines[0].endswith(('"', "\\")):
        return f'"""{lines[0]}"""'
    lead = "\\\n" if lines[0].startswith('"') else ""
    body = ("\n" + " " * indent).join(lines)
    body = re.sub(r"[ ]+(?=\n|$)", "", body)
    return f'"""{lead}{" " * indent if lead else ""}{body}\n{" " * indent}"""'


def sentence(text: str) -> str:
    """Prose that ends in a full stop."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:`" else f"{text}."


def table_cell(value: str | None) -> str:
    """A value as a cell of a Markdown table; a dash where there is none."""
    text = re.sub(r"[^\w .,:>()/{}*+-]", "", value or "")
    return " ".join(text.split()) or "–"
