"""The wheel in an environment that has nothing else."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

from support.paths import SECOND
from support.pipeline import operation_count
from support.server import Answer, Asked, Server, as_json

USERS = [
    {"id": f"user_{n:032x}", "legacy_id": n, "email": f"u{n}@example.com", "active": True, "first_name": "U",
     "last_name": str(n), "created_at": "2025-11-06T17:00:11.431Z", "last_active": None, "metadata": {}}
    for n in range(5)
]  # fmt: skip

SCRIPT = """
import asyncio, sys
from retool_client import AsyncRetool, NotFoundError, PermissionDeniedError, Retool, __release__

with Retool(sys.argv[1], token="secret") as retool:
    print([user.email for user in retool.users.list(limit=2)])
    try:
        retool.users.get("user_missing")
    except NotFoundError as error:
        print(error.status, error.api_message)
    try:
        retool.groups.list().first()
    except PermissionDeniedError as error:
        print(error.scope, error.plan)

async def main():
    async with AsyncRetool(sys.argv[1], token="secret") as retool:
        print([user.legacy_id async for user in retool.users.list(limit=2)])

asyncio.run(main())
print(__release__)
"""


def answer(asked: Asked) -> Answer:
    """A Retool with five users, in pages of two."""
    path, _, query = asked.path.partition("?")
    if asked.headers.get("authorization") != "Bearer secret":
        return as_json({"success": False, "message": "unauthorized"}, 401)
    if path == "/api/v2/users":
        first = next((int(p.partition("=")[2]) for p in query.split("&") if p.startswith("next_token=")), 0)
        more = first + 2 < len(USERS)
        return as_json({
            "success": True, "data": USERS[first : first + 2], "total_count": len(USERS),
            "next_token": str(first + 2) if more else None, "has_more": more,
        })  # fmt: skip
    if path == "/api/v2/groups":
        return as_json({"success": False, "message": "scope"}, 403)
    return as_json({"success": False, "message": "User not found"}, 404)


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with nothing but the wheel of 3.334 and what it requires."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "venv", with_pip=True)
    found = folder / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([found, "-m", "pip", "install", "--quiet", wheel], check=True, capture_output=True)
    return found


def test_the_installed_wheel_lists_users(python: Path, tmp_path: Path) -> None:
    with Server(answer) as server:
        done = subprocess.run(
            [python, "-c", SCRIPT, server.url], cwd=tmp_path, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    emails = [user["email"] for user in USERS]
    assert done.stdout.splitlines() == [
        str(emails), "404 User not found", "groups:read enterprise", "[0, 1, 2, 3, 4]", SECOND,
    ]  # fmt: skip
    assert "secret" not in done.stdout + done.stderr


def test_importing_loads_neither_httpx_nor_a_model(python: Path) -> None:
    code = "import sys, retool_client; print([m for m in sys.modules if 'httpx' in m or '.models' in m])"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_module_of_the_package_can_be_imported(python: Path) -> None:
    count = operation_count(SECOND)
    code = (
        "import importlib, pkgutil, retool_client\n"
        "names = [m.name for m in pkgutil.walk_packages(retool_client.__path__, 'retool_client.')]\n"
        "[importlib.import_module(name) for name in names]\n"
        f"print(len([n for n in names if n.startswith('retool_client.api.')]) > {count}, sys.version_info >= (3, 11))"
    )
    done = subprocess.run([python, "-c", f"import sys\n{code}"], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "True True", done.stderr
    assert sys.version_info >= (3, 11)
