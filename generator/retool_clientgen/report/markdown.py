"""Text of a document in Markdown."""

import re


def prose(text: str) -> str:
    """A sentence: what is between backticks is code already, the rest is escaped."""
    pieces = re.split(r"(`[^`]*`)", " ".join(text.split()))
    return "".join(piece if piece[:1] == "`" else re.sub(r"([\\*_<>\[\]|#`])", r"\\\1", piece) for piece in pieces)


def code(text: str) -> str:
    """A name or an expression, as code on one line (CommonMark 0.31, 6.1)."""
    text = " ".join(text.splitlines())
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    edge = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{edge}{text}{edge}{fence}"
