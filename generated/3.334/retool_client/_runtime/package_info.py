"""What a client package says of itself to its runtime."""

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from .operation import BaseOperation


class PackageInfo:
    """A client package.

    Attributes:
        package: Its import name.
        version: Version of the distribution.
        release: Retool release that it is made for.
        api_version: `info.version` of the spec that it was made from.
        spec_sha256: SHA-256 of that spec's file.
        distribution: Name of the distribution.
    """

    __slots__ = ("api_version", "distribution", "package", "release", "spec_sha256", "version")

    def __init__(
        self,
        *,
        package: str,
        version: str,
        release: str,
        api_version: str,
        spec_sha256: str,
        distribution: str = "retool-client",
    ) -> None:
        self.package = package
        self.version = version
        self.release = release
        self.api_version = api_version
        self.spec_sha256 = spec_sha256
        self.distribution = distribution

    def operations(self) -> "tuple[BaseOperation, ...]":
        """All operations of the package."""
        from importlib import import_module

        return cast("tuple[BaseOperation, ...]", import_module(f"{self.package}.operations").OPERATIONS)

    def operation(self, operation_id: str) -> "BaseOperation":
        """One operation by its id.

        Raises:
            ValueError: If no operation has that id; names the nearest ones.
        """
        found = {operation.id: operation for operation in self.operations()}
        if operation_id not in found:
            from difflib import get_close_matches

            near = get_close_matches(operation_id, found, n=3, cutoff=0.5)
            hint = f"; near: {', '.join(near)}" if near else ""
            raise ValueError(f"no operation {operation_id!r} in Retool {self.release}{hint}")
        return found[operation_id]
