"""Points in time as JSON has them (RFC 3339), given back as they came."""

import datetime
from typing import Any


class Timestamp(datetime.datetime):
    """A point in time whose text says more than a `datetime` holds: its precision, or another way to write the zone.

    It is a `datetime` in all respects. Encoded again it is the text that it was decoded from.
    """

    text: str | None = None

    @classmethod
    def parse(cls, text: str) -> "Timestamp":
        """Parses ISO 8601 text.

        Raises:
            ValueError: If it is not ISO 8601.
        """
        # RFC 3339 (5.6) lets the Z be a small letter; Python does not.
        stamp = cls.fromisoformat(text[:-1] + "Z" if text.endswith("z") else text)
        stamp.text = text
        return stamp

    def __reduce_ex__(self, protocol: Any) -> Any:
        if self.text is not None:
            return Timestamp.parse, (self.text,)
        return super().__reduce_ex__(protocol)

    def __deepcopy__(self, _memo: Any) -> "Timestamp":
        return self


def encode_datetime(value: datetime.datetime) -> str:
    """A point in time as text: what it was decoded from, else RFC 3339 with three decimals where those suffice."""
    text = getattr(value, "text", None)
    if text is not None:
        return str(text)
    precision = "microseconds" if value.microsecond % 1000 else "milliseconds"
    plain = value.isoformat(timespec=precision)
    return plain[:-6] + "Z" if plain.endswith("+00:00") else plain
