"""The request body and the answers of an operation, compared."""

from .operation_changes import Report
from .parameters import Parameter
from .rules import Direction
from .schemas import SchemaComparison, Spot
from .shape import Keys, Node, as_schema, mapping


def compare_request_bodies(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    """Compares the request bodies of an operation.

    Args:
        old: The old operation.
        new: The new operation.
        report: Takes what is found.
        schemas: Compares their schemas.
    """
    before, after = (mapping(node.schema.get("requestBody")) for node in (old, new))
    keys = (*old.keys, "requestBody"), (*new.keys, "requestBody")
    if not before and not after:
        return
    if not before:
        word = "required" if after.get("required") is True else "optional"
        report.added(f"request-body-added-{word}", f"a request body was added, {word}", keys[1])
        return
    if not after:
        report.removed("request-body-removed", "the request body was removed", keys[0])
        return
    must = before.get("required") is True, after.get("required") is True
    if must[0] != must[1]:
        word = "required" if must[1] else "optional"
        report.changed(f"request-body-became-{word}", f"the request body became {word}", *keys)
    kinds = mapping(before.get("content")), mapping(after.get("content"))
    inner = report.of("request", (*keys[0], "content"), (*keys[1], "content"))
    for kind in {**kinds[0], **kinds[1]}:
        if kind not in kinds[0]:
            inner.added("request-body-media-type-added", f"the request body can be {kind} too", (*inner.new, kind))
        elif kind not in kinds[1]:
            message = f"the request body can no longer be {kind}"
            inner.removed("request-body-media-type-removed", message, (*inner.old, kind))
        else:
            at = Node(mapping(kinds[0][kind]), (*inner.old, kind)), Node(mapping(kinds[1][kind]), (*inner.new, kind))
            encodings = mapping(at[0].schema.get("encoding")), mapping(at[1].schema.get("encoding"))
            if encodings[0] != encodings[1]:
                rule, message = "request-body-encoding-changed", "fields of the request body are encoded in another way"
                inner.changed(rule, message, at[0].keys, at[1].keys, *encodings)
            _compare_content("request", "request", *at, inner, schemas)


def compare_responses(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    """Compares the answers of an operation, status by status.

    Args:
        old: The old operation.
        new: The new operation.
        report: Takes what is found.
        schemas: Compares their schemas.
    """
    before, after = (mapping(node.schema.get("responses")) for node in (old, new))
    keys = (*old.keys, "responses"), (*new.keys, "responses")
    whole = report.of("responses", _there(old, "responses"), _there(new, "responses"))
    for status in {**before, **after}:
        family = "success" if status.startswith(("2", "3")) else "non-success"
        if status not in before:
            message = f"status {status} was added"
            whole.added(f"response-{family}-status-added", message, (*keys[1], status), (status,))
        elif status not in after:
            message = f"status {status} was removed"
            whole.removed(f"response-{family}-status-removed", message, (*keys[0], status), (status,))
        else:
            at = Node(mapping(before[status]), (*keys[0], status)), Node(mapping(after[status]), (*keys[1], status))
            inner = report.of(f"response {status}", at[0].keys, at[1].keys)
            _compare_headers(*at, inner, schemas)
            _compare_media_types(*at, inner, schemas)


def _there(node: Node, key: str) -> Keys:
    return (*node.keys, key) if key in node.schema else node.keys


def _compare_media_types(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    kinds = mapping(old.schema.get("content")), mapping(new.schema.get("content"))
    gone = [kind for kind in kinds[0] if kind not in kinds[1]]
    come = [kind for kind in kinds[1] if kind not in kinds[0]]
    pairs = [(kind, kind) for kind in kinds[0] if kind in kinds[1]]
    for kind in list(gone):
        # `application/json; charset=utf-8` is `application/json` with another parameter.
        twin = next((other for other in come if _base(other) == _base(kind)), None)
        if twin is not None:
            gone.remove(kind)
            come.remove(twin)
            pairs.append((kind, twin))
            at = (*old.keys, "content", kind), (*new.keys, "content", twin)
            message = f"the media type is written {twin} instead of {kind}"
            report.changed("response-media-type-name-changed", message, *at, kind, twin)
    for kind in gone:
        message = f"the answer can no longer be {kind}"
        report.removed("response-media-type-removed", message, (*old.keys, "content", kind), (), kind)
    for kind in come:
        message = f"the answer can be {kind} too"
        report.added("response-media-type-added", message, (*new.keys, "content", kind), (), kind)
    for before, after in pairs:
        both = old.within("content", before), new.within("content", after)
        _compare_content("response", report.part, *both, report, schemas)


def _base(kind: str) -> str:
    return kind.partition(";")[0].strip().lower()


def _compare_content(
    direction: Direction, part: str, old: Node, new: Node, report: Report, schemas: SchemaComparison
) -> None:
    has = "schema" in old.schema, "schema" in new.schema
    inner = report.of(part, old.keys, new.keys)
    if has == (True, True):
        at = old.within("schema"), new.within("schema")
        schemas.compare(*at, Spot(direction, "body", report.operation, part, (), 0, at[0].keys, at[1].keys))
    elif has[1]:
        inner.added(f"{direction}-body-media-type-schema-added", "the body got a schema", (*new.keys, "schema"))
    elif has[0]:
        inner.removed(f"{direction}-body-media-type-schema-removed", "the body lost its schema", (*old.keys, "schema"))


def _compare_headers(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    found = [
        {
            name.lower(): Parameter(name, "header", mapping(content), (*node.keys, "headers", name))
            for name, content in mapping(node.schema.get("headers")).items()
        }
        for node in (old, new)
    ]
    before, after = found
    for key in {**before, **after}:
        if key not in before:
            added = after[key]
            report.added("response-header-added", f"header `{added.name}` was added", added.keys, (added.name,))
        elif key not in after:
            gone = before[key]
            word = "required" if gone.is_required else "optional"
            message = f"header `{gone.name}` was removed"
            report.removed(f"{word}-response-header-removed", message, gone.keys, (gone.name,))
        else:
            was, now = before[key], after[key]
            if was.is_required != now.is_required:
                word = "required" if now.is_required else "optional"
                rule, message = f"response-header-became-{word}", f"header `{now.name}` became {word}"
                report.changed(rule, message, was.keys, now.keys, path=(now.name,))
            inner = (
                Node(as_schema(was.content.get("schema")), (*was.keys, "schema")),
                Node(as_schema(now.content.get("schema")), (*now.keys, "schema")),
            )
            path = (now.name,)
            spot = Spot("response", "header", report.operation, report.part, path, 1, inner[0].keys, inner[1].keys)
            schemas.compare(*inner, spot)
