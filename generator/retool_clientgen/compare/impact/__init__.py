"""Which lines of a user's own code an upgrade touches.

`user_code` reads the files, `checker` has mypy check them against a client package, `inference` gives mypy the types of
what is not annotated, `uses` finds in a checked file what it uses of the client. `judge` holds both sides against each
other, `causes` knows the changes of the API. The reports show it.
"""

from .findings import Affected, Impact, Kind

__all__ = ["Affected", "Impact", "Kind"]
