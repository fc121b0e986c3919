"""The rate limit of self-hosted instances: points a minute, rolling."""

import math
from collections import deque
from collections.abc import Callable

from attrs import field, frozen

POINTS = {
    "apps": 2, "folders": 2, "users": 2, "groups": 5, "resources": 5, "spaces": 5, "workflows": 5, "permissions": 10,
}  # fmt: skip
"""What a request to a resource costs, as a third party counted it; others cost 1. Retool documents no such table."""

_WINDOW = 60.0


@frozen
class RateLimit:
    """Counts the points of the last minute.

    Attributes:
        points: How many a minute allows.
        clock: The time in seconds.
    """

    points: int
    clock: Callable[[], float]
    _spent: deque[tuple[float, int]] = field(factory=deque, init=False)

    def take(self, path: str) -> int:
        """Takes the points of a request to a path after `/api/v2`; a request that is refused costs nothing.

        Returns:
            After how many seconds it may be repeated; 0 if it is allowed now.
        """
        now = self.clock()
        while self._spent and self._spent[0][0] <= now - _WINDOW:
            self._spent.popleft()
        cost = POINTS.get(path.split("/")[1], 1)
        over = sum(points for _, points in self._spent) + cost - self.points
        if over <= 0:
            self._spent.append((now, cost))
            return 0
        for moment, points in self._spent:
            over -= points
            if over <= 0:
                return max(1, math.ceil(moment + _WINDOW - now))
        return math.ceil(_WINDOW)

    def reset(self) -> None:
        """Forgets what was spent."""
        self._spent.clear()
