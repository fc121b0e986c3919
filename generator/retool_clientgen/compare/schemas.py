"""Two schemas, compared to their leaves."""

from collections.abc import Iterable
from typing import Any

from attrs import evolve, field, frozen

from ..openapi.document import listed
from ..openapi.json_schema import required_names
from .changes import Report, shown_path
from .constraints import Difference, annotations, describe, differences, have_no_value_in_common, nullability
from .rules import RULES, Direction, Severity, schema_rule
from .shape import MODEL_NAME, PROSE, Digests, Node, label, properties, unions_of, without_null
from .unions import is_covered, match_members, split, split_types


@frozen
class Spot:
    """Where a comparison is.

    Attributes:
        subject: What rules call the schema's own value: `body`, `parameter` or `header`.
        report: Reports differences of the operation's part, at the places where the comparison is.
        path: Steps from the part.
        start: How many of them belong to the part itself, as a parameter's name does.
        shared: What tells the innermost schema that may be shared: both digests, and how many steps lead to it.
        idle: Whether the value is not sent, or not got: read-only in a request, write-only in an answer.
        model: Class name of the innermost schema with properties that may be shared; empty where it has none.
        begin: How many steps lead to that schema.
    """

    subject: str
    report: Report
    path: tuple[str, ...]
    start: int
    shared: tuple[str, str, int] = ("", "", 0)
    idle: bool = False
    model: str = ""
    begin: int = 0

    @classmethod
    def of(cls, subject: str, report: Report, old: Node, new: Node, path: tuple[str, ...] = ()) -> "Spot":
        """The spot of a body, a parameter or a header; `path` is the name of the latter two."""
        return cls(subject, report.at(old, new), path, len(path))

    @property
    def direction(self) -> Direction:
        """Whether a client sends or gets what the schema describes."""
        return "response" if self.report.part.startswith("response") else "request"

    @property
    def subject_here(self) -> str:
        """What rules call the value at this spot."""
        if len(self.path) <= self.start:
            return self.subject
        return "property" if self.subject == "body" else f"{self.subject}-property"

    @property
    def shown(self) -> str:
        """The value for a sentence."""
        where, inner = shown_path(self.path), shown_path(self.path[self.begin :])
        if self.subject != "body":
            return f"{self.subject} `{where}`"
        if self.model and inner:
            return f"{self.direction} field `{self.model}.{inner}`"
        return f"{self.direction} field `{inner or where}`" if where else f"{self.direction} body"

    def at(self, old: Node, new: Node, *steps: str) -> "Spot":
        """The spot at other nodes, some steps further."""
        return evolve(self, path=(*self.path, *steps), report=self.report.at(old, new))

    def sharing(self, old: str, new: str, model: Any = None) -> "Spot":
        """The spot as the beginning of a schema that other places may share."""
        name = model if isinstance(model, str) else ""
        steps = max(0, len(self.path) - self.start)
        return evolve(self, shared=(old, new, steps), model=name, begin=steps)

    @property
    def key(self) -> tuple[Any, ...]:
        """What equal changes of a shared schema have in common; without one it is of this operation alone."""
        if self.shared[0]:
            # A union that is a field of several classes is a change of each.
            owner = self.model if self.begin != self.shared[2] else ""
            return (self.direction, self.subject, *self.shared[:2], self.path[self.shared[2] :], owner)
        return (self.report.operation, self.report.part, self.path)


