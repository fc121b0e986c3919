"""Names from release to release."""

import json
from typing import Any

from support.pipeline import normalised


def expanded(release: str) -> dict[str, str]:
    """Class name by structure, all names within it replaced by what they stand for."""
    schemas = normalised(release).document["components"]["schemas"]

    def expand(node: Any) -> Any:
        if isinstance(node, list):
            return [expand(item) for item in node]
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return expand(schemas[node["$ref"].rpartition("/")[2]])
        return {
            key: {name: expand(inner) for name, inner in value.items()} if key == "properties" else expand(value)
            for key, value in node.items()
            if key not in ("title", "description", "deprecated")
        }

    return {json.dumps(expand(schema), sort_keys=True): name for name, schema in schemas.items()}


def test_a_structure_that_did_not_change_keeps_its_name() -> None:
    old, new = expanded("3.75"), expanded("3.334")
    same = old.keys() & new.keys()
    assert len(same) > 100
    assert [(old[s], new[s]) for s in same if old[s] != new[s]] == []


def test_no_name_is_told_from_another_by_a_number_only() -> None:
    assert normalised("3.75").numbered == []
    assert normalised("3.334").numbered == []


def test_an_operation_keeps_its_name() -> None:
    old, new = ({(o.method, o.path): o.id for o in normalised(release).operations} for release in ("3.75", "3.334"))
    assert [(old[key], new[key]) for key in old.keys() & new.keys() if old[key] != new[key]] == []
