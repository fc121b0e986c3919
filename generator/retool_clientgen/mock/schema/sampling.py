"""Values that a schema allows, made up the same way each time."""

import base64
import json
import random
import re
import uuid
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve, field, frozen

from ...openapi.document import resolve_pointer
from ..options import whole_number

if TYPE_CHECKING:
    from collections.abc import Callable

Properties = Literal["minimal", "full"]

UNKNOWN = "x_mock_unknown"
"""The key, and the value of an enum, that no document knows."""

_DEEPEST = 12
MOST_ITEMS, MOST_INNER_ITEMS = 1000, 10
"""How many items may be asked for, and how many lists within lists have at most: they multiply."""

_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


@frozen
class Wish:
    """Which of all the values that a schema allows is wanted.

    Attributes:
        properties: `minimal` has what is required, `full` all that is declared.
        variant: Which members of unions; each stands in one of `Sampler.variants` at least.
        items: How many items a list has.
        null: Whether what may be null is null.
        unknown_keys: Whether each object has a key more than its schema knows.
        unknown_enums: Whether enums of more than one value have a value that they do not know.
        turn: How often all members of the unions around were gone through: enums go on to their next value with it.
    """

    properties: Properties = "minimal"
    variant: int = 0
    items: int = 1
    null: bool = False
    unknown_keys: bool = False
    unknown_enums: bool = False
    turn: int = 0

    @property
    def valid(self) -> bool:
        """Whether the schema is meant to allow the value."""
        return not self.unknown_keys and not self.unknown_enums


