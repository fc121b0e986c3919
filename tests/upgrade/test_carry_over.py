"""What becomes of the workspace's own overlays, without the rest of an upgrade."""

from pathlib import Path

import pytest

from retool_clientgen.overlay.document import parse_overlay, read_overlay
from retool_clientgen.releases.release import Release
from retool_clientgen.upgrade.carry_over import CarriedOver, carry_over
from retool_clientgen.workspace.source import Source
from retool_clientgen.workspace.workspace import Workspace
from support.paths import OLDEST, SECOND

STAYS = "  - target: $.paths['/folders'].post\n    update: {summary: Ours.}\n"
NEW = "  - target: $.paths['/source_control/manifests'].get\n    update: {summary: Ours.}\n"


def carried(root: Path, old: str, new: str, actions: str, releases: str = "", name: str = "ours.yaml") -> CarriedOver:
    workspace = Workspace(root)
    workspace.overlays.mkdir(exist_ok=True)
    said = f", x-retool-releases: '{releases}'" if releases else ""
    content = f"overlay: 1.1.0\ninfo: {{title: t, version: '1'{said}}}\nactions:\n{actions}"
    (workspace.overlays / name).write_text(content)
    grounds = [Source.of_release(workspace, Release(release)) for release in (old, new)]
    assert grounds[0] is not None
    assert grounds[1] is not None
    return carry_over(workspace, *grounds)


def applies(content: bytes, release: str) -> bool:
    return parse_overlay(content, "a").applies_to(Release(release))


def test_what_applies_to_both_releases_is_left_alone(tmp_path: Path) -> None:
    assert carried(tmp_path, OLDEST, SECOND, STAYS) == CarriedOver()


def test_going_back_to_an_older_release_limits_to_what_is_newer(tmp_path: Path) -> None:
    files = carried(tmp_path, SECOND, OLDEST, STAYS + NEW).files
    assert sorted(files) == [f"ours.from-{OLDEST}.yaml", "ours.yaml"]
    limited, beside = files["ours.yaml"], files[f"ours.from-{OLDEST}.yaml"]
    assert [applies(limited, release) for release in (OLDEST, SECOND)] == [False, True]
    assert [applies(beside, release) for release in (OLDEST, SECOND)] == [True, False]
    assert len(parse_overlay(limited, "a").actions) == 2
    assert len(parse_overlay(beside, "a").actions) == 1


def test_an_overlay_of_which_nothing_is_left_gets_no_file_for_the_new_release(tmp_path: Path) -> None:
    result = carried(tmp_path, SECOND, OLDEST, NEW)
    assert sorted(result.files) == ["ours.yaml"]
    assert not applies(result.files["ours.yaml"], OLDEST)
    assert [action.where for action in result.broken] == ["./overlays/ours.yaml:4"]


def test_an_overlay_that_was_carried_over_before_does_not_gather_names(tmp_path: Path) -> None:
    files = carried(tmp_path, SECOND, OLDEST, STAYS + NEW, "<4.0", "ours.from-3.300.yaml").files
    assert sorted(files) == ["ours.from-3.300.yaml", f"ours.from-{OLDEST}.yaml"]


def test_an_overlay_for_the_new_release_only_is_set_aside_where_it_does_not_apply(tmp_path: Path) -> None:
    files = carried(tmp_path, SECOND, OLDEST, STAYS + NEW, "<3.300").files
    before = (tmp_path / "overlays/ours.yaml").read_bytes()
    assert [content for name, content in files.items() if name.endswith(".yaml.txt")] == [before]
    assert len(parse_overlay(files["ours.yaml"], "a").actions) == 1


def test_an_overlay_for_other_releases_is_not_looked_at(tmp_path: Path) -> None:
    assert carried(tmp_path, SECOND, OLDEST, NEW, ">=3.300") == CarriedOver()


@pytest.mark.parametrize("optional", [True, False])
def test_an_optional_action_that_lost_its_place_stays_and_is_shown(tmp_path: Path, optional: bool) -> None:
    actions = NEW + ("    x-optional: true\n    x-reason: Some have it.\n" if optional else "")
    result = carried(tmp_path, SECOND, OLDEST, actions)
    assert len(result.broken) == 1
    assert bool(result.files) is not optional
    assert len(read_overlay(tmp_path / "overlays/ours.yaml").actions) == 1
