"""Two schemas, compared to their leaves."""

from collections.abc import Callable
from typing import Any

from attrs import evolve, frozen

from ..openapi.document import pointer
from .changes import Finding, Place
from .constraints import Difference, annotations, describe, differences, nullability
from .rules import RULES, Direction, Severity, schema_rule
from .shape import Digests, Keys, Node, label, listed, properties, required, union_of, without_null
from .unions import is_covered, match_members, split, split_types


@frozen
class Spot:
    """Where a comparison is.

    Attributes:
        direction: Whether a client sends or gets what the schema describes.
        subject: What rules call the schema's own value: `body`, `parameter` or `header`.
        operation: The operation.
        part: Its part: `request`, `response 200`, `parameters`.
        path: Steps from the part.
        start: How many of them belong to the part itself, as a parameter's name does.
        old: Where it is in the old document.
        new: Where it is in the new document.
        shared: What tells the innermost schema that may be shared: both digests, and how many steps lead to it.
        idle: Whether the value is not sent, or not got: read-only in a request, write-only in an answer.
        model: Class name of the innermost schema with properties that may be shared; empty where it has none.
        begin: How many steps lead to that schema.
        location: Where the parameter is that it is part of; empty elsewhere.
    """

    direction: Direction
    subject: str
    operation: str
    part: str
    path: tuple[str, ...]
    start: int
    old: Keys
    new: Keys
    shared: tuple[str, str, int] = ("", "", 0)
    idle: bool = False
    model: str = ""
    begin: int = 0
    location: str = ""

    @property
    def subject_here(self) -> str:
        """What rules call the value at this spot."""
        if len(self.path) <= self.start:
            return self.subject
        return "property" if self.subject == "body" else f"{self.subject}-property"

    @property
    def shown(self) -> str:
        """The value for a sentence."""
        where = Place(self.operation, self.part, self.path, "", "").field
        if self.subject == "parameter":
            return f"parameter `{where}`"
        if self.subject == "header":
            return f"header `{where}`"
        inner = Place(self.operation, self.part, self.path[self.begin :], "", "").field
        if self.model and inner:
            return f"{self.direction} field `{self.model}.{inner}`"
        return f"{self.direction} field `{inner or where}`" if where else f"{self.direction} body"

    def down(self, step: str, old: Node, new: Node) -> "Spot":
        """The spot one step further."""
        return evolve(self, path=(*self.path, step), old=old.keys, new=new.keys)

    def sharing(self, old: str, new: str, model: Any = None) -> "Spot":
        """The spot as the beginning of a schema that other places may share.

        Args:
            old: Digest of the old schema.
            new: Digest of the new schema.
            model: Class name of the new schema.
        """
        name = model if isinstance(model, str) else ""
        steps = max(0, len(self.path) - self.start)
        return evolve(self, shared=(old, new, steps), model=name, begin=steps)

    @property
    def place(self) -> Place:
        """The spot as a place of a change."""
        return Place(self.operation, self.part, self.path, pointer(self.old), pointer(self.new), self.location)

    @property
    def key(self) -> tuple[Any, ...]:
        """What equal changes of a shared schema have in common; without one it is of this operation alone."""
        if self.shared[0]:
            # A union that is a field of several classes is a change of each.
            owner = self.model if self.begin != self.shared[2] else ""
            return (self.direction, self.subject, *self.shared[:2], self.path[self.shared[2] :], owner)
        return (self.operation, self.part, self.path)


