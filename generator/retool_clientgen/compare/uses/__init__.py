"""Uses of a client's operations in Python code, found in its syntax tree without running or importing it."""

from .find import find_uses
from .found import Unclear, Use, Uses

__all__ = ["Unclear", "Use", "Uses", "find_uses"]
