"""Which token may call which operation."""

import random

from ..errors import ClientgenError
from ..openapi.availability import Alternatives, read_scope, scope_name

DEFAULT_TOKEN = "retool_mock"  # noqa: S105 - of an instance that holds nothing
"""The token of an instance without one of its own."""


class Tokens:
    """The tokens of an instance. The first one may call everything.

    Args:
        first: That token.
        seed: Decides which tokens are minted.
        scopes: All scopes of the release; empty if they are not known.
    """

    def __init__(self, first: str, seed: int, scopes: set[str]) -> None:
        self.first = first
        self._seed = seed
        self._known = scopes
        self._scopes: dict[str, frozenset[str]] = {}
        self.reset()

    def reset(self) -> None:
        """Forgets every token but the first."""
        self._scopes.clear()
        self._chance = random.Random(f"{self._seed}:tokens")  # noqa: S311

    def mint(self, scopes: list[str]) -> str:
        """A new token with some scopes; those for writing imply those for reading."""
        token = f"retool_01{self._chance.getrandbits(96):024x}"
        given = {*map(scope_name, scopes)}
        self._scopes[token] = frozenset(given | {implied for scope in given if (implied := read_scope(scope))})
        return token

    def check(self, authorization: str | None) -> str | None:
        """The token in a request's `Authorization`; None if it is not one of this instance."""
        kind, _, token = (authorization or "").partition(" ")
        known = token == self.first or token in self._scopes
        return token if kind.lower() == "bearer" and known else None

    def allows(self, token: str, scopes: Alternatives) -> bool:
        """Whether a token has one of some alternatives; every token may call what needs no scope."""
        return token == self.first or not scopes or any(self._scopes[token].issuperset(each) for each in scopes)

    def known(self, scopes: list[str]) -> list[str]:
        """Those of some scopes that the release has; all of them where its scopes are not known."""
        return [scope for scope in scopes if not self._known or scope_name(scope) in self._known]

    def checked(self, scopes: list[str]) -> list[str]:
        """The scopes, if the release has them all.

        Raises:
            ClientgenError: If one is unknown.
        """
        unknown = [scope for scope in scopes if scope not in self.known(scopes)]
        if unknown:
            raise ClientgenError(
                f"{unknown[0][:80]!r} is not a scope of this release", fix=f"Scopes: {', '.join(sorted(self._known))}."
            )
        return scopes
