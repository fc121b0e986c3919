"""An overlay file with other targets, another range of releases, fewer or more actions, and all else as it was."""

import copy
import json
from collections.abc import Iterator, Mapping, Sequence
from textwrap import indent
from typing import Any

import yaml

from ..errors import ClientgenError
from ..openapi.document import parse_document, same_json
from .write import overlay_text, yaml_text

_RANGE = "x-retool-releases"

_Actions = Sequence[dict[str, Any]]
_Edit = tuple[int, int, str]
"""From where to where in the text, in characters, and the text that replaces it."""


def edited(
    content: bytes,
    name: str,
    *,
    targets: Mapping[int, str] | None = None,
    releases: str | None = None,
    kept: set[int] | None = None,
    added: _Actions = (),
) -> bytes:
    """The text of an overlay that was changed.

    Comments and layout stay where the text can be changed in place; else the overlay is written again without them.

    Args:
        content: A valid overlay, JSON or YAML.
        name: Its file name.
        targets: New targets of actions, by their number, counted from 0.
        releases: The range of releases that it is for; None leaves it as it is.
        kept: The numbers of the actions that stay; None keeps all.
        added: Actions that follow those.
    """
    text = content.decode("utf-8-sig")
    wanted = copy.deepcopy(parse_document(content, where=name))
    targets = {number: target for number, target in (targets or {}).items() if kept is None or number in kept}
    for number, target in targets.items():
        wanted["actions"][number]["target"] = target
    if releases is not None:
        wanted["info"][_RANGE] = releases
    if kept is not None:
        wanted["actions"] = [action for number, action in enumerate(wanted["actions"]) if number in kept]
    wanted["actions"] += added
    for quoted in (False, True):
        changed = text
        # The later place first, so that the earlier ones do not move.
        for start, end, new in sorted(_edits(text, targets, releases, kept, added, quoted=quoted), reverse=True):
            changed = changed[:start] + new + changed[end:]
        try:
            if same_json(parse_document(changed.encode(), where=name), wanted):
                return changed.encode()
        except ClientgenError:
            # Places that are written in an unusual way: the comments are lost, the overlay is not.
            continue
    return overlay_text(wanted, as_json=name.endswith(".json")).encode()


def _edits(
    text: str, targets: Mapping[int, str], releases: str | None, kept: set[int] | None, added: _Actions, *, quoted: bool
) -> Iterator[_Edit]:
    try:
        # The loader in C counts bytes at times; this one counts characters.
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value == "info" and releases is not None:
            yield _range_edit(value, releases)
        elif key.value == "actions":
            starts = [_head(text, node.start_mark.index) for node in value.value] + [value.end_mark.index]
            for number, action in enumerate(value.value):
                if number in targets:
                    yield _target_edit(text, action, targets[number], quoted=quoted)
                elif kept is not None and number not in kept and not value.flow_style:
                    yield starts[number], starts[number + 1], ""
            if added and not value.flow_style:
                end = value.end_mark.index
                begin = "" if text[:end].endswith("\n") else "\n"
                yield end, end, begin + indent(yaml_text(added), " " * value.start_mark.column)


def _target_edit(text: str, action: yaml.MappingNode, target: str, *, quoted: bool) -> _Edit:
    span = next(item for name, item in action.value if name.value == "target")
    start, end = span.start_mark.index, span.end_mark.index
    old = text[start:end]
    # JSON stays JSON.
    new = json.dumps(target, ensure_ascii=False) if quoted or old.startswith('"') else target
    return start, end, new + old[len(old.rstrip()) :]


def _range_edit(info: yaml.MappingNode, releases: str) -> _Edit:
    new = json.dumps(releases)
    for key, value in info.value:
        if key.value == _RANGE:
            return value.start_mark.index, value.end_mark.index, new
    first = info.value[0][0].start_mark
    name = json.dumps(_RANGE) if info.flow_style else _RANGE
    between = ", " if info.flow_style else "\n" + " " * first.column
    return first.index, first.index, f"{name}: {new}{between}"


def _head(text: str, index: int) -> int:
    """Where the lines of an action begin, with the comment before it."""
    start = text.rfind("\n", 0, index) + 1
    while start > 0:
        before = text.rfind("\n", 0, start - 1) + 1
        if not text[before:start].lstrip().startswith("#"):
            break
        start = before
    return start
