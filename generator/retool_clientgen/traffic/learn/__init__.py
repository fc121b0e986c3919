"""Corrections learned from recorded traffic.

Recordings (`recordings`) become exchanges; each is held against its operation (`exchange_fit`, `schema_fit`), and what
does not fit becomes corrections (`corrections`), the fewest under which all fit (`learner`), in an overlay (`learned`).
"""

from ..exchange import Body, Exchange
from ..recordings import read_recordings
from .learner import Learned, Problem, learn

__all__ = ["Body", "Exchange", "Learned", "Problem", "learn", "read_recordings"]
