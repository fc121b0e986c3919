"""How two schemas differ in what they say of a value itself: keyword by keyword, without what lies within."""

import json
from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen

from ..normalise.simplify import TYPED_FORMATS
from ..openapi.document import listed, mapping, same_json
from ..openapi.json_schema import as_schema
from .rules import BOUNDS, Severity
from .shape import MODEL_NAME, UNIONS, Node, as_enum, bound, is_nullable, text, types, union_of, values


@frozen
class Difference:
    """One keyword that differs.

    Attributes:
        rule: Which rule of `SCHEMA_RULES` it is.
        message: What changed, without its subject: `became nullable`.
        before: The value there was.
        after: The value there is.
        severity: What it means for a client where the rule alone does not say it: a format with a Python type changes
            code, a union member that another one includes changes nothing.
    """

    rule: str
    message: str
    before: Any = None
    after: Any = None
    severity: Severity | None = None


_WIDER_FORMATS = {("int32", "int64"), ("float", "double"), ("date", "date-time")}
_FLAGS = {
    "deprecated": ("deprecated", "reactivated", "was deprecated", "is no longer deprecated"),
    "readOnly": ("became-read-only", "became-not-read-only", "became read-only", "is no longer read-only"),
    "writeOnly": ("became-write-only", "became-not-write-only", "became write-only", "is no longer write-only"),
    "uniqueItems": ("unique-items-set", "unique-items-unset", "must have unique items", "may have equal items"),
}