@frozen
class SchemaComparison:
    """Compares schemas and reports what differs.

    Attributes:
        digests: Says which schemas are equal.
        report: Gets each finding.
    """

    digests: Digests
    report: Callable[[Finding], None]

    def compare(self, old: Node, new: Node, spot: Spot, *, with_null: bool = True) -> None:
        """Compares two schemas.

        Args:
            old: The old schema.
            new: The new schema.
            spot: Where they stand.
            with_null: Whether null is of interest; it is not where an outer schema has been asked.
        """
        pair = (self.digests.of(old.schema), self.digests.of(new.schema))
        if pair[0] == pair[1]:
            return
        if self._is_recursive(old, new, spot):
            return
        spot = evolve(spot, idle=spot.idle or _is_idle(old, new, spot.direction))
        if with_null:
            for difference in nullability(old, new):
                self._note(difference, spot)
        (old_keyword, old_members), (new_keyword, new_members) = union_of(old), union_of(new)
        if old_keyword is None and new_keyword is None:
            self._plain(old, new, spot, pair)
            return
        if old_keyword and new_keyword:
            self._plain(old, new, spot, pair)
            if old_keyword != new_keyword:
                message = f"is a {new_keyword} instead of a {old_keyword}"
                self._note(Difference("union-kind-changed", message, old_keyword, new_keyword), spot)
        else:
            for difference in annotations(old.schema, new.schema):
                self._note(difference, spot)
        # A union is shown as a field of what it is in.
        shared = evolve(spot.sharing(*pair), model=spot.model, begin=spot.begin)
        self._members(*self._parts(old_members, new_members, spot), shared)

    def _parts(self, old: list[Node], new: list[Node], spot: Spot) -> tuple[list[Node], list[Node]]:
        """The members of two unions; where one side is a single schema, it is split like the other side.

        By a property it is in requests only: an answer that becomes a union has other classes for a client.
        """
        if min(len(old), len(new)) != 1 or len(old) == len(new):
            return old, new
        (single, members) = (old[0], new) if len(old) == 1 else (new[0], old)
        bare = self.digests.of(without_null(single.schema))
        if any(bare == self.digests.of(without_null(member.schema)) for member in members):
            return old, new
        parts = split_types(single, members)
        if parts is None and spot.direction == "request":
            parts = split(single, members)
        if parts is None:
            return old, new
        return (parts, new) if len(old) == 1 else (old, parts)

    def _is_recursive(self, old: Node, new: Node, spot: Spot) -> bool:
        """Whether the schemas begin again at what they are part of: then one has been compared already."""
        begins = old.schema.get("$ref"), new.schema.get("$ref")
        if begins == (None, None):
            return False
        if begins[0] != begins[1]:
            message = "changed in where it refers back to"
            self._note(Difference("type-changed", message, *begins), spot)
        return True

    def _plain(self, old: Node, new: Node, spot: Spot, pair: tuple[str, str]) -> None:
        for difference in differences(old.schema, new.schema):
            self._note(difference, spot)
        if properties(old.schema) or properties(new.schema):
            spot = spot.sharing(*pair, new.schema.get("x-retool-model"))
        self._properties(old, new, spot)
        self._items(old, new, spot)
        self._additional(old, new, spot)
        self._all_of(old, new, spot)

    def _properties(self, old: Node, new: Node, spot: Spot) -> None:
        before, after = properties(old.schema), properties(new.schema)
        must_before, must_after = required(old.schema), required(new.schema)
        for name in {**before, **after}:
            if name not in after:
                there = old.within("properties", name)
                kind = "required" if name in must_before else "optional"
                rule = (
                    f"response-{kind}-property-removed" if spot.direction == "response" else "request-property-removed"
                )
                self._other(rule, "was removed", spot.down(name, there, new), describe(there.schema), None)
            elif name not in before:
                there = new.within("properties", name)
                kind = "required" if name in must_after else "optional"
                rule, message = f"new-{kind}-request-property", f"was added, {kind}"
                if spot.direction == "response":
                    rule, message = f"response-{kind}-property-added", "was added"
                self._other(rule, message, spot.down(name, old, there), None, describe(there.schema))
            else:
                inner = old.within("properties", name), new.within("properties", name)
                below = spot.down(name, *inner)
                if (name in must_before) != (name in must_after):
                    word = "required" if name in must_after else "optional"
                    self._note(Difference(f"property-became-{word}", f"became {word}"), below)
                self.compare(*inner, below)

    def _items(self, old: Node, new: Node, spot: Spot) -> None:
        before, after = "items" in old.schema, "items" in new.schema
        if before and after:
            inner = old.within("items"), new.within("items")
            self.compare(*inner, spot.down("[]", *inner))
        elif before:
            said = describe(old.within("items").schema)
            self._note(Difference("items-removed", "may hold anything now", said, None), spot)
        elif after:
            said = describe(new.within("items").schema)
            self._note(Difference("items-added", f"holds {said} only", None, said), spot)

    def _additional(self, old: Node, new: Node, spot: Spot) -> None:
        before, after = (_additional(node.schema) for node in (old, new))
        if before == after == "typed":
            inner = old.within("additionalProperties"), new.within("additionalProperties")
            self.compare(*inner, spot.down("{}", *inner))
        elif before != after:
            rule, message = {
                "closed": ("additional-properties-closed", "has no other keys any more"),
                "open": ("additional-properties-untyped", "may have other keys of any kind"),
                "typed": ("additional-properties-typed", "has other keys of one kind only"),
            }[after]
            if before == "closed":
                rule, message = "additional-properties-opened", "may have other keys too"
            # A model keeps the keys that it does not know, whatever the document says of them; a dict is typed by it.
            is_model = bool(properties(old.schema) and properties(new.schema))
            severity = Severity.TOLERATED if is_model else None
            self._note(Difference(rule, message, before, after, severity), spot)

    def _members(self, old: list[Node], new: list[Node], spot: Spot) -> None:
        if len(old) == len(new) == 1:
            self.compare(old[0], new[0], evolve(spot, old=old[0].keys, new=new[0].keys), with_null=False)
            return
        matched = match_members(old, new, self.digests)
        for member in matched.removed:
            below = evolve(spot, path=(*spot.path, f"({label(member.schema)})"), old=member.keys)
            message = f"can no longer be {label(member.schema)}"
            covered = Severity.NON_BREAKING if is_covered(member, new) else None
            difference = Difference("union-member-removed", message, describe(member.schema), None, covered)
            self._note(difference, below, spot)
        for member in matched.added:
            below = evolve(spot, path=(*spot.path, f"({label(member.schema)})"), new=member.keys)
            message = f"can also be {label(member.schema)}"
            covered = Severity.NON_BREAKING if is_covered(member, old) else None
            difference = Difference("union-member-added", message, None, describe(member.schema), covered)
            self._note(difference, below, spot)
        for before, after in matched.pairs:
            self.compare(before, after, spot.down(f"({label(after.schema)})", before, after), with_null=False)

    def _all_of(self, old: Node, new: Node, spot: Spot) -> None:
        parts = [
            [node.within("allOf", index) for index in range(len(listed(node.schema.get("allOf"))))]
            for node in (old, new)
        ]
        # A part that only explains is none.
        parts = [[part for part in one if self.digests.of(part.schema) != self.digests.of({})] for one in parts]
        matched = match_members(parts[0], parts[1], self.digests)
        if len(matched.removed) == len(matched.added) == 1:
            # The only part left on either side is the same one, changed beyond likeness.
            matched.pairs.append((matched.removed.pop(), matched.added.pop()))
        for member in matched.removed:
            said = describe(member.schema)
            self._note(Difference("all-of-removed", f"need not be {said}", said, None), evolve(spot, old=member.keys))
        for member in matched.added:
            said = describe(member.schema)
            self._note(Difference("all-of-added", f"must be {said} too", None, said), evolve(spot, new=member.keys))
        for before, after in matched.pairs:
            self.compare(before, after, evolve(spot, old=before.keys, new=after.keys))

    def _note(self, difference: Difference, spot: Spot, subject: Spot | None = None) -> None:
        """Reports a difference of a schema by its rule.

        Args:
            difference: The difference.
            spot: Where it is.
            subject: Whose difference it is, if that is not what stands at the spot.
        """
        whose = subject or spot
        rule = schema_rule(spot.direction, whose.subject_here, difference.rule)
        self._report(rule, difference.severity or RULES[rule].severity, difference, spot, whose)

    def _other(self, rule: str, message: str, spot: Spot, before: Any, after: Any) -> None:
        """Reports what has a rule of its own."""
        self._report(rule, RULES[rule].severity, Difference(rule, message, before, after), spot, spot)

    def _report(self, rule: str, severity: Severity, difference: Difference, spot: Spot, whose: Spot) -> None:
        if spot.idle and severity is Severity.BREAKING:
            severity = Severity.NON_BREAKING
        message = f"{whose.shown} {difference.message}"
        key = (*spot.key, difference.message)
        self.report(Finding(rule, severity, message, spot.place, difference.before, difference.after, key))


def _additional(schema: dict[str, Any]) -> str:
    said = schema.get("additionalProperties")
    if said is False:
        return "closed"
    return "typed" if isinstance(said, dict) and said else "open"


def _is_idle(old: Node, new: Node, direction: Direction) -> bool:
    key = "readOnly" if direction == "request" else "writeOnly"
    return old.schema.get(key) is True and new.schema.get(key) is True
