"""An overlay file limited to other releases, or with fewer actions, and every other character as it was."""

import copy
import json
from typing import Any

import yaml

from ..errors import ClientgenError
from ..openapi.document import parse_document
from ..overlay.equality import same_json
from ..overlay.write import overlay_text

_RANGE = "x-retool-releases"

_Edit = tuple[int, int, str]
"""From where to where in the text, in characters, and what stands there then."""


def edited(content: bytes, name: str, *, releases: str | None = None, kept: set[int] | None = None) -> bytes:
    """The text of an overlay with another range of releases, or without some of its actions.

    Comments and layout stay where the text can be changed in place; else the overlay is written anew.

    Args:
        content: A valid overlay, JSON or YAML.
        name: Its file name.
        releases: The range of releases that it is for; None leaves it as it is.
        kept: The actions that stay, counted from 0; None keeps all.
    """
    text = content.decode("utf-8-sig")
    wanted = copy.deepcopy(parse_document(content, where=name))
    if releases is not None:
        wanted["info"][_RANGE] = releases
    if kept is not None:
        wanted["actions"] = [action for number, action in enumerate(wanted["actions"]) if number in kept]
    changed = text
    # The later place first, so that the earlier ones do not move.
    for start, end, new in sorted(_edits(text, releases, kept), reverse=True):
        changed = changed[:start] + new + changed[end:]
    try:
        if same_json(parse_document(changed.encode(), where=name), wanted):
            return changed.encode()
    except ClientgenError:
        # Places that are written in an unusual way: the comments are lost, the overlay is not.
        pass
    return overlay_text(wanted, as_json=name.endswith(".json")).encode()


def _edits(text: str, releases: str | None, kept: set[int] | None) -> list[_Edit]:
    try:
        # The loader in C counts bytes at times; this one counts characters.
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return []
    edits: list[_Edit] = []
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value == "info" and releases is not None:
            edits.append(_range_edit(value, releases))
        if key.value == "actions" and kept is not None:
            edits += _action_edits(text, value, kept)
    return edits


def _range_edit(info: yaml.MappingNode, releases: str) -> _Edit:
    said = json.dumps(releases)
    for key, value in info.value:
        if key.value == _RANGE:
            return value.start_mark.index, value.end_mark.index, said
    first = info.value[0][0].start_mark
    name = json.dumps(_RANGE) if info.flow_style else _RANGE
    between = ", " if info.flow_style else "\n" + " " * first.column
    return first.index, first.index, f"{name}: {said}{between}"


def _action_edits(text: str, actions: yaml.SequenceNode, kept: set[int]) -> list[_Edit]:
    if actions.flow_style:
        return []
    starts = [_head(text, node.start_mark.index) for node in actions.value] + [actions.end_mark.index]
    return [(starts[number], starts[number + 1], "") for number in range(len(actions.value)) if number not in kept]


def _head(text: str, index: int) -> int:
    """Where the lines of an action begin, with the comment that stands before it."""
    start = text.rfind("\n", 0, index) + 1
    while start > 0:
        before = text.rfind("\n", 0, start - 1) + 1
        if not text[before:start].lstrip().startswith("#"):
            break
        start = before
    return start


def range_of(document: Any) -> str:
    """The range of releases that an overlay states; empty where it is for all."""
    return str(document["info"].get(_RANGE) or "")
