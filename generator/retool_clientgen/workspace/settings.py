"""What a user sets once: in `retool-clientgen.toml`, or under `[tool.retool-clientgen]` in pyproject.toml.

The command line comes before the environment, the environment before the file.
"""

import difflib
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, fields, frozen

from ..errors import ClientgenError
from .workspace import CONFIG_FILE, Workspace


@frozen(kw_only=True)
class Connection:
    """How an instance is reached.

    Attributes:
        scheme: Scheme of a host that names none; https if it is None (RETOOL_SCHEME).
        token: The API token (RETOOL_ACCESS_TOKEN); never in a file.
        unix_socket: Socket to connect to instead of the host (RETOOL_UNIX_SOCKET_PATH).
        ca_bundle: File with the certificates to trust (RETOOL_CLIENTGEN_CA_BUNDLE).
        client_cert: File with a client certificate and its key (RETOOL_CLIENTGEN_CLIENT_CERT).
        timeout: Seconds until a request is given up, repetitions included (RETOOL_CLIENTGEN_TIMEOUT).
        retries: How often a request is repeated (RETOOL_CLIENTGEN_RETRIES).
    """

    scheme: str | None = None
    token: str | None = field(default=None, repr=False)
    unix_socket: str | None = None
    ca_bundle: str | None = None
    client_cert: str | None = None
    timeout: float = 30.0
    retries: int = 3


@frozen(kw_only=True)
class Settings(Connection):
    """The settings of a workspace.

    Attributes:
        host: Host or URL of the instance (RETOOL_HOST).
        revision: Last part of the packages' version (RETOOL_CLIENTGEN_REVISION).
        out: Directory of the generated packages, from the workspace on (RETOOL_CLIENTGEN_OUT).
        client_name: Name of a client's distribution; it is imported as `retool_client` whatever its name
            (RETOOL_CLIENTGEN_CLIENT_NAME).
        urls: Addresses for the page of a client on an index, by their names; `Documentation` is where its README leads.
        bundle_distribution: Name of the distribution with several releases (RETOOL_CLIENTGEN_BUNDLE_DISTRIBUTION).
        bundle_package: Its import name (RETOOL_CLIENTGEN_BUNDLE_PACKAGE).
        strict: Whether corrections must match on unknown releases too (RETOOL_CLIENTGEN_STRICT).
        impact_paths: Files and directories of code that uses the client, from the workspace on; `upgrade` says which of
            its lines are affected (RETOOL_CLIENTGEN_IMPACT_PATHS, separated as in PATH).
    """

    host: str | None = None
    revision: int = 0
    out: str = "generated"
    client_name: str = "retool-client"
    urls: tuple[tuple[str, str], ...] = ()
    bundle_distribution: str = "retool-clients"
    bundle_package: str = "retool_clients"
    strict: bool = False
    impact_paths: tuple[str, ...] = ()


_ENVIRONMENT = {
    **{each.name: f"RETOOL_CLIENTGEN_{each.name.upper()}" for each in fields(Settings) if each.name != "urls"},
    # What clients read too.
    "host": "RETOOL_HOST",
    "scheme": "RETOOL_SCHEME",
    "token": "RETOOL_ACCESS_TOKEN",
    "unix_socket": "RETOOL_UNIX_SOCKET_PATH",
}
_FILES = ("unix_socket", "ca_bundle", "client_cert")
"""Settings whose paths in the file are relative to the directory that it is in."""
RANGES = {"timeout": (0.001, 86_400), "retries": (0, 100), "revision": (0, 9999)}
"""The least and the most that a number may be."""
_TYPES: dict[str, type] = {
    "timeout": float,
    "retries": int,
    "revision": int,
    "strict": bool,
    "impact_paths": list,
    "urls": dict,
}


def load_settings(workspace: Workspace, environment: Mapping[str, str] | None = None) -> Settings:
    """Reads the settings of a workspace and of the environment.

    Args:
        workspace: The workspace.
        environment: The environment; the process's own if it is None.

    Raises:
        ClientgenError: If a setting is unknown or has a wrong value, with its place.
    """
    values = _from_file(workspace.root)
    for name, variable in _ENVIRONMENT.items():
        text = (os.environ if environment is None else environment).get(variable)
        if text:
            values[name] = _parsed(name, text, variable)
    return Settings(**values)


def _from_file(root: Path) -> dict[str, Any]:
    own, project = root / CONFIG_FILE, root / "pyproject.toml"
    if own.is_file():
        table, where = _read(own), str(own)
    elif project.is_file():
        tool = _read(project).get("tool")
        table, where = (tool if isinstance(tool, dict) else {}).get("retool-clientgen", {}), f"{project} [tool]"
        if not isinstance(table, dict):
            raise ClientgenError("retool-clientgen is a table of settings", where=where)
        where = f"{project} [tool.retool-clientgen]"
    else:
        return {}
    known = {attribute.name for attribute in fields(Settings)} - {"token"}
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name == "token":
            raise ClientgenError(
                "a token does not belong into a file", where=where, fix="Set RETOOL_ACCESS_TOKEN in the environment."
            )
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"Is {near[0]} meant?" if near else f"Settings: {', '.join(sorted(known))}."
            raise ClientgenError(f"{key!r} is not a setting", where=where, fix=hint)
        expected = _TYPES.get(name, str)
        fine = isinstance(value, expected) or (expected is float and isinstance(value, int))
        if not fine or (expected is not bool and isinstance(value, bool)):
            raise ClientgenError(f"{key} is a {expected.__name__}, not {value!r}", where=where)
        if isinstance(value, list) and not all(isinstance(item, str) for item in value):
            raise ClientgenError(f"{key} is a list of paths, not {value!r}", where=where)
        if isinstance(value, dict) and not all(isinstance(item, str) for item in value.values()):
            raise ClientgenError(f"{key} is a table of addresses, not {value!r}", where=where)
        if isinstance(value, list | dict):
            values[name] = tuple(value.items() if isinstance(value, dict) else value)
        elif name in _FILES:
            # The directory that a command runs in does not count.
            values[name] = str(root / Path(str(value)).expanduser())
        else:
            values[name] = _in_range(name, value, where)
    return values


def _in_range(name: str, value: Any, where: str) -> Any:
    least, most = RANGES.get(name, (None, None))
    if least is not None and most is not None and not least <= value <= most:
        raise ClientgenError(f"{name} is a number from {least} to {most}, not {value}", where=where)
    return value


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise ClientgenError(f"cannot be read: {error}", where=str(path)) from error


def _parsed(name: str, text: str, variable: str) -> Any:
    expected = _TYPES.get(name, str)
    if expected is bool:
        if text.lower() not in ("0", "1", "false", "true", "no", "yes"):
            raise ClientgenError(f"{text!r} is not true or false", where=variable)
        return text.lower() in ("1", "true", "yes")
    if expected is list:
        return tuple(part for part in text.split(os.pathsep) if part)
    try:
        return _in_range(name, expected(text), variable)
    except ValueError:
        raise ClientgenError(f"{text!r} is not a number", where=variable) from None
