"""Which token may call which operation."""

import random
import re

from ..errors import ClientgenError

DEFAULT_TOKEN = "retool_mock"  # noqa: S105 - of an instance that holds nothing
"""The token of an instance that was given none."""


class Tokens:
    """The tokens of an instance. The first one may call everything.

    Args:
        first: That token.
        seed: Decides which tokens are minted.
        scopes: All scopes of the release; none if they are not known.
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
        """A new token with some scopes."""
        token = f"retool_01{self._chance.getrandbits(96):024x}"
        self._scopes[token] = frozenset(map(_plain, scopes))
        return token

    def check(self, authorization: str | None) -> str | None:
        """The token in a request's `Authorization`; None if it is not one of this instance."""
        kind, _, token = (authorization or "").partition(" ")
        known = token == self.first or token in self._scopes
        return token if kind.lower() == "bearer" and known else None

    def allows(self, token: str, scope: str | None) -> bool:
        """Whether a token has a scope; every token may call what needs none."""
        return token == self.first or scope is None or _plain(scope) in self._scopes[token]

    def known(self, scopes: list[str]) -> list[str]:
        """Those of some scopes that the release has; all of them where its scopes are not known."""
        plain = set(map(_plain, self._known))
        return [scope for scope in scopes if not plain or _plain(scope) in plain]

    def checked(self, scopes: list[str]) -> list[str]:
        """The scopes, if the release has them all.

        Raises:
            ClientgenError: If it has one of them not.
        """
        unknown = [scope for scope in scopes if scope not in self.known(scopes)]
        if unknown:
            raise ClientgenError(
                f"{unknown[0][:80]!r} is not a scope of this release", fix=f"Scopes: {', '.join(sorted(self._known))}."
            )
        return scopes


def _plain(scope: str) -> str:
    """A scope without regard to how it is written: `Users > Read` is `users:read`."""
    return re.sub(r"[^a-z0-9]+", " ", scope.lower()).strip()
