"""Values that a schema allows, made up the same way each time."""

import base64
import functools
import json
import math
import random
import re
import uuid
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve, field, frozen

from ...openapi.document import mapping, same_json
from ...openapi.json_schema import as_schema
from ...openapi.references import MEMBER_NAMES
from ..options import whole_number
from ..schemas import as_one, kinds_of, resolved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Properties = Literal["minimal", "full"]

UNKNOWN = "x_mock_unknown"
"""The key, and the value of an enum, that no document knows."""

_DEEPEST = 12
_ATTEMPTS = 20
_SHAPES = (
    "type", "properties", "required", "additionalProperties", "minProperties",
    "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum",
)  # fmt: skip
"""What a schema says beside its union that each member has to fit too."""
_OF_TEXT = frozenset({"format", "pattern", "minLength", "maxLength"})
MOST_ITEMS, MOST_INNER_ITEMS = 1000, 10
"""How many items may be asked for, and how many lists within lists have at most: they multiply."""

_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


@frozen
class Wish:
    """Which of all the values that a schema allows is wanted.

    Attributes:
        properties: `minimal` has what is required, `full` all that is declared.
        variant: Which members of unions; each appears in at least one of `Sampler.variants`.
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
    _merged: dict[int, tuple[Any, dict[str, Any]]] = field(factory=dict, init=False, repr=False, eq=False)

    def sample(self, schema: dict[str, Any], salt: str = "", wish: Wish | None = None, name: str = "value") -> Any:
        """A value that a schema allows.

        Args:
            schema: The schema.
            salt: What the value is for; another salt gives another value.
            wish: Which value is wanted.
            name: What a plain text says.
        """
        return self._sample(schema, f"{self.seed}:{salt}:{name}", wish or Wish(), name, 0)

    def candidates(self, schema: dict[str, Any], salt: str, wish: Wish) -> "Iterator[Any]":
        """Values for a schema, the best first: a schema can demand more than a sampler sees.

        Args:
            schema: The schema.
            salt: What the value is for.
            wish: Which value is wanted.
        """
        yield self.sample(schema, salt, wish)
        schema = self.whole(schema)
        examples = schema.get("examples")
        yield from (schema[key] for key in ("example", "default") if key in schema)
        yield from examples if isinstance(examples, list) else ()
        for attempt in range(_ATTEMPTS):
            properties: Properties = "full" if attempt % 2 else "minimal"
            other = evolve(wish, variant=wish.variant + attempt // 2, properties=properties)
            yield self.sample(schema, f"{salt} {attempt}", other)

    def variants(self, schema: dict[str, Any]) -> int:
        """How many values it takes until each member of each union appears in one of them."""
        known = self._counted.get(id(schema))
        if known is None:
            # The schema is kept with it: one that is gone could lend its id to another one. One within itself counts 1.
            self._counted[id(schema)] = (schema, 1)
            known = self._counted[id(schema)] = (schema, self._variants(self.whole(schema)))
        return known[1]

    def _variants(self, schema: dict[str, Any]) -> int:
        members = _members(schema)
        if members:
            return sum(map(self.variants, members))
        parts = [*schema.get("properties", {}).values(), schema.get("items")]
        return max((self.variants(part) for part in parts if isinstance(part, dict)), default=1)

    def whole(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A schema with its reference followed, its `allOf` merged, and its own part in each member of its union."""
        known = self._merged.get(id(schema))
        if known is None:
            whole = as_one(schema, functools.partial(resolved, self.document))
            members = _members(whole)
            own = {key: value for key, value in whole.items() if key in _SHAPES}
            if members and (own or "discriminator" in whole):
                name = mapping(whole.get("discriminator")).get("propertyName")
                parts = [[part for part in (own, member, _named(name, member)) if part] for member in members]
                whole = {**{k: v for k, v in whole.items() if k not in (*_SHAPES, "oneOf", "discriminator")},
                         "anyOf": [{"allOf": part} if len(part) > 1 else part[0] for part in parts]}  # fmt: skip
            known = self._merged[id(schema)] = (schema, whole)
        return known[1]

    def _sample(self, schema: dict[str, Any], salt: str, wish: Wish, name: str, depth: int) -> Any:
        schema = self.whole(schema)
        kind = _kind(schema)
        may_be_null = schema.get("nullable") or "null" in kinds_of(schema)
        if (may_be_null and (wish.null or depth > _DEEPEST)) or kind == "null":
            return None
        members = _members(schema)
        if members:
            turn, at = divmod(wish.variant, sum(self.variants(member) for member in members))
            for member in members:
                count = self.variants(member)
                if at < count:
                    return self._sample(member, salt, evolve(wish, variant=at, turn=wish.turn + turn), name, depth + 1)
                at -= count
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self._enum(schema["enum"], wish)
        if kind == "object":
            return self._object(schema, salt, wish, depth)
        if kind == "array":
            return self._array(schema, salt, wish, name, depth)
        # The kind of random numbers that is for making values up, not for secrets.
        return _scalar(schema, kind, random.Random(salt), name)  # noqa: S311

    def _array(self, schema: dict[str, Any], salt: str, wish: Wish, name: str, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        count = least if depth > _DEEPEST else max(least, wish.items)
        count = 0 if schema.get("items") is False else min(count, schema.get("maxItems", count))
        inner = evolve(wish, items=min(wish.items, MOST_INNER_ITEMS))
        first = [part for part in schema.get("prefixItems", ()) if isinstance(part, dict)]
        items = as_schema(schema.get("items", {}))
        found: list[Any] = []
        for number in range(max(count, len(first))):
            part = first[number] if number < len(first) else items
            for attempt in range(_ATTEMPTS if schema.get("uniqueItems") else 1):
                turned = evolve(inner, turn=inner.turn + number + attempt) if schema.get("uniqueItems") else inner
                item = self._sample(part, f"{salt}/{number}" + f"~{attempt}" * (attempt > 0), turned, name, depth + 1)
                if not schema.get("uniqueItems") or not any(same_json(item, other) for other in found):
                    found.append(item)
                    break
        return found

    def _object(self, schema: dict[str, Any], salt: str, wish: Wish, depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        deep = depth > _DEEPEST
        value = {
            name: self._sample(as_schema(inner), f"{salt}/{name}", wish, name, depth + 1)
            for name, inner in schema.get("properties", {}).items()
            if name in required or (wish.properties == "full" and not deep)
        }
        more = schema.get("additionalProperties", False)
        other = mapping(more)
        for name in required:
            if name not in value:
                value[name] = self._sample(other, f"{salt}/{name}", wish, name, depth + 1) if other else name
        for number in range(schema.get("minProperties", 0) - len(value)):
            value[f"key{number + 1}"] = self._sample(other, f"{salt}/key{number}", wish, "key", depth + 1)
        if more and "properties" not in schema and wish.properties == "full" and not deep:
            value["key"] = self._sample(other, f"{salt}/key", wish, "key", depth + 1)
        if wish.unknown_keys:
            value[UNKNOWN] = {"nested": [1, None, "text"]}
        return value

    def _enum(self, values: list[Any], wish: Wish) -> Any:
        known = [value for value in values if value is not None] or values
        if wish.unknown_enums and len(known) > 1 and isinstance(known[0], str):
            return UNKNOWN
        return known[(wish.variant + wish.turn) % len(known)]


def _named(name: Any, member: dict[str, Any]) -> dict[str, Any]:
    """What a discriminator demands of a member: its own value in a property."""
    values = member.get(MEMBER_NAMES)
    if not isinstance(name, str) or not isinstance(values, dict):
        return {}
    value = next(iter((*values["constants"], *values["mapped"], values["name"])))
    return {"type": "object", "properties": {name: {"enum": [value]}}, "required": [name]}


def _members(schema: dict[str, Any]) -> list[dict[str, Any]]:
    found = [as_schema(member) for member in schema.get("anyOf") or schema.get("oneOf") or ()]
    # What may be null by a member of its own is as if it were nullable, for what is not asked to be null.
    return [member for member in found if member.get("type") != "null"] or found


def _kind(schema: dict[str, Any]) -> str | None:
    """The type of the value that is made; that of a type array is its first that is not null."""
    named = schema.get("type")
    if isinstance(named, list):
        return next((name for name in named if name != "null"), "null")
    if named is not None:
        return str(named)
    kinds = kinds_of({key: value for key, value in schema.items() if key in ("properties", "items")})
    return next(iter(kinds), None)


def _scalar(schema: dict[str, Any], kind: str | None, chance: random.Random, name: str) -> Any:
    if kind == "boolean":
        return chance.random() < 0.5
    if kind in ("integer", "number"):
        return _number(schema, chance)
    if kind == "string" or (kind is None and schema.keys() & _OF_TEXT):
        return _string(schema, chance, name)
    return f"{name}-{chance.getrandbits(16):04x}"


def _number(schema: dict[str, Any], chance: random.Random) -> float:
    low, above = _bound(schema, "minimum", "exclusiveMinimum")
    high, below = _bound(schema, "maximum", "exclusiveMaximum")
    if low is None:
        low = 1 if high is None else high - 1000
    if high is None:
        high = low + 1000
    # Whole numbers fit a number too, and identifiers are declared as numbers.
    first = math.floor(low) + 1 if above else math.ceil(low)
    last = math.ceil(high) - 1 if below else math.floor(high)
    if first > last:
        return (low + high) / 2
    value: float = chance.randint(first, min(last, first + 999))
    step = schema.get("multipleOf")
    if step is None or (step < 1 and (1 / step).is_integer()):
        return value
    multiple = value // step * step
    return float(multiple if multiple >= first else multiple + step)


def _bound(schema: dict[str, Any], inclusive: str, exclusive: str) -> tuple[float | None, bool]:
    """A bound, and whether it is not allowed itself: OpenAPI 3.0 says so by a flag, 3.1 by a number of its own."""
    bound, beyond = schema.get(inclusive), schema.get(exclusive)
    if beyond is None or isinstance(beyond, bool):
        return bound, bool(beyond)
    return beyond, True


def _string(schema: dict[str, Any], chance: random.Random, name: str) -> str:
    made = _formatted(schema.get("format"), chance)
    least: int = schema.get("minLength", 0)
    most: int | None = schema.get("maxLength")
    pattern = schema.get("pattern")
    if made is not None:
        # Of what has a format and a pattern of its own, the example may be all that is known to fit both.
        fitting = (t for t in (made, schema.get("example")) if isinstance(t, str) and _fits(t, pattern, least, most))
        made = next(fitting, None if pattern else made)
    if made is not None:
        return made
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


def _fits(text: str, pattern: str | None, least: int, most: int | None) -> bool:
    try:
        matches = not pattern or re.search(pattern, text) is not None
    except re.error:  # JavaScript has patterns that Python has not
        return False
    return matches and least <= len(text) and (most is None or len(text) <= most)


def _matching(pattern: str, chance: random.Random, least: int, most: int | None) -> str:
    """A text that matches a pattern; what repeats without end stays short, so that it can be read."""
    from rstr import Rstr

    short = re.sub(r"(?<!\\)\+", "{1,12}", re.sub(r"(?<!\\)\*", "{0,6}", pattern))
    text = ""
    for candidate in (short, pattern):
        for _ in range(20):
            try:
                text = str(Rstr(chance).xeger(candidate))
            except (re.error, ValueError, OverflowError):
                break  # JavaScript has patterns that Python has not
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
    chosen: dict[str, Any] = {}
    for key, text in options.items():
        if key == "body" and text in ("minimal", "full"):
            chosen["properties"] = text
        elif key in ("variant", "items"):
            number = whole_number(text)
            if number is None or (key == "items" and number > MOST_ITEMS):
                raise ValueError(f"{key} is a whole number" + f", {MOST_ITEMS} at most" * (key == "items"))
            chosen[key] = number
        elif key in flags and text in ("", "1", "0", "true", "false"):
            chosen[flags[key]] = text not in ("0", "false")
        else:
            raise ValueError(f"{json.dumps(f'{key}={text}')} is not an option")
    return Wish(**chosen)
