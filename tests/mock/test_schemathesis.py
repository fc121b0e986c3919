"""Schemathesis, which knows nothing of this project, against the instance: bounded, and without a failure."""

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.mock import MockRetool
from support.paths import RELEASES

pytestmark = pytest.mark.skipif(
    find_spec("schemathesis") is None, reason="Schemathesis is in the dependency group `contract`"
)

EXAMPLES = 3
"""Examples of each operation in the phase that makes them up at random."""

REFUSAL = {
    "description": "Every refusal of an instance, declared or not.",
    "content": {"application/json": {"schema": {
        "type": "object", "required": ["success", "message"],
        "properties": {"success": {"type": "boolean", "enum": [False]}, "message": {"type": "string"}},
    }}},
}  # fmt: skip

HOOKS = '''
import schemathesis


@schemathesis.check
def a_valid_request_is_not_refused_by_its_schema(ctx, response, case):
    """What the schema allows may be refused for what it names, but not for its form."""
    source = response.headers.get("x-mock-source", [""])[0]
    positive = case.meta is not None and case.meta.generation.mode.is_positive
    if positive and source == "refused" and response.status_code not in (401, 403):
        raise AssertionError(f"refused: {response.status_code} {response.text[:200]}")
'''


def as_it_is_meant(document: dict[str, Any]) -> dict[str, Any]:
    """The document with what it leaves unsaid: refusals, bodies that cannot be left out, a parameter in a path."""
    colon = document["paths"].pop("/access_tokens/:accessTokenId", None)
    if colon is not None:
        parameter = {"in": "path", "name": "accessTokenId", "required": True, "schema": {"type": "string"}}
        document["paths"]["/access_tokens/{accessTokenId}"] = {**colon, "parameters": [parameter]}
    for item in document["paths"].values():
        for operation in (operation for key, operation in item.items() if key != "parameters"):
            operation["responses"].setdefault("default", REFUSAL)
            for content in operation.get("requestBody", {}).get("content", {}).values():
                operation["requestBody"]["required"] = bool(content["schema"].get("required"))
    return document


@pytest.mark.parametrize("release", RELEASES)
def test_schemathesis_finds_nothing(release: str, tmp_path: Path) -> None:
    (tmp_path / "hooks.py").write_text(HOOKS)
    with MockRetool(release) as instance:
        document = as_it_is_meant(json.loads(json.dumps(instance.api.source.served)))
        (tmp_path / "openapi.json").write_text(json.dumps(document))
        options = [
            "--url", f"{instance.url}/api/v2", "--header", f"Authorization: Bearer {instance.token}", "--no-color",
            "--phases", "coverage,fuzzing", "--max-examples", str(EXAMPLES), "--seed", "1", "--continue-on-failure",
            "--generation-database", "none", "--exclude-checks", "positive_data_acceptance",
        ]  # fmt: skip
        done = subprocess.run(
            [Path(sys.executable).parent / "schemathesis", "run", "openapi.json", *options],
            cwd=tmp_path,
            env={**os.environ, "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        report = instance.report()
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr
    operations = len(report["operations"])
    assert re.search(rf"Tested: {operations}\b", done.stdout)
    assert report["requests"] > 20 * operations
    assert report["invalid_requests"]["count"] > 0
