"""Names from release to release, as if the newer one were not known yet."""

import itertools
import json
import re
from functools import cache
from typing import Any

import pytest

from retool_clientgen.normalise import Normalised, normalise
from retool_clientgen.openapi.document import resolve_pointer
from retool_clientgen.overlay.apply import apply_overlays
from retool_clientgen.overlay.document import Overlay
from retool_clientgen.releases.release import Release
from support.names import FILE, published, text
from support.paths import RELEASES
from support.pipeline import corrected, normalised, overlays_of, served

NEIGHBOURS = list(itertools.pairwise(sorted(RELEASES, key=Release)))


@cache
def as_if_unknown(release: str, last_known: str) -> Normalised:
    """A release, built with only those overlays that name no release after the last known one."""

    def is_known(overlay: Overlay) -> bool:
        # The names that are published would tell those of the release itself.
        return overlay.name != f"overlays/common/{FILE.name}" and all(
            Release(clause.version) <= Release(last_known) for clause in overlay.releases or ()
        )

    overlays = [overlay for overlay in overlays_of(release) if is_known(overlay)]
    document = apply_overlays(served(release), overlays, strict=False).document
    return normalise({**document, "x-retool-names": published(last_known)})


def names_by_structure(document: Normalised) -> dict[str, set[str]]:
    """Class names by structure, all names within it replaced by what they are the names of."""
    schemas = document.document["components"]["schemas"]

    def expand(node: Any) -> Any:
        if isinstance(node, list):
            return sorted(map(expand, node), key=lambda item: json.dumps(item, sort_keys=True))
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return expand(schemas[node["$ref"].rpartition("/")[2]])
        return {
            key: {name: expand(inner) for name, inner in value.items()} if key == "properties" else expand(value)
            for key, value in node.items()
            if key not in ("title", "description", "deprecated")
        }

    found: dict[str, set[str]] = {}
    for name, schema in schemas.items():
        found.setdefault(json.dumps(expand(schema), sort_keys=True), set()).add(name)
    return found


def ids(document: Normalised) -> dict[tuple[str, str], str]:
    """Operation id by method and path, whatever its parameters are called."""
    return {(o.method, re.sub(r"\{[^{}]*\}", "{}", o.path)): o.id for o in document.operations}


@pytest.mark.parametrize(("old", "new"), NEIGHBOURS)
def test_a_structure_that_did_not_change_keeps_its_name(old: str, new: str) -> None:
    before, after = names_by_structure(normalised(old)), names_by_structure(as_if_unknown(new, old))
    same = before.keys() & after.keys()
    assert len(same) > 100
    assert [(before[s], after[s]) for s in same if not before[s] <= after[s]] == []


@pytest.mark.parametrize(("old", "new"), NEIGHBOURS)
def test_an_operation_keeps_its_name_and_those_of_its_path_parameters(old: str, new: str) -> None:
    before, after = ids(normalised(old)), ids(as_if_unknown(new, old))
    assert [(before[key], after[key]) for key in before.keys() & after.keys() if before[key] != after[key]] == []
    known = {operation.id: operation.path_parameters for operation in normalised(old).operations}
    assert known.keys() & {operation.id for operation in as_if_unknown(new, old).operations}
    for operation in as_if_unknown(new, old).operations:
        assert operation.path_parameters == known.get(operation.id, operation.path_parameters)


@pytest.mark.parametrize("release", RELEASES)
def test_no_name_is_told_from_another_by_a_number_only(release: str) -> None:
    assert normalised(release).numbered == []


@pytest.mark.parametrize("release", RELEASES)
def test_each_class_says_where_the_document_has_it(release: str) -> None:
    for places in normalised(release).places.values():
        assert all(place and resolve_pointer(corrected(release), place) for place in places)


@pytest.mark.parametrize("release", RELEASES)
def test_no_names_of_a_known_release_contradict_each_other(release: str) -> None:
    assert normalised(release).notes == [], "an overlay tells these apart: docs/releases.md, step 2"


def test_the_overlay_has_the_names_that_all_releases_publish() -> None:
    assert FILE.read_text(encoding="utf-8") == text(), "nox -s names writes it"
