"""Overlay files with another range of releases, fewer or more actions."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retool_clientgen.openapi.document import parse_document
from retool_clientgen.overlay.document import parse_overlay
from retool_clientgen.overlay.edit import edited
from retool_clientgen.overlay.write import overlay_text
from retool_clientgen.releases.release import Release
from retool_clientgen.upgrade.carry_over import narrowed

BLOCK = """\
# Head.
overlay: 1.1.0
info:
  title: Ours  # with a remark
  version: 1.0.0
actions:
  # First.
  - target: $.a
    update: {x: 1}

  # Second,
  # in two lines.
  - target: $.b
    remove: true
  - target: $.c
    update: |
      # no comment
# Tail.
"""
FLOW = "overlay: 1.1.0\ninfo: {title: ours, version: '1'}\nactions: [{target: $.a, remove: true}, {target: $.b}]\n"


def test_a_range_is_added_and_nothing_else_changes() -> None:
    wanted = BLOCK.replace("info:\n", 'info:\n  x-retool-releases: "<4.0"\n')
    assert edited(BLOCK.encode(), "a.yaml", releases="<4.0").decode() == wanted


def test_a_range_that_is_there_is_replaced_where_it_stands() -> None:
    text = BLOCK.replace("  version: 1.0.0\n", "  version: 1.0.0\n  x-retool-releases: '>=3.75'  # since\n")
    wanted = text.replace("'>=3.75'", '">=3.75,<4.0"')
    assert edited(text.encode(), "a.yaml", releases=">=3.75,<4.0").decode() == wanted


@pytest.mark.parametrize(
    ("kept", "gone"),
    [
        ({1, 2}, "  # First.\n  - target: $.a\n    update: {x: 1}\n\n"),
        ({0, 2}, "  # Second,\n  # in two lines.\n  - target: $.b\n    remove: true\n"),
    ],
)
def test_an_action_goes_with_the_comment_before_it(kept: set[int], gone: str) -> None:
    assert edited(BLOCK.encode(), "a.yaml", kept=kept).decode() == BLOCK.replace(gone, "")


def test_the_last_action_goes_and_the_head_stays() -> None:
    text = edited(BLOCK.encode(), "a.yaml", kept={0, 1}).decode()
    assert text.startswith(BLOCK[: BLOCK.index("  - target: $.c")])
    assert [action.target for action in parse_overlay(text.encode(), "a").actions] == ["$.a", "$.b"]


@pytest.mark.parametrize(
    "text", [BLOCK, BLOCK.replace("\n  ", "\n"), BLOCK.rstrip()], ids=["within", "beside", "no end"]
)
def test_actions_follow_in_the_layout_of_those_that_are_there(text: str) -> None:
    text = text.replace("title: Ours", "  title: Ours").replace("version: 1.0.0", "  version: 1.0.0")
    more = [{"target": "$.d", "update": {"x": "a: b\n\nc"}}, {"target": "$.e", "remove": True}]
    changed = edited(text.encode(), "a.yaml", added=more).decode()
    assert changed.startswith(text)
    assert parse_document(changed.encode(), where="a")["actions"][3:] == more


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\N{BYTE ORDER MARK}"])
def test_layouts_of_all_kinds_say_what_they_should_afterwards(ends: str, mark: str) -> None:
    text = BLOCK.replace("\n    update: {x: 1}", "\n    description: Größe 🎉\n    update: {x: 1}")
    for layout in (text, FLOW, json.dumps(parse_document(BLOCK.encode(), where="a"))):
        content = (mark + layout.replace("\n", ends)).encode()
        overlay = parse_overlay(edited(content, "a.yaml", releases=">=3.334", kept={1}), "a")
        assert [action.target for action in overlay.actions] == ["$.b"]
        assert not overlay.applies_to(Release("3.75"))


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=5,
)


@given(st.lists(_VALUES, min_size=1, max_size=5, unique_by=repr), st.data(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_overlay_keeps_what_is_kept(values: list[Any], data: st.DataObject, as_json: bool) -> None:
    actions = [{"target": f"$.a{number}", "update": value} for number, value in enumerate(values)]
    overlay = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": actions}
    kept = data.draw(st.sets(st.sampled_from(range(len(actions))), min_size=1))
    content = overlay_text(overlay, as_json=as_json).encode()
    read = parse_document(edited(content, "a.yaml", releases="<4.0", kept=kept, added=actions), where="a")
    assert read["info"] == {"title": "t", "version": "1", "x-retool-releases": "<4.0"}
    assert read["actions"] == [*(actions[number] for number in sorted(kept)), *actions]


@pytest.mark.parametrize(
    ("said", "limit", "wanted"),
    [
        ("", "<3.334", "<3.334"),
        (">=3.284", "<3.334", ">=3.284,<3.334"),
        (">=3.284, <4.0", "<3.334", ">=3.284,<3.334"),
        (">=3.284,<4.0", ">=3.334", "<4.0,>=3.334"),
        ("!=3.300,>3.75", ">=3.334", "!=3.300,>=3.334"),
    ],
)
def test_a_range_is_narrowed_without_saying_anything_twice(said: str, limit: str, wanted: str) -> None:
    assert narrowed(said, limit) == wanted
