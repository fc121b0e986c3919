"""Makes the files that `test_golden.py` compares: `nox -s golden` writes them anew."""

import json
import shutil
import tempfile
from pathlib import Path

import httpx
import yaml

from retool_clientgen.build.self_check import self_check
from retool_clientgen.fetch.instance import InstanceOptions, http_client
from retool_clientgen.generate.package import ClientInfo, generate
from retool_clientgen.mock import MockRetool
from retool_clientgen.normalise import normalise
from retool_clientgen.openapi.document import read_openapi
from retool_clientgen.openapi.references import dereference
from retool_clientgen.overlay.apply import apply_overlays
from retool_clientgen.overlay.document import read_overlay
from retool_clientgen.traffic.record.exchange_log import ExchangeLog
from retool_clientgen.traffic.record.proxy import Proxy
from retool_clientgen.traffic.record.redaction import Redactor
from retool_clientgen.traffic.record.vocabulary import builtin_vocabulary
from retool_clientgen.workspace.workspace import Workspace
from support.cli import run_cli
from support.paths import ROOT

HERE = Path(__file__).parent
RECORDING = HERE / "exchanges-4.0.jsonl"
BEARER = {"authentication_type": "bearer", "bearer_token": "a secret of Ada"}
INFO = ClientInfo(version="1.0.0", release="1.0", api_version="1.0.0", spec_sha256="0" * 64)


def golden_files(scratch: Path) -> dict[str, bytes]:
    """The client of the document, what its next version changes, and a recording, by path beside this file.

    The runtime, which is the same in every client, is left out.
    """
    document = read_openapi(HERE / "document.yaml")
    normalised = normalise(dereference(document))
    project = scratch / "client"
    project.mkdir()
    self_check(project, normalised, generate(normalised, INFO, project))
    files = {
        path.relative_to(scratch).as_posix(): path.read_bytes()
        for path in sorted(project.rglob("*"))
        if path.is_file() and "_runtime" not in path.parts
    }
    return {**files, "diff.md": _diff(scratch).encode(), RECORDING.name: _recording(scratch)}


def _diff(folder: Path) -> str:
    old = yaml.safe_load((HERE / "document.yaml").read_text(encoding="utf-8"))
    new = apply_overlays(old, [read_overlay(HERE / "next.yaml")]).document
    for name, document in (("old", old), ("new", new)):
        (folder / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    releases = ("--old-release", "1.0", "--new-release", "2.0")
    ran = run_cli("diff", "old.json", "new.json", *releases, "--markdown", "-", cwd=folder)
    assert ran.code == 0, ran.stderr
    return ran.stdout


def _recording(folder: Path) -> bytes:
    """Exchanges with an instance of 4.0, redacted as `record` does."""
    out = folder / RECORDING.name
    redactor = Redactor(builtin_vocabulary(Workspace(ROOT)), key=b"the same placeholders every time")
    with (
        MockRetool("4.0", mode="observed") as instance,
        ExchangeLog(out) as log,
        Proxy(instance.url, http_client(InstanceOptions(instance.url)), log, redactor) as proxy,
        httpx.Client(
            base_url=f"{proxy.url}/api/v2", headers={"Authorization": f"Bearer {instance.token}"}, trust_env=False
        ) as client,
    ):
        user = client.post("/users", json={"email": "ada@example.org", "first_name": "Ada", "last_name": "L"}).json()
        group = client.post("/groups", json={"name": "Operators"}).json()["data"]
        member = {"members": [{"id": user["data"]["id"], "is_group_admin": False}]}
        client.post(f"/groups/{group['id']}/members", json=member)
        client.get("/users", params={"limit": 2, "email": "ada@example.org"})
        client.get(f"/users/{user['data']['id']}", params={"includeGroups": "true"})
        change = {"operations": [{"op": "replace", "path": "/first_name", "value": "Augusta"}]}
        client.patch(f"/users/{user['data']['id']}", json=change)
        client.get("/groups")
        folder_ = client.post("/folders", json={"name": "Reports", "folder_type": "app"}).json()["data"]
        client.get("/folders")
        client.delete(f"/folders/{folder_['id']}", params={"recursive": "false"})
        options = {"base_url": "https://api.example.org", "authentication_options": BEARER}
        resource = {"type": "restapi", "display_name": "Reports", "options": options}
        made = client.post("/resources", json=resource).json()["data"]
        client.get(f"/resources/{made['id']}")
        client.delete(f"/resources/{made['id']}")
        client.get(f"/folders/{folder_['id']}")
    return out.read_bytes()


def main() -> None:
    """Writes the files anew."""
    with tempfile.TemporaryDirectory() as scratch:
        files = golden_files(Path(scratch))
    shutil.rmtree(HERE / "client", ignore_errors=True)
    for name, content in files.items():
        path = HERE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main()