OTHER_KEYWORDS: dict[str, Severity | None] = {
    **dict.fromkeys(
        ("not", "prefixItems", "patternProperties", "contentSchema", "contentMediaType", "contentEncoding"), None
    ),
    **dict.fromkeys(
        (
            *("if", "then", "else", "contains", "minContains", "maxContains", "propertyNames"),
            *("dependentRequired", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties"),
        ),
        Severity.TOLERATED,
    ),
}
"""Keywords of JSON Schema that are compared as a whole. A client does not check what the latter of them demand."""


def differences(old: dict[str, Any], new: dict[str, Any], *, are_apart: bool) -> Iterator[Difference]:
    """What two schemas say differently of a value, but for null; only so much where they have no value in common."""
    yield from _types(old, new)
    if are_apart:
        yield from annotations(old, new)
        return
    yield from _format(old, new)
    if ("enum" in old or "enum" in new) and ("const" in old or "const" in new):
        # A `const` is an enum of one value.
        yield from _enum(*map(as_enum, (old, new)))
    else:
        yield from _enum(old, new)
        yield from _whole("const", "its only value", old, new, "const")
    for keyword in BOUNDS:
        yield from _bound(keyword, bound(old, keyword), bound(new, keyword))
    yield from _pattern(old, new)
    yield from _multiple_of(old, new)
    yield from annotations(old, new)
    for keyword, severity in OTHER_KEYWORDS.items():
        for difference in _whole("keyword", f"`{keyword}`", old, new, keyword):
            yield evolve(difference, severity=severity)


def have_no_value_in_common(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Whether two schemas are of other types, so that nothing else about them can be compared."""
    before, after = types(old), types(new)
    return bool(before and after) and not _accepted(before) & _accepted(after)


def annotations(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    """What two schemas say differently without deciding which values there are."""
    yield from _whole("default-value", "its default", old, new, "default")
    yield from _discriminator(old, new)
    for keyword in _FLAGS:
        yield from flag(keyword, old, new)


def flag(keyword: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    """Whether a flag such as `deprecated` was set or unset."""
    before, after = old.get(keyword) is True, new.get(keyword) is True
    gained, lost, come, gone = _FLAGS[keyword]
    if before != after:
        yield Difference(gained, come) if after else Difference(lost, gone)


def nullability(old: Node, new: Node) -> Iterator[Difference]:
    """Whether null came or went; a schema without a type allows it anyway."""
    before, after = _allows_null(old), _allows_null(new)
    if before is not None and after is not None and before != after:
        yield Difference("became-nullable" if after else "became-not-nullable", f"{_may(before)} and {_may(after)} now")


def _may(nullable: bool) -> str:
    return "could be null" if nullable else "could not be null"


def _allows_null(node: Node) -> bool | None:
    keyword, members = union_of(node)
    if is_nullable(node.schema):
        return True
    if keyword is None:
        return False if types(node.schema) or values(node.schema) is not None else None
    inner = [_allows_null(member) for member in members]
    return None if None in inner else any(inner)


def _types(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    before, after = types(old), types(new)
    if before == after:
        return
    several = bool(before and after) and max(len(before), len(after)) > 1
    rule = "type-changed"
    if not after or (before and _accepted(before) < _accepted(after)):
        rule = "list-of-types-widened" if several else "type-generalized"
    elif not before or _accepted(after) < _accepted(before):
        rule = "list-of-types-narrowed" if several else "type-specialized"
    message = f"changed its type from {_named(before)} to {_named(after)}"
    yield Difference(rule, message, _listed(before), _listed(after))


def _accepted(names: frozenset[str]) -> frozenset[str]:
    return names | {"integer"} if "number" in names else names


def _named(names: frozenset[str]) -> str:
    return " or ".join(sorted(names)) or "anything"


def _listed(names: frozenset[str]) -> Any:
    listing = sorted(names)
    return listing[0] if len(listing) == 1 else listing or None


def _format(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    before, after = text(old.get("format")), text(new.get("format"))
    if types(old) != types(new):
        return
    rule = "changed"
    if (before, after) in _WIDER_FORMATS:
        rule = "generalized"
    elif (after, before) in _WIDER_FORMATS:
        rule = "specialized"
    typed = Severity.BREAKING if {before, after} & TYPED_FORMATS else None
    for difference in _value("format", "format", before, after, rule):
        yield evolve(difference, severity=typed)


def _value(
    rule: str,
    name: str,
    before: Any,
    after: Any,
    changed: str = "changed",
    words: tuple[str, str] = ("added", "removed"),
) -> Iterator[Difference]:
    """The difference of a keyword with one value, which may have come, gone or changed."""
    if before == after:
        return
    if before is None:
        yield Difference(f"{rule}-{words[0]}", f"got the {name} {after}", before, after)
    elif after is None:
        yield Difference(f"{rule}-{words[1]}", f"lost the {name} {before}", before, after)
    else:
        yield Difference(f"{rule}-{changed}", f"changed its {name} from {before} to {after}", before, after)


def _enum(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    before, after = values(old), values(new)
    if before is None and after is not None:
        yield Difference("became-enum", f"was restricted to {_shown(after)}", None, list(after.values()))
    elif before is not None and after is None:
        yield Difference("became-not-enum", f"is no longer restricted to {_shown(before)}", list(before.values()), None)
    elif before is not None and after is not None:
        gone = {key: value for key, value in before.items() if key not in after}
        come = {key: value for key, value in after.items() if key not in before}
        if gone:
            message = f"can no longer be {_shown(gone)}"
            yield Difference("enum-value-removed", message, list(gone.values()), None)
        if come:
            yield Difference("enum-value-added", f"can also be {_shown(come)}", None, list(come.values()))


def _shown(values: dict[str, Any]) -> str:
    shown = [f"`{value}`" for value in values]
    return " or ".join(shown[:6]) + (f" or {len(shown) - 6} more" if len(shown) > 6 else "")


def _bound(keyword: str, before: float | None, after: float | None) -> Iterator[Difference]:
    way = "increased" if (after or 0) > (before or 0) else "decreased"
    return _value(BOUNDS[keyword][0], f"`{keyword}`", before, after, way, ("set", "unset"))


def _pattern(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    before, after = text(old.get("pattern")), text(new.get("pattern"))
    # Only a pattern that takes everything is known to be the wider one.
    way = "generalized" if _takes_all(after) else "specialized" if _takes_all(before) else "changed"
    for difference in _value("pattern", "pattern", before and f"`{before}`", after and f"`{after}`", way):
        yield evolve(difference, before=before, after=after)


def _takes_all(pattern: str | None) -> bool:
    return pattern is not None and pattern.removeprefix("^").removesuffix("$") in (".*", "")


def _multiple_of(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    before, after = bound(old, "multipleOf"), bound(new, "multipleOf")
    way = "changed"
    if before and after:
        way = "generalized" if before % after == 0 else "specialized" if after % before == 0 else way
    return _value("multiple-of", "`multipleOf`", before, after, way, ("set", "unset"))


def _discriminator(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    before, after = mapping(old.get("discriminator")), mapping(new.get("discriminator"))
    if bool(before) != bool(after):
        # One that is empty or not an object tells nothing apart.
        was, now = ({"discriminator": each} if each else {} for each in (before, after))
        yield from _whole("discriminator", "a discriminator", was, now, "discriminator")
    if not before or not after:
        return
    if before.get("propertyName") != after.get("propertyName"):
        names = before.get("propertyName"), after.get("propertyName")
        message = f"is told apart by `{names[1]}` instead of `{names[0]}`"
        yield Difference("discriminator-property-name-changed", message, *names)
    was, now = mapping(before.get("mapping")), mapping(after.get("mapping"))
    for key in {**was, **now}:
        if key not in was:
            yield Difference("discriminator-mapping-added", f"tells `{key}` apart too", None, now[key])
        elif key not in now:
            yield Difference("discriminator-mapping-deleted", f"does not tell `{key}` apart any more", was[key], None)
        elif was[key] != now[key]:
            yield Difference("discriminator-mapping-changed", f"takes `{key}` for another schema", was[key], now[key])


def _whole(rule: str, subject: str, old: dict[str, Any], new: dict[str, Any], keyword: str) -> Iterator[Difference]:
    """The three rules of a keyword that is compared as a whole."""
    before, after = old.get(keyword), new.get(keyword)
    if (keyword not in old and keyword not in new) or (
        same_json(before, after) and (keyword in old) == (keyword in new)
    ):
        return
    if keyword not in old:
        yield Difference(f"{rule}-added", f"got {subject}: {short(after)}", None, after)
    elif keyword not in new:
        yield Difference(f"{rule}-removed", f"lost {subject}: {short(before)}", before, None)
    else:
        message = f"changed {subject} from {short(before)} to {short(after)}"
        yield Difference(f"{rule}-changed", message, before, after)


def short(value: Any) -> str:
    """A value for a sentence: its JSON, cut where it is long."""
    content = json.dumps(value, ensure_ascii=False)
    return content if len(content) <= 60 else f"{content[:59]}…"


def describe(schema: dict[str, Any]) -> str:
    """A schema in a few words: `string (date-time) or null`."""
    names = sorted(types(schema))
    only = values(schema)
    kind = " or ".join(names) or "anything"
    model = schema.get(MODEL_NAME)
    for key in UNIONS:
        members = listed(schema.get(key))
        if members:
            kind = " or ".join(dict.fromkeys(describe(as_schema(member)) for member in members[:6]))
            kind += f" or {len(members) - 6} more" if len(members) > 6 else ""
    if isinstance(model, str):
        kind = model
    elif only is not None:
        kind = _shown(only).replace("`", "")
    elif names == ["array"]:
        kind = f"list of {describe(as_schema(schema.get('items')))}"
    elif isinstance(schema.get("format"), str):
        kind += f" ({schema['format']})"
    return f"{kind} or null" if is_nullable(schema) and "or null" not in kind and kind != "null" else kind
