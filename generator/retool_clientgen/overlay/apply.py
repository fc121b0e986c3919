"""The engine: actions in order, each on the result of the one before, all of them or none."""

from typing import Any

from attrs import NOTHING

from ..errors import ClientgenError
from ..openapi.document import MAX_VALUES, pointer, same_json
from .document import Action, Overlay
from .extends import extends_remark
from .jsonpath import Location, PathError, find, value_at
from .merge import Copier, MergeError, check_merge, kind_of, merge
from .nearest import excerpt, nearest
from .path_templates import bring_to_spelling, find_by_meaning, in_spelling_of
from .report import Entry, Outcome, OverlayReport

MAX_INSERTED = 500_000
"""The largest number of values that a run of overlays may put into a document."""

MAX_SHOWN = 1_000
"""Of how many nodes of an action the report has the values."""


def apply_overlays(
    document: Any,
    overlays: list[Overlay],
    *,
    strict: bool = True,
    literal: bool = False,
    document_name: str | None = None,
) -> "Run":
    """Applies overlays to a document.

    Each path of the document first gets the spelling that the overlays have for it (`bring_to_spelling`).

    Args:
        document: The document. It stays as it is.
        overlays: The overlays, in order.
        strict: Whether an action that matches nothing, or something else than it was written for, is an error. If not,
            it is applied to the places that fit and reported as one that needs a look; the specification itself allows
            that.
        literal: Whether a target that is not strict matches what it says alone, and not what means the same.
        document_name: Path or URL of the document, to compare with what the overlays say that they extend.

    Returns:
        The run, with the corrected document and the report.

    Raises:
        ClientgenError: If an action cannot be applied, with file and line.
    """
    run = Run(document, overlays, strict=strict, literal=literal)
    for overlay in overlays:
        remark = extends_remark(overlay, document, document_name)
        if remark:
            run.report.remarks.append(remark)
        for action in overlay.actions:
            run.apply(action)
    return run


class _RefusedError(ClientgenError):
    """An action would touch something else than it was written for. Nothing was changed."""