@frozen
class SchemaComparison:
    """Compares schemas and reports what differs.

    Attributes:
        digests: Says which schemas are equal.
    """

    digests: Digests = field(factory=Digests)

    def compare(self, old: Node, new: Node, spot: Spot, *, with_null: bool = True) -> None:
        """Compares two schemas.

        Args:
            old: The old schema.
            new: The new schema.
            spot: Where they are.
            with_null: Whether null is of interest; it is not where an outer schema has been asked.
        """
        pair = (self.digests.of(old.schema), self.digests.of(new.schema))
        if pair[0] == pair[1] or self._is_recursive(old, new, spot):
            return
        key = "readOnly" if spot.direction == "request" else "writeOnly"
        spot = evolve(spot, idle=spot.idle or all(node.schema.get(key) is True for node in (old, new)))
        self._note_all(nullability(old, new) if with_null else (), spot)
        (old_keyword, old_members), (new_keyword, new_members) = unions_of(old, new)
        if bool(old_keyword) == bool(new_keyword):
            self._plain(old, new, spot, pair)
            if old_keyword != new_keyword:
                message = f"is a {new_keyword} instead of a {old_keyword}"
                self._note(Difference("union-kind-changed", message, old_keyword, new_keyword), spot)
        else:
            self._note_all(annotations(old.schema, new.schema), spot)
        if old_keyword or new_keyword:
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
        are_apart = have_no_value_in_common(old.schema, new.schema)
        self._note_all(differences(old.schema, new.schema, are_apart=are_apart), spot)
        if are_apart:
            return
        if properties(old.schema) or properties(new.schema):
            spot = spot.sharing(*pair, new.schema.get(MODEL_NAME))
        self._properties(old, new, spot)
        self._items(old, new, spot)
        self._additional(old, new, spot)
        self._all_of(old, new, spot)

    def _properties(self, old: Node, new: Node, spot: Spot) -> None:
        before, after = properties(old.schema), properties(new.schema)
        must_before, must_after = required_names(old.schema), required_names(new.schema)
        is_sent = spot.direction == "request"
        for name in {**before, **after}:
            word = "required" if name in (must_after if name in after else must_before) else "optional"
            if name not in after:
                inner = old.within("properties", name)
                rule = "request-property-removed" if is_sent else f"response-{word}-property-removed"
                self._report(rule, Difference("", "was removed", describe(inner.schema)), spot.at(inner, new, name))
            elif name not in before:
                inner = new.within("properties", name)
                rule = f"new-{word}-request-property" if is_sent else f"response-{word}-property-added"
                message = f"was added, {word}" if is_sent else "was added"
                self._report(rule, Difference("", message, None, describe(inner.schema)), spot.at(old, inner, name))
            else:
                both = old.within("properties", name), new.within("properties", name)
                below = spot.at(*both, name)
                if (name in must_before) != (name in must_after):
                    self._note(Difference(f"property-became-{word}", f"became {word}"), below)
                self.compare(*both, below)

    def _items(self, old: Node, new: Node, spot: Spot) -> None:
        anything = self.digests.of({})
        before, after = (self.digests.of(node.schema.get("items", {})) != anything for node in (old, new))
        if before and after:
            inner = old.within("items"), new.within("items")
            self.compare(*inner, spot.at(*inner, "[]"))
        elif before:
            kind = describe(old.within("items").schema)
            self._note(Difference("items-removed", "may hold anything now", kind), spot)
        elif after:
            kind = describe(new.within("items").schema)
            self._note(Difference("items-added", f"holds {kind} only", None, kind), spot)

    def _additional(self, old: Node, new: Node, spot: Spot) -> None:
        before, after = (_additional(node.schema) for node in (old, new))
        if before == after == "typed":
            inner = old.within("additionalProperties"), new.within("additionalProperties")
            self.compare(*inner, spot.at(*inner, "{}"))
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
            self.compare(old[0], new[0], spot.at(old[0], new[0]), with_null=False)
            return
        matched = match_members(old, new, self.digests)
        for member in matched.removed:
            name, kind = label(member.schema), describe(member.schema)
            below = evolve(spot, path=(*spot.path, f"({name})"), report=evolve(spot.report, old=member.keys))
            covered = Severity.NON_BREAKING if is_covered(member, new) else None
            difference = Difference("union-member-removed", f"can no longer be {name}", kind, None, covered)
            self._note(difference, below, spot)
        for member in matched.added:
            name, kind = label(member.schema), describe(member.schema)
            below = evolve(spot, path=(*spot.path, f"({name})"), report=evolve(spot.report, new=member.keys))
            covered = Severity.NON_BREAKING if is_covered(member, old) else None
            difference = Difference("union-member-added", f"can also be {name}", None, kind, covered)
            self._note(difference, below, spot)
        for before, after in matched.pairs:
            self.compare(before, after, spot.at(before, after, f"({label(after.schema)})"), with_null=False)

    def _all_of(self, old: Node, new: Node, spot: Spot) -> None:
        parts = [
            [node.within("allOf", index) for index in range(len(listed(node.schema.get("allOf"))))]
            for node in (old, new)
        ]
        # A part that only explains does not count.
        parts = [[part for part in one if self.digests.of(part.schema) != self.digests.of({})] for one in parts]
        matched = match_members(parts[0], parts[1], self.digests)
        if len(matched.removed) == len(matched.added) == 1:
            # The only part left on either side is the same one, changed beyond likeness.
            matched.pairs.append((matched.removed.pop(), matched.added.pop()))
        for member in matched.removed:
            kind, below = describe(member.schema), evolve(spot, report=evolve(spot.report, old=member.keys))
            self._note(Difference("all-of-removed", f"need not be {kind}", kind), below)
        for member in matched.added:
            kind, below = describe(member.schema), evolve(spot, report=evolve(spot.report, new=member.keys))
            self._note(Difference("all-of-added", f"must be {kind} too", None, kind), below)
        for before, after in matched.pairs:
            self.compare(before, after, spot.at(before, after))

    def _note_all(self, found: Iterable[Difference], spot: Spot) -> None:
        for difference in found:
            self._note(difference, spot)

    def _note(self, difference: Difference, spot: Spot, subject: Spot | None = None) -> None:
        """Reports a difference by its rule for schemas; `subject` is whose it is, if not the spot's."""
        subject_here = (subject or spot).subject_here
        self._report(schema_rule(spot.direction, subject_here, difference.rule), difference, spot, subject)

    def _report(self, rule: str, difference: Difference, spot: Spot, subject: Spot | None = None) -> None:
        severity = difference.severity or RULES[rule].severity
        if spot.idle and severity is Severity.BREAKING:
            severity = Severity.NON_BREAKING
        message = f"{(subject or spot).shown} {difference.message}"
        values, key = (difference.before, difference.after), (*spot.key, difference.message)
        spot.report.note(rule, message, *values, path=spot.path, key=key, severity=severity)


def _additional(schema: dict[str, Any]) -> str:
    keys = schema.get("additionalProperties")
    if keys is False:
        return "closed"
    narrows = isinstance(keys, dict) and any(
        key != "nullable" and key not in PROSE and not key.startswith("x-") for key in keys
    )
    return "typed" if narrows else "open"
