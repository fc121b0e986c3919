"""What the prose of an operation says about token scope, release and beta state.

An instance's document has no fields for these: they stand in descriptions, in a handful of forms. Operations that no
overlay annotates get them from here.
"""

import re

from attrs import frozen

_SCOPE = (
    re.compile(
        r"""the\s+(?:\\?["“”'‘’`*]+)(?P<scope>[^"“”'‘’`*\\<]{1,60}?)(?:\\?["“”'‘’`*]+)\s+scope""", re.IGNORECASE
    ),
    re.compile(r"""scopes?:?\s+(?:\\?["“”`*]+)(?P<scope>[^"“”`*\\<]{1,60}?)(?:\\?["“”`*]+)""", re.IGNORECASE),
)
_SINCE = (
    re.compile(r"on[- ]?prem(?:ise)?(?:\s+version)?\s+v?(?P<since>\d+\.\d+(?:\.\d+)?)", re.IGNORECASE),
    re.compile(r"retool\s+version\s+v?(?P<since>\d+\.\d+(?:\.\d+)?)", re.IGNORECASE),
    re.compile(r"self[- ]hosted\s+(?:retool\s+)?(?:version\s+)?v?(?P<since>\d+\.\d+(?:\.\d+)?)", re.IGNORECASE),
)
_BETA = re.compile(r"\b(?:in|\(|is)?\s*beta\b", re.IGNORECASE)


@frozen
class Availability:
    """Who may call an operation, and from which release on.

    Attributes:
        scope: The token scope, such as `Users > Read`; None where the document does not say.
        since: The Retool release that first served it, such as `3.128`; None where the document does not say.
        beta: Whether the document calls it a beta.
    """

    scope: str | None
    since: str | None
    beta: bool


def read_availability(prose: str) -> Availability:
    """Reads scope, release and beta state from an operation's summary and description.

    Args:
        prose: Summary and description, CommonMark.
    """
    return Availability(
        scope=_first(_SCOPE, prose, "scope"), since=_first(_SINCE, prose, "since"), beta=bool(_BETA.search(prose))
    )


def _first(patterns: tuple[re.Pattern[str], ...], prose: str, group: str) -> str | None:
    for pattern in patterns:
        match = pattern.search(prose)
        if match:
            return " ".join(match[group].split())
    return None
