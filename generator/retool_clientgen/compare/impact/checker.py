"""pyright, run by its command line on the user's files with a client package in its reach."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from attrs import frozen

from ...errors import ClientgenError
from .package import MARK
from .user_code import Span, UserFile, import_bases

_FIX = "Install retool-clientgen with its extra `impact`."
_CONFIGURATION = {
    "typeCheckingMode": "standard",
    "enableTypeIgnoreComments": False,
    "deprecateTypingAliases": False,
    "reportDeprecated": "warning",
    # What is not installed is missing with either package.
    "reportMissingModuleSource": "none",
}
"""Options of our own: how strict users are with themselves has nothing to do with the upgrade."""


@frozen
class Report:
    """What the type checker reports of a place.

    Attributes:
        span: The place.
        rule: Name of the checker's rule.
        message: Its text, in one line.
        mark: Kind and name of a marked thing that is used there.
    """

    span: Span
    rule: str
    message: str
    mark: tuple[str, str] | None

    @property
    def is_error(self) -> bool:
        """Whether something is wrong there, and not only used."""
        return self.rule != "reportDeprecated"


def check(files: dict[Path, UserFile], package: Path, scratch: Path, python: Path | None) -> dict[Path, list[Report]]:
    """Checks files with a client package: what the checker reports of each.

    Args:
        files: The files by their absolute paths.
        package: Directory that holds the client package.
        scratch: Directory for the checker's configuration.
        python: The interpreter whose installed packages the code imports; None for this one.

    Raises:
        ClientgenError: If pyright does not work.
    """
    import attr

    reports: dict[Path, list[Report]] = {file: [] for file in files}
    if not reports:
        return reports

    ours = Path(attr.__file__).parents[1]
    scratch.mkdir(parents=True, exist_ok=True)
    # The root comes before the directories of the code, so that nothing there hides the client.
    (scratch / "retool_client").symlink_to((package / "retool_client").resolve(), target_is_directory=True)
    paths = [str(path) for path in (*import_bases(files), ours)]
    (scratch / "pyrightconfig.json").write_text(json.dumps({**_CONFIGURATION, "extraPaths": paths}), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", str(python or sys.executable)]
    command += ["--project", str(scratch), "-"]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        command, input="\n".join(map(str, files)), capture_output=True, text=True, encoding="utf-8", check=False
    )
    try:
        found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    except (ValueError, KeyError) as error:
        what = (done.stderr or done.stdout).strip()[-500:]
        raise ClientgenError(f"pyright cannot check the code: {what}", fix="Run `pyright` by itself.") from error
    for item in found:
        file = Path(item.get("file") or item.get("uri", {}).get("_filePath", ""))
        if file in reports and item["severity"] != "information":
            reports[file].append(_report(item, files[file]))
    return reports


def _report(item: dict[str, Any], file: UserFile) -> Report:
    start, end = (file.position(item["range"][end]) for end in ("start", "end"))
    mark = MARK.search(item["message"])
    message = " ".join(item["message"].split())
    return Report((start, end), item.get("rule", ""), message, (mark[1], mark[2]) if mark else None)


def require_checker() -> None:
    """Says what to install where pyright is missing.

    Raises:
        ClientgenError: If it is.
    """
    if find_spec("pyright") is None:
        raise ClientgenError("pyright is needed to see what code uses, and it is not installed", fix=_FIX)