class Run:
    """A document that actions are applied to, one after the other.

    Args:
        document: The document. It stays as it is.
        overlays: The overlays whose actions will be applied; the document's paths get their spelling.
        strict: Whether an action that matches nothing, or something else than it was written for, is an error.
        literal: Whether a target that is not strict matches what it says alone.

    Attributes:
        strict: The same, for the next action.
        document: The document as it is now, without values that two places share.
        report: What the actions did.

    Raises:
        ClientgenError: If the document is too large or too deep.
    """

    def __init__(self, document: Any, overlays: list[Overlay], *, strict: bool, literal: bool = False) -> None:
        self.strict = strict
        self._literal = literal
        self.report = OverlayReport(strict)
        self._copier = Copier(MAX_INSERTED, "the overlays put in")
        try:
            self.document = Copier(MAX_VALUES, "the document holds").copy(document)
        except MergeError as error:
            raise ClientgenError(error.what) from None
        self.report.spellings = bring_to_spelling(self.document, overlays)

    def apply(self, action: Action) -> Entry:
        """Applies an action.

        Raises:
            ClientgenError: If it cannot be applied, with file and line.
        """
        try:
            return self._apply(action)
        except _RefusedError as refusal:
            if self.strict:
                raise
            return self._enter(action, Outcome.NEEDS_A_LOOK, refused=refusal.what)

    def _apply(self, action: Action) -> Entry:
        nodes = self._find(action.target, action)
        few = f"{action.target} matches {len(nodes)} places, at least {action.least} are expected"
        few = few if 0 < len(nodes) < action.least else ""
        if not nodes or (few and self.strict):
            return self._no_match(action, few)
        if action.most is not None and len(nodes) > action.most:
            raise _RefusedError(
                f"{action.target} matches {len(nodes)} places, {action.most} at most are expected",
                where=action.target_where,
            )
        nodes, others = self._fitting(action, nodes)
        remark = "; ".join(filter(None, (few, *others)))
        pointers = tuple(pointer(location) for location, _ in nodes)
        before = tuple(excerpt(value) for _, value in nodes[:MAX_SHOWN])
        after: tuple[Any, ...] = ()
        source = self._source(action)
        if source is None and action.copy is not None and not action.remove:
            return self._enter(action, Outcome.NEEDS_A_LOOK, pointers, missing=action.copy)
        number = len(self.report.entries)
        if action.remove:
            self._remove([location for location, _ in nodes], action, number)
            touched = pointers
        else:
            touched = self._update(nodes, action, number, source)
            after = tuple(excerpt(value_at(self.document, location)) for location, _ in nodes[:MAX_SHOWN])
        outcome = Outcome.PARTLY if remark else Outcome.APPLIED if touched else Outcome.DEAD
        return self._enter(action, outcome, pointers, touched=touched, before=before, after=after, refused=remark)

    def _enter(self, action: Action, outcome: Outcome, pointers: tuple[str, ...] = (), **rest: Any) -> Entry:
        known = {name: getattr(action, name) for name in ("where", "description", "target", "kind", "reason")}
        entry = Entry(**known, outcome=outcome, pointers=pointers, **rest)
        self.report.entries.append(entry)
        return entry

    def _find(self, path: str, action: Action) -> list[tuple[Location, Any]]:
        try:
            spelled = in_spelling_of(self.document, path, slashes=self.strict)
            search = find if self.strict or self._literal else find_by_meaning
            return search(self.document, spelled)
        except PathError as error:
            raise ClientgenError(
                str(error),
                where=action.target_where,
                fix="Name what is meant more narrowly: fewer `..`, simpler filters.",
            ) from None

    def _fitting(
        self, action: Action, nodes: list[tuple[Location, Any]]
    ) -> tuple[list[tuple[Location, Any]], list[str]]:
        """The nodes that fit what the action was written for, and why the others are left as they are."""
        fitting: list[tuple[Location, Any]] = []
        refusals: dict[str, _RefusedError] = {}
        merges = action.update is not NOTHING and not action.remove and not self.strict
        for location, value in nodes:
            try:
                self._check_before(action, location, value)
                if merges:
                    check_merge(value, action.update, location)
                fitting.append((location, value))
            except MergeError as error:
                problem = f"{_place(location)}: {error.what}"
                refusals.setdefault(error.what, _RefusedError(problem, where=action.target_where))
            except _RefusedError as refusal:
                refusals.setdefault(refusal.what, refusal)
        if refusals and (self.strict or not fitting):
            raise next(iter(refusals.values()))
        return fitting, [refusal.what for refusal in refusals.values()]

    @staticmethod
    def _check_before(action: Action, location: Location, value: Any) -> None:
        if action.expect_before is NOTHING or same_json(value, action.expect_before):
            return
        corrected = same_json(value, action.update)
        raise _RefusedError(
            f"{pointer(location)} is {excerpt(value)!r}, and the correction was written against "
            f"{excerpt(action.expect_before)!r}",
            where=action.where,
            fix="That is what the correction sets: it is not needed any more."
            if corrected
            else "Look whether the correction is still needed, and state the new value.",
        )

    def _source(self, action: Action) -> tuple[Location, Any] | None:
        """What an action copies; None if it copies nothing, or nothing is there and that is no error here."""
        if action.copy is None or action.remove:
            return None
        sources = self._find(action.copy, action)
        if len(sources) == 1:
            return sources[0]
        if not sources and not self.strict:
            return None
        raise _RefusedError(
            f"copy takes one node, {action.copy} matches {len(sources)}",
            where=action.where,
            fix=None if sources else nearest(self.document, action.copy),
        )

    def _update(
        self, nodes: list[tuple[Location, Any]], action: Action, number: int, copied: tuple[Location, Any] | None
    ) -> tuple[str, ...]:
        source: Location | None = None
        if copied is not None:
            # The source may lie within the target, or around it.
            source, value = copied
            try:
                update = self._copier.copy(value)
            except MergeError as error:
                raise ClientgenError(error.what, where=action.where) from None
        elif action.update is not NOTHING:
            update = action.update
        else:
            return ()
        _check_kinds(nodes, action)
        for location, value in nodes:
            try:
                check_merge(value, update, location)
            except MergeError as error:
                raise _RefusedError(f"{_place(error.location)}: {error.what}", where=action.where) from None
        touched: list[str] = []
        for location, _ in nodes:
            old = value_at(self.document, location)
            try:
                new, changed = merge(old, update, location, self._copier, sets=not self.strict)
            except MergeError as error:
                raise ClientgenError(f"{_place(location)}: {error.what}", where=action.where) from None
            if new is not old:
                self._put(location, new)
            for written, replaced in changed:
                self.report.writes.write(written, number, replaces=replaced)
                touched.append(pointer(written))
            if source is not None:
                self.report.writes.carry(source, location, [written for written, _ in changed])
        return tuple(touched)

    def _put(self, location: Location, value: Any) -> None:
        if location:
            value_at(self.document, location[:-1])[location[-1]] = value
        else:
            self.document = value

    def _remove(self, locations: list[Location], action: Action, number: int) -> None:
        by_parent: dict[Location, list[str | int]] = {}
        for location in locations:
            if not location:
                raise ClientgenError("the whole document cannot be removed", where=action.where)
            by_parent.setdefault(location[:-1], []).append(location[-1])
        # Deepest first, and all of an array at once, so that no removal moves what is still to be removed.
        for parent, keys in sorted(by_parent.items(), key=lambda item: len(item[0]), reverse=True):
            container = value_at(self.document, parent)
            in_array = isinstance(container, list)
            if in_array:
                gone = set(keys)
                container[:] = [item for index, item in enumerate(container) if index not in gone]
            else:
                for key in keys:
                    del container[key]
            self.report.writes.remove(parent, keys, number, in_array=in_array)

    def _no_match(self, action: Action, few: str) -> Entry:
        if not few and (action.optional or action.least == 0):
            return self._enter(action, Outcome.OPTIONAL)
        if self.strict:
            hint = None if few else nearest(self.document, action.target)
            raise ClientgenError(few or f"{action.target} matches nothing", where=action.target_where, fix=hint)
        return self._enter(action, Outcome.NEEDS_A_LOOK, missing=action.target)


def _check_kinds(nodes: list[tuple[Location, Any]], action: Action) -> None:
    """What one action updates is of one kind: objects, arrays or, from Overlay 1.1 on, primitives."""
    kinds = {_shape(value): location for location, value in nodes}
    if len(kinds) > 1:
        places = ", ".join(f"{pointer(location)} is {kind}" for kind, location in kinds.items())
        raise _RefusedError(f"{action.target} matches different kinds of values: {places}", where=action.target_where)
    if action.version.startswith("1.0") and _PRIMITIVE in kinds:
        raise ClientgenError(
            f"{pointer(nodes[0][0])} is {kind_of(nodes[0][1])}, and Overlay 1.0 updates objects and arrays only",
            where=action.target_where,
            fix="Update the object that holds it, or follow version 1.1.",
        )


def _place(location: Location) -> str:
    """A place for a message: its pointer, shortened where it is of no use to a reader."""
    text = pointer(location)
    return text if 0 < len(text) <= 500 else f"{text[:250]}…{text[-250:]}" if text else "the document"


_PRIMITIVE = "a primitive value"


def _shape(value: Any) -> str:
    return kind_of(value) if isinstance(value, dict | list) else _PRIMITIVE
