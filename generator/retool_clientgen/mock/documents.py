"""How an instance answers."""

from typing import Literal

from ..releases.release import Release

Mode = Literal["spec", "observed"]
"""As the document says; or as instances were recorded to answer, within the corrected document."""

OBSERVED_FROM = Release("3.284")
"""The oldest release whose answers were recorded; what was seen of it does not hold for older ones."""
