"""An overlay file with other targets and every other character as it was, comments included."""

import json
from pathlib import Path

import yaml

from ..errors import ClientgenError
from ..openapi.document import read_bytes
from .document import parse_overlay
from .rebase import Rebased


def retargeted(file: Path, results: list[Rebased]) -> tuple[bytes, int]:
    """The text of an overlay with the targets of its actions carried over where that is unambiguous.

    Args:
        file: The overlay.
        results: What becomes of its actions.

    Returns:
        The text, and how many targets were changed.

    Raises:
        ClientgenError: If the file cannot be read, or the places of its targets cannot be told.
    """
    text = read_bytes(file).decode("utf-8-sig")
    changes = {result.number: result.new_target for result in results if result.new_target is not None}
    wanted = [changes.get(result.number, result.target) for result in results]
    if not changes:
        return text.encode(), 0
    try:
        # The loader in C counts bytes at times; this one counts characters.
        spans = _target_spans(yaml.compose(text, Loader=yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise ClientgenError("cannot be changed in place", where=str(file), fix="Write it as YAML.") from error
    for quoted in (False, True):
        changed = text
        for number, target in sorted(changes.items(), reverse=True):
            start, end = spans[number]
            old = text[start:end]
            after = old[len(old.rstrip()) :]
            # JSON stays JSON.
            new = json.dumps(target, ensure_ascii=False) if quoted or old.startswith('"') else target
            changed = changed[:start] + new + after + changed[end:]
        try:
            read = parse_overlay(changed.encode(), str(file))
        except ClientgenError:
            continue
        if [action.target for action in read.actions] == wanted:
            return changed.encode(), len(changes)
    raise ClientgenError("cannot be changed in place", where=str(file), fix="Change the targets by hand.")


def _target_spans(root: yaml.Node | None) -> list[tuple[int, int]]:
    """Where the target of each action stands, in characters."""
    spans = []
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value == "actions":
            for action in value.value:
                marks = next(item for name, item in action.value if name.value == "target")
                spans.append((marks.start_mark.index, marks.end_mark.index))
    return spans
