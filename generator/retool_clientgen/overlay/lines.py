"""Where the actions of an overlay document stand in its text."""

from typing import NamedTuple

import yaml


class ActionLines(NamedTuple):
    """Lines of an action, counted from 1.

    Attributes:
        action: Where it begins.
        target: Where its target stands.
    """

    action: int
    target: int


def action_lines(content: bytes) -> list[ActionLines]:
    """The lines of each action, in order.

    Args:
        content: JSON or YAML that was read as an overlay document. Where YAML cannot read it, as JSON that is indented
            with tabs, the lines are not known.
    """
    try:
        root = yaml.compose(content.decode("utf-8-sig"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError:
        return []
    for key, value in root.value if isinstance(root, yaml.MappingNode) else []:
        if key.value == "actions" and isinstance(value, yaml.SequenceNode):
            return [_lines_of(item) for item in value.value]
    return []


def _lines_of(action: yaml.Node) -> ActionLines:
    line = action.start_mark.line + 1
    for key, value in action.value if isinstance(action, yaml.MappingNode) else []:
        if key.value == "target":
            return ActionLines(line, value.start_mark.line + 1)
    return ActionLines(line, line)
