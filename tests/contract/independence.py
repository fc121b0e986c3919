"""The suite's valid requests held against other people's validators: openapi-core, and Steady, a mock of npm.

`python -m contract.independence --release 3.334` runs both, with `tests` on the path.
"""

import argparse
import contextlib
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from retool_clientgen.contract.bench import KINDS, Asked, Bench, Failure, PartResult, summary
from retool_clientgen.contract.client import Call, Environment, InstalledClient
from retool_clientgen.contract.samples import body_value, call_of, path_values, query_values
from retool_clientgen.mock import MockRetool
from retool_clientgen.mock.schema.sampling import Wish
from retool_clientgen.openapi.operations import content_schemas, operations, path_parameters, template

ROOT = Path(__file__).resolve().parents[2]

STEADY = "@stdy/cli@0.22.2"
"""The foreign mock: a package of npm."""

_READY_SECONDS = 60.0


def valid_calls(bench: Bench) -> list[Call]:
    """Calls of each operation with values that the document allows: what is required only, and all that is declared."""
    calls = []
    served = {operation.key: operation for operation in operations(bench.instance.api.source.served)}
    for operation in bench.operations.values():
        path = path_values(operation, bench.sampler)
        content = content_schemas(served[operation.key].node.get("requestBody"))
        asked = {name for schema in content.values() for name in schema.get("required", ())}
        # The document as served asks for what a judgement lets callers leave out.
        least = Wish("full") if asked - set((operation.body or {}).get("required", ())) else Wish()
        for kind, wish in zip(KINDS, (least, Wish("full")), strict=True):
            query = query_values(operation, bench.sampler, optional=wish.properties == "full")
            body = body_value(operation, bench.sampler, wish)
            calls.append(call_of(operation, kind, "raw name", path, query, body))
    return calls


def sent(bench: Bench, client: InstalledClient, calls: list[Call]) -> list[Asked]:
    """Makes calls, each of which the instance answers with success whatever it holds.

    Returns:
        The requests as the instance got them.
    """
    tags = [bench.tag() for _ in calls]
    headers = [
        {"X-Mock-Respond": f"status={bench.operations[c['operation']].succeeds_with}", "X-Mock-Client": c["kind"]}
        for c in calls
    ]
    client.ask([{**c, "headers": {**h, "X-Mock-Tag": t}} for c, h, t in zip(calls, headers, tags, strict=True)])
    kept = {entry["tag"]: entry for entry in bench.instance.requests()}
    return [kept[tag] for tag in tags]


def as_served(bench: Bench, prefix: str = "") -> dict[str, Any]:
    """The document as the instance serves it, but for a path that is written as web frameworks do.

    Args:
        bench: The instance.
        prefix: What stands before each path.
    """
    served = bench.instance.api.source.served
    paths: dict[str, Any] = {}
    for path, item in served["paths"].items():
        plain = template(path)
        unsaid = [
            {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}
            for name in path_parameters(path)
        ]
        paths[prefix + plain] = item if plain == path else {**item, "parameters": unsaid}
    return {**served, "paths": paths}


def by_openapi_core(bench: Bench, requests: list[Asked]) -> PartResult:
    """Checks requests with openapi-core, which shares nothing with the validators of the instance."""
    result = PartResult("openapi-core")
    if find_spec("openapi_core") is None:
        result.skipped = "openapi-core is not installed"
        return result
    from openapi_core import Config, OpenAPI
    from openapi_core.exceptions import OpenAPIError
    from openapi_core.testing import MockRequest

    began = time.perf_counter()
    host = "http://retool.test"
    document = {**as_served(bench), "servers": [{"url": f"{host}/api/v2"}]}
    # Whether the document is one is checked elsewhere.
    openapi = OpenAPI.from_dict(document, Config(spec_validator_cls=None))
    for asked in requests:
        path, _, query = asked["target"].partition("?")
        headers = {name.lower(): value for name, value in asked["headers"] if name.lower() != "host"}
        made = MockRequest(
            host, asked["method"].lower(), path, args=_several(query), headers=headers,
            data=asked.get("body", "").encode() or None,
            content_type=headers.get("content-type", "application/json"),
        )  # fmt: skip
        result.total += 1
        try:
            openapi.validate_request(made)
        except OpenAPIError as error:
            said = f"{error}: {error.__cause__ or ''} {getattr(error.__cause__, 'schema_errors', '')}"[:400]
            result.failures.append(Failure(result.part, path, str(asked["operation"]), asked["client"], (said,)))
        else:
            result.passed += 1
    result.seconds = time.perf_counter() - began
    return result