@frozen
class Sampler:
    """Makes values up.

    The same seed, salt and schema give the same value, in whatever order they are asked for.

    Attributes:
        document: The document that schemas come from.
        seed: Another seed gives other values.
    """

    document: dict[str, Any] = field(repr=False)
    seed: int = 0
    _counted: dict[int, tuple[Any, int]] = field(factory=dict, init=False, repr=False, eq=False)

    def sample(self, schema: dict[str, Any], salt: str = "", wish: Wish | None = None, name: str = "value") -> Any:
        """A value that a schema allows.

        Args:
            schema: The schema.
            salt: What the value is for; another salt gives another value.
            wish: Which value is wanted.
            name: What a plain text says.
        """
        return self._sample(schema, f"{self.seed}:{salt}:{name}", wish or Wish(), name, 0)

    def variants(self, schema: dict[str, Any]) -> int:
        """How many values it takes until each member of each union stands in one of them."""
        known = self._counted.get(id(schema))
        if known is None:
            # The schema is kept with it: one that is gone could lend its id to another one.
            known = self._counted[id(schema)] = (schema, self._variants(schema, 0))
        return known[1]

    def _variants(self, schema: dict[str, Any], depth: int) -> int:
        schema = self._resolved(schema)
        members = _members(schema)
        if depth > _DEEPEST:
            return 1
        if members:
            return sum(self._variants(member, depth + 1) for member in members)
        if "items" in schema:
            return self._variants(schema["items"], depth + 1)
        parts = [*schema.get("properties", {}).values(), *schema.get("allOf", ())]
        return max((self._variants(part, depth + 1) for part in parts), default=1)

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        # Only a schema that holds itself still has a reference.
        reference = schema.get("$ref")
        return resolve_pointer(self.document, reference) if isinstance(reference, str) else schema

    def _sample(self, schema: dict[str, Any], salt: str, wish: Wish, name: str, depth: int) -> Any:
        schema = self._resolved(schema)
        if schema.get("nullable") and (wish.null or depth > _DEEPEST):
            return None
        members = _members(schema)
        if members:
            turn, at = divmod(wish.variant, sum(self.variants(member) for member in members))
            for member in members:
                count = self.variants(member)
                if at < count:
                    return self._sample(member, salt, evolve(wish, variant=at, turn=wish.turn + turn), name, depth + 1)
                at -= count
        if "allOf" in schema:
            whole: Any = {}
            for part in schema["allOf"]:
                value = self._sample(part, salt, wish, name, depth + 1)
                whole = {**whole, **value} if isinstance(value, dict) and isinstance(whole, dict) else value
            return whole
        if "enum" in schema:
            return self._enum(schema["enum"], wish)
        kind = schema.get("type", "object" if "properties" in schema else None)
        if kind == "object":
            return self._object(schema, salt, wish, depth)
        if kind == "array":
            count = 0 if depth > _DEEPEST else max(schema.get("minItems", 0), wish.items)
            items = schema.get("items", {})
            wish = evolve(wish, items=min(wish.items, MOST_INNER_ITEMS))
            return [self._sample(items, f"{salt}/{i}", wish, name, depth + 1) for i in range(count)]
        # The kind of random numbers that is for making values up, not for secrets.
        return _scalar(schema, kind, random.Random(salt), name)  # noqa: S311

    def _object(self, schema: dict[str, Any], salt: str, wish: Wish, depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        deep = depth > _DEEPEST
        value = {
            name: self._sample(inner, f"{salt}/{name}", wish, name, depth + 1)
            for name, inner in schema.get("properties", {}).items()
            if name in required or (wish.properties == "full" and not deep)
        }
        for name in required:
            value.setdefault(name, name)
        more = schema.get("additionalProperties", False)
        if more and "properties" not in schema and wish.properties == "full" and not deep:
            value["key"] = self._sample(more if isinstance(more, dict) else {}, f"{salt}/key", wish, "key", depth + 1)
        if wish.unknown_keys:
            value[UNKNOWN] = {"nested": [1, None, "text"]}
        return value

    def _enum(self, values: list[Any], wish: Wish) -> Any:
        known = [value for value in values if value is not None] or values
        if wish.unknown_enums and len(known) > 1 and isinstance(known[0], str):
            return UNKNOWN
        return known[(wish.variant + wish.turn) % len(known)]


def _members(schema: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = schema.get("anyOf") or schema.get("oneOf") or []
    return found


def _scalar(schema: dict[str, Any], kind: str | None, chance: random.Random, name: str) -> Any:
    if kind == "boolean":
        return chance.random() < 0.5
    if kind in ("integer", "number"):
        least, most = schema.get("minimum"), schema.get("maximum")
        least = (most - 1000 if most is not None else 1) if least is None else least
        most = max(least, least + 999 if most is None else most)
        # Whole numbers fit a number too, and identifiers are declared as numbers.
        value: float = chance.randint(int(least), int(most))
        step = schema.get("multipleOf")
        return value if step is None else value // step * step
    if kind == "string":
        return _string(schema, chance, name)
    return f"{name}-{chance.getrandbits(16):04x}"


def _string(schema: dict[str, Any], chance: random.Random, name: str) -> str:
    made = _formatted(schema.get("format"), chance)
    if made is not None:
        return made
    least: int = schema.get("minLength", 0)
    most: int | None = schema.get("maxLength")
    pattern = schema.get("pattern")
    if pattern:
        return _matching(pattern, chance, least, most)
    text = f"{name}-{chance.getrandbits(16):04x}"
    text += "x" * (least - len(text))
    return text if most is None else text[:most]


def _formatted(name: str | None, chance: random.Random) -> str | None:
    number = chance.getrandbits(32)
    moment = _EPOCH + timedelta(milliseconds=number)
    kinds: dict[str, Callable[[], str]] = {
        "uuid": lambda: str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        "date-time": lambda: f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z",
        "date": lambda: f"{moment:%Y-%m-%d}",
        "time": lambda: f"{moment:%H:%M:%S}Z",
        "email": lambda: f"user-{number:08x}@example.com",
        "uri": lambda: f"https://example.com/{number:08x}",
        "url": lambda: f"https://example.com/{number:08x}",
        "hostname": lambda: f"host-{number:08x}.example.com",
        "ipv4": lambda: f"192.0.2.{number % 256}",
        "ipv6": lambda: f"2001:db8::{number % 65536:x}",
        "byte": lambda: base64.b64encode(number.to_bytes(4, "big")).decode(),
    }
    made = kinds.get(name or "")
    return made() if made else None


def _matching(pattern: str, chance: random.Random, least: int, most: int | None) -> str:
    """A text that matches a pattern; what repeats without end stays short, so that it can be read."""
    from rstr import Rstr

    short = re.sub(r"(?<!\\)\+", "{1,12}", re.sub(r"(?<!\\)\*", "{0,6}", pattern))
    text = ""
    for candidate in (short, pattern):
        for _ in range(20):
            text = str(Rstr(chance).xeger(candidate))
            if len(text) >= least and (most is None or len(text) <= most):
                return text
    return text


def read_wish(options: dict[str, str]) -> Wish:
    """A wish as a request's header has it.

    Args:
        options: `body`, `variant`, `items`, `null`, `unknown-keys`, `unknown-enums`.

    Raises:
        ValueError: If an option or its value is unknown.
    """
    flags = {"null": "null", "unknown-keys": "unknown_keys", "unknown-enums": "unknown_enums"}
    said: dict[str, Any] = {}
    for key, text in options.items():
        if key == "body" and text in ("minimal", "full"):
            said["properties"] = text
        elif key in ("variant", "items"):
            number = whole_number(text)
            if number is None or (key == "items" and number > MOST_ITEMS):
                raise ValueError(f"{key} is a whole number" + f", {MOST_ITEMS} at most" * (key == "items"))
            said[key] = number
        elif key in flags and text in ("", "1", "0", "true", "false"):
            said[flags[key]] = text not in ("0", "false")
        else:
            raise ValueError(f"{json.dumps(f'{key}={text}')} is not an option")
    return Wish(**said)
