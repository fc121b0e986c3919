"""What a client package says of itself."""

from pathlib import Path

import pytest

from retool_clientgen.generate.runtime.package_info import PackageInfo

OPERATIONS = """
from retool_clientgen.generate.runtime.operation import Operation
OPERATIONS = tuple(Operation(f"users.{name}", "GET", "/users") for name in ("list", "get", "delete"))
"""


@pytest.fixture
def info(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PackageInfo:
    """The description of a package with three operations."""
    package = tmp_path / "described_client"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "operations.py").write_text(OPERATIONS)
    monkeypatch.syspath_prepend(tmp_path)
    return PackageInfo(
        package="described_client", version="1.0", release="3.334", api_version="2.0.0", spec_sha256="0" * 64
    )


def test_operations_are_listed_and_found_by_id(info: PackageInfo) -> None:
    assert [found.id for found in info.operations()] == ["users.list", "users.get", "users.delete"]
    assert info.operation("users.get").id == "users.get"


@pytest.mark.parametrize(
    ("operation_id", "message"),
    [
        ("users.gett", "no operation 'users.gett' in Retool 3.334; near: users.get"),
        ("zzz", "no operation 'zzz' in Retool 3.334$"),
        ("", "no operation ''"),
        ("../users.get", "no operation"),
    ],
)
def test_an_unknown_id_is_refused_with_the_nearest_ones(info: PackageInfo, operation_id: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        info.operation(operation_id)
