"""The functions `match` and `search` of JSONPath filters, held to a time and a size.

I-Regexp (RFC 9485) leaves out what makes expressions hard to read, not what makes them slow: `(a|aa)+$` is one, and so
is `((a{1000}){1000}){1000}`, which takes all memory. Both come from a document that somebody else wrote.
"""

import regex
from iregexp_check import check
from jsonpath_rfc9535.function_extensions import Match, Search
from jsonpath_rfc9535.function_extensions._pattern import map_re

from .limits import LimitError, remaining

MAX_SIZE = 10_000
"""The largest number of characters that an expression may stand for once its counted repetitions are written out."""

MAX_GROUPS = 100
"""The deepest nesting of groups in an expression."""


class TimedMatch(Match):
    """`match`: whether an expression fits a whole string."""

    def __call__(self, string: object, pattern: object) -> bool:
        """Whether it fits; false for what is no string or no I-Regexp, as RFC 9535 has it."""
        return _fits(string, pattern, whole=True)


class TimedSearch(Search):
    """`search`: whether an expression fits a part of a string."""

    def __call__(self, string: object, pattern: object) -> bool:
        """Whether it fits; false for what is no string or no I-Regexp, as RFC 9535 has it."""
        return _fits(string, pattern, whole=False)


def _fits(string: object, pattern: object, *, whole: bool) -> bool:
    if not isinstance(string, str) or not isinstance(pattern, str):
        return False
    _check_size(pattern)
    if not check(pattern):
        return False
    try:
        compiled = regex.compile(map_re(pattern), regex.VERSION0)
        run = compiled.fullmatch if whole else compiled.search
        return run(string, timeout=max(remaining(), 0.001)) is not None
    except regex.error:
        return False
    except TimeoutError:
        raise LimitError(f"the regular expression {pattern[:80]!r} takes too long on {string[:40]!r}") from None


def _check_size(pattern: str) -> None:
    sizes, last, position = [0], 0, 0
    while position < len(pattern):
        char = pattern[position]
        if char == "{" and pattern[position - 1 : position] != "":
            end = pattern.find("}", position)
            counts = [int(n) for n in pattern[position + 1 : end].split(",") if n.isdecimal() and len(n) < 10]
            # The item was counted once when it was read.
            sizes[-1] += last * (max(counts, default=MAX_SIZE) - 1)
            position = end if end > 0 else len(pattern)
        elif char == "(":
            sizes.append(1)
        elif char == ")" and len(sizes) > 1:
            last = sizes.pop()
            sizes[-1] += last
        else:
            if char == "\\":
                # `\p{L}` and `\P{L}` have braces of their own.
                position = pattern.find("}", position) if pattern[position + 1 : position + 2] in "pP" else position + 1
                position = position if position > 0 else len(pattern)
            elif char == "[":
                position = _class_end(pattern, position)
            last = 1
            sizes[-1] += 1
        if sizes[-1] > MAX_SIZE or len(sizes) > MAX_GROUPS:
            raise LimitError(f"the regular expression {pattern[:80]!r} is too large")
        position += 1


def _class_end(pattern: str, position: int) -> int:
    position += 1
    while position < len(pattern) and pattern[position] != "]":
        position += 2 if pattern[position] == "\\" else 1
    return position
