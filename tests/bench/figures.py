"""Figures of a bench against what they must keep to, as a table."""

from collections.abc import Iterable
from typing import NamedTuple


class Figure(NamedTuple):
    """One figure.

    Attributes:
        name: What was measured.
        value: The measured number, mostly a ratio of two times of the same run.
        limit: What it must keep to; None where it only informs.
        at_least: Whether the value must reach the limit, instead of staying below it.
        unit: What stands behind the numbers.
    """

    name: str
    value: float
    limit: float | None = None
    at_least: bool = False
    unit: str = "x"

    @property
    def is_met(self) -> bool:
        """Whether it keeps to its limit."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def show(title: str, figures: Iterable[Figure]) -> bool:
    """Prints figures.

    Returns:
        Whether all of them keep to their limits.
    """
    print(f"\n{title}")
    met = True
    for figure in figures:
        word = "" if figure.limit is None else "at least" if figure.at_least else "at most"
        limit = "" if figure.limit is None else f"{word} {_text(figure.limit)} {figure.unit}"
        said = "" if figure.limit is None else "met" if figure.is_met else "MISSED"
        print(f"  {figure.name:52}{_text(figure.value):>9} {figure.unit:4}{limit:22}{said}")
        met = met and figure.is_met
    return met


def _text(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.2f}"
