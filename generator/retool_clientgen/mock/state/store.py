"""What the instance holds: objects by kind, singletons, a clock and identifiers, all decided by the seed."""

import random
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

Values = dict[str, Any]

_BEGINNING = datetime(2026, 1, 1, 9, tzinfo=UTC)


class Refused(Exception):  # noqa: N818 - it is an answer, not an error
    """A request is refused, with the status of the answer and the message in its envelope."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message


class Store:
    """The objects of an instance. Every change since `begin` can be taken back.

    Args:
        seed: Decides identifiers; times follow from the number of changes.
    """

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(f"{seed}:store")  # noqa: S311
        self._kinds: dict[str, dict[str, tuple[int, Values]]] = {}
        self._singletons: Values = {}
        self._numbers: dict[str, int] = {}
        self._ticks = 0
        self.begin()

    def now(self) -> str:
        """The time, three decimals and Z; it passes by 250 ms whenever it is asked for."""
        self._ticks += 1
        moment = _BEGINNING + timedelta(milliseconds=250 * self._ticks)
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"

    def number(self, kind: str) -> int:
        """The next number of a kind; numbers are never given twice."""
        self._numbers[kind] = self._numbers.get(kind, 0) + 1
        return self._numbers[kind]

    def uuid(self) -> str:
        """A new UUID."""
        return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))

    def hexadecimal(self, digits: int) -> str:
        """New hexadecimal digits."""
        return f"{self._chance.getrandbits(4 * digits):0{digits}x}"

    def begin(self) -> None:
        """Forgets how to take back what was changed up to now."""
        # What changes is replaced, so that it needs no copy: kind, key, and what was there before.
        self._changes: list[tuple[str, str, tuple[int, Values] | None]] = []
        self._singletons_before = dict(self._singletons)

    def take_back(self) -> None:
        """Takes back all changes since `begin`."""
        for kind, key, before in reversed(self._changes):
            if before is None:
                del self._kinds[kind][key]
            else:
                self._kinds[kind][key] = before
        self._singletons = self._singletons_before
        self.begin()

    def put(self, kind: str, values: Values) -> Values:
        """Stores an object under its `id`, in the place of the one that has it."""
        objects = self._kinds.setdefault(kind, {})
        key = str(values["id"])
        before = objects.get(key)
        objects[key] = (before[0] if before else self.number(f"{kind}:order"), values)
        self._changes.append((kind, key, before))
        return values

    def remove(self, kind: str, key: Any) -> None:
        """Removes an object."""
        self._changes.append((kind, str(key), self._kinds[kind].pop(str(key))))

    def find(self, kind: str, key: Any) -> Values | None:
        """The object with an identifier; None without one."""
        found = self._kinds.get(kind, {}).get(str(key))
        return found[1] if found else None

    def get(self, kind: str, key: Any, label: str, status: int = 404) -> Values:
        """The object with an identifier.

        Raises:
            Refused: If there is none.
        """
        found = self.find(kind, key)
        if found is None:
            raise Refused(status, f"{label} not found")
        return found

    def all(self, kind: str) -> list[Values]:
        """All objects of a kind, in the order of their creation."""
        return [values for _, values in self.numbered(kind)]

    def numbered(self, kind: str) -> list[tuple[int, Values]]:
        """The same, with the number of their creation."""
        return sorted(self._kinds.get(kind, {}).values(), key=lambda entry: entry[0])

    def single(self, name: str) -> Any:
        """A singleton; None where there is none."""
        return self._singletons.get(name)

    def put_single(self, name: str, value: Any) -> Any:
        """Sets a singleton, or removes it with None."""
        self._singletons[name] = value
        return value
