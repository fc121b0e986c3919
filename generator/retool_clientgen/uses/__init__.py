"""Uses of a client's operations in Python code, found in its syntax tree without running or importing it."""

from .find import Unclear, Use, Uses, find_uses

__all__ = ["Unclear", "Use", "Uses", "find_uses"]
