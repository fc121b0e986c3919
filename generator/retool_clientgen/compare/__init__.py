"""What changed from one release of the API to another, from the point of view of a client.

`diff_documents` takes two documents and gives typed changes; it knows nothing of files. `sources` finds documents of
releases, files and instances, `python_changes` compares the generated packages, the reports show it all.
"""

from .changes import Change, Place, Side
from .compare import diff_documents, find
from .comparison import PythonChange, PythonKind
from .rules import RULES, Action, Effect, Rule, Severity

__all__ = [
    "RULES",
    "Action",
    "Change",
    "Effect",
    "Place",
    "PythonChange",
    "PythonKind",
    "Rule",
    "Severity",
    "Side",
    "diff_documents",
    "find",
]