def _several(query: str) -> Any:
    from werkzeug.datastructures import MultiDict

    return MultiDict(parse_qsl(query, keep_blank_values=True))


def by_steady(bench: Bench, where: Environment, calls: list[Call], requests: list[Asked]) -> PartResult:
    """Makes the same calls to Steady, which serves the same document, and compares the statuses.

    Args:
        bench: The instance.
        where: The environment of the client.
        calls: The calls.
        requests: What the instance was asked by each of them, and how it answered.
    """
    result = PartResult("steady")
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        result.skipped = "Node.js and npm are not installed"
        return result
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="retool-contract-") as name:
        folder = Path(name)
        install = [npm, "install", "--no-audit", "--no-fund", "--prefix", name, STEADY]
        if subprocess.run(install, capture_output=True, check=False).returncode != 0:
            result.skipped = f"npm cannot install {STEADY}"
            return result
        (folder / "openapi.json").write_text(json.dumps(as_served(bench, "/api/v2")), encoding="utf-8")
        with _steady(folder) as url:
            if url is None:
                result.skipped = "Steady does not start"
                return result
            with InstalledClient(where, url, "any") as client:
                outcomes = client.ask(calls)
    for call, asked, outcome in zip(calls, requests, outcomes, strict=True):
        result.total += 1
        status = outcome.get("status", outcome.get("error", {}).get("status"))
        if status == asked["status"]:
            result.passed += 1
        else:
            problem = f"{status} instead of {asked['status']}: {summary(outcome)}"
            result.failures.append(Failure("steady", asked["target"], call["operation"], call["kind"], (problem,)))
    result.seconds = time.perf_counter() - began
    return result


@contextlib.contextmanager
def _steady(folder: Path) -> Iterator[str | None]:
    """Steady, serving `openapi.json` of a folder that it is installed in; None if it does not start."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(folder / "node_modules/.bin/steady"), "--host", "127.0.0.1", "--port", str(port), "--quiet"]
    with subprocess.Popen(
        [*command, str(folder / "openapi.json")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield f"http://127.0.0.1:{port}" if _listens(port, process) else None
        finally:
            process.terminate()


def _listens(port: int, process: "subprocess.Popen[bytes]") -> bool:
    until = time.monotonic() + _READY_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
        time.sleep(0.05)
    return False


def main() -> None:
    """Checks the requests of an installed client with both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--release", required=True)
    parser.add_argument("--python", type=Path, default=Path(sys.executable), help="the Python of the client")
    parser.add_argument("--client", type=Path, help="a project to take instead of the installed client")
    chosen = parser.parse_args()
    where = Environment(chosen.python, chosen.client)
    with MockRetool(chosen.release, directory=ROOT) as instance:
        with InstalledClient(where, instance.url, instance.token) as client:
            bench = Bench(instance, client.about)
            calls = valid_calls(bench)
            requests = sent(bench, client, calls)
        results = [by_openapi_core(bench, requests), by_steady(bench, where, calls, requests)]
    for result in results:
        print(f"{result.part}: {result.skipped or f'{result.passed} of {result.total}'}")
        for failure in result.failures[:20]:
            print(f"  {failure}")
    sys.exit(not all(result.ok for result in results))


if __name__ == "__main__":
    main()
