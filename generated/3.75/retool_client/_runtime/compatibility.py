"""Whether an instance is of the release that a client is made for."""

import warnings
from typing import Any, Literal, NamedTuple

from .config import API_PATH
from .errors import DecodeError, IncompatibleInstanceError, RetoolError, RetoolWarning
from .operation import Operation, anything
from .package_info import PackageInfo
from .request import Request
from .response import Reply, parse_json, read

_HEALTH: Operation[object] = Operation(
    id="checkHealth", method="GET", path="/api/checkHealth", responses={200: anything()}
)
_SPEC: Operation[object] = Operation(id="spec", method="GET", path="/spec", responses={200: anything()})
_METHODS = ("get", "put", "post", "patch", "delete")


class Compatibility(NamedTuple):
    """How an instance compares with the release that a client is made for.

    Attributes:
        status: `same`; `newer` or `older` for another release; `differs` for the same release with other operations;
            `unknown` where the instance does not give a release such as `4.0.1` and its operations are the same.
        instance_release: The instance's release; None where it does not say.
        client_release: The client's release.
        added: Operations that the instance has and the client lacks: `GET /agents`.
        removed: Operations that the client has and the instance lacks.
    """

    status: Literal["same", "newer", "older", "differs", "unknown"]
    instance_release: str | None
    client_release: str
    added: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def is_compatible(self) -> bool:
        """Whether every operation of the client is served."""
        return not self.removed

    def __str__(self) -> str:
        instance = self.instance_release or "of an unknown release"
        text = f"the instance is {instance}, the client is made for {self.client_release}: {self.status}"
        for word, operations in (("more", self.added), ("fewer", self.removed)):
            if operations:
                listed = ", ".join([*operations][:5]) + ("…" if len(operations) > 5 else "")
                text += f"; {len(operations)} operations {word} ({listed})"
        if self.status in ("newer", "older"):
            text += f"; use a client made for {'.'.join(map(str, (numbers(self.instance_release) or ())[:2]))}"
        elif self.status == "differs":
            text += "; build the client from the instance's own document"
        return text


def health_request() -> Request:
    """The request for the instance's release."""
    return Request(_HEALTH, "/api/checkHealth", "")


def health_url(base_url: str) -> str:
    """Where an instance says its release: to everybody, outside of the API.

    Args:
        base_url: URL of the instance's API.
    """
    return base_url.removesuffix(API_PATH) + "/api/checkHealth"


def spec_request() -> Request:
    """The request for the instance's document."""
    return Request(_SPEC, "/spec", "")


def compare(package: PackageInfo, health: Reply, spec: Reply) -> Compatibility:
    """Compares what an instance says of itself with a client package.

    Args:
        package: The client package.
        health: Answer to the request for the release.
        spec: Answer to the request for the document.

    Raises:
        APIStatusError: If the instance refuses the document.
        DecodeError: If the instance serves no OpenAPI document.
    """
    release = instance_release(health)
    if not 200 <= spec.status < 300:
        read(spec, spec_request(), strict=False)
    paths: dict[str, Any] = {}
    try:
        content = parse_json(spec.content)
        paths = content["paths"]
        served = {_key(m, p) for p, item in paths.items() for m in _METHODS if m in item}
    except (ValueError, LookupError, TypeError, AttributeError):
        served = None
    if served is None:
        raise DecodeError(f"the instance serves no OpenAPI document (status {spec.status})", status=spec.status)
    own = {_key(info.method, info.path): f"{info.method} {info.path}" for info in package.operations()}
    shown = {_key(m, p): f"{m.upper()} {p}" for p, item in paths.items() for m in _METHODS if m in item}
    added = tuple(sorted(shown[key] for key in served - own.keys()))
    removed = tuple(sorted(own[key] for key in own.keys() - served))
    status: Literal["same", "newer", "older", "differs", "unknown"]
    instance, client = numbers(release), numbers(package.release)
    if instance is not None and client is not None and instance[:2] != client[:2]:
        status = "newer" if instance[:2] > client[:2] else "older"
    elif added or removed:
        status = "differs"
    else:
        status = "unknown" if instance is None else "same"
    return Compatibility(status, release, package.release, added, removed)


def report(found: Compatibility, level: Literal["warn", "error"]) -> None:
    """Warns of an instance that is not of the client's release, or raises.

    Args:
        found: The comparison.
        level: `warn` or `error`.

    Raises:
        IncompatibleInstanceError: If `level` is `error` and the instance differs.
    """
    if found.status in ("same", "unknown"):
        return
    if level == "error":
        raise IncompatibleInstanceError(str(found), compatibility=found)
    warnings.warn(str(found), RetoolWarning, stacklevel=7)


def unchecked(error: RetoolError, package: PackageInfo) -> Compatibility:
    """Warns that an instance could not be compared.

    Args:
        error: Why not.
        package: The client package.
    """
    warnings.warn(f"the instance was not compared with the client: {error}", RetoolWarning, stacklevel=6)
    return Compatibility("unknown", None, package.release, (), ())


def instance_release(health: Reply) -> str | None:
    """The release that an instance says it is of; None where it says none."""
    try:
        content = parse_json(health.content)
    except ValueError:
        return None
    version = content.get("version") if isinstance(content, dict) else None
    return version if isinstance(version, str) and version else None


def numbers(release: str | None) -> tuple[int, ...] | None:
    """The numbers of a release: `(3, 334, 2)`; None where it is not a release."""
    if release is None:
        return None
    parts = release.split("-")[0].split(".")
    return tuple(int(part) for part in parts) if len(parts) > 1 and all(map(_is_number, parts)) else None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10


def _key(method: str, path: str) -> str:
    """An operation without the names of its path's parameters, which differ between documents."""
    parts = ["{}" if part.startswith(("{", ":")) else part for part in path.split("/")]
    return f"{method.upper()} {'/'.join(parts)}"
