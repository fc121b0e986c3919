"""From a corrected document to one that generates well: every structure named once, every operation named.

The passes know OpenAPI and Retool's envelopes, but no operation or schema by name: names, scopes and corrections come
in with the overlays.
"""

from . import naming
from .document import Normalised, normalise
from .envelope import Envelope
from .operation import Operation
from .simplify import DISCRIMINATOR, GIVES, SCOPES, VALUES
from .union_choices import UnionChoice

__all__ = [
    "DISCRIMINATOR",
    "GIVES",
    "SCOPES",
    "VALUES",
    "Envelope",
    "Normalised",
    "Operation",
    "UnionChoice",
    "naming",
    "normalise",
]
