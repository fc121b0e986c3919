"""One client of several releases: the instance is asked for its release, and the client of it is loaded.

Only packages with several releases have this module.
"""

import warnings
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NoReturn, TypedDict, TypeVar, cast

from .client import BaseClient, Check, user_agent
from .compatibility import Compatibility, health_request, health_url, instance_release, numbers
from .config import AsyncHttpClient, AsyncHttpTransport, HttpClient, HttpTransport, Timeout
from .errors import ConfigurationError, IncompatibleInstanceError, RetoolWarning
from .package_info import PackageInfo
from .rate_limit import RateLimit
from .response import Reply
from .retry import RetryPolicy

if TYPE_CHECKING:
    import ssl
    from os import PathLike

    from .async_client import AsyncClient
    from .sync_client import SyncClient

Policy = Literal["nearest-older", "error", "exact"]
"""What becomes of an instance whose release is not in the package; see `connect`."""

C = TypeVar("C", bound=BaseClient)

_STACK = 5
"""From the warning to the line that connects."""


class ConnectOptions(TypedDict, total=False):
    """The options of a client beside its host; see `BaseClient`."""

    token: str | Callable[[], str] | None
    scheme: str | None
    timeout: Timeout | float | None
    deadline: float
    verify: "bool | str | PathLike[str] | ssl.SSLContext"
    cert: "str | PathLike[str] | tuple[str, str] | tuple[str, str, str] | None"
    proxy: str | None
    unix_socket_path: str | None
    transport: HttpTransport | AsyncHttpTransport | None
    http_client: HttpClient | AsyncHttpClient | None
    max_response_size: int
    retry: RetryPolicy | None
    rate_limit: int | RateLimit | None
    headers: Mapping[str, str] | None
    strict: bool
    check: Check


class Bundle(NamedTuple):
    """A package with several releases.

    Attributes:
        package: Its import name.
        distribution: Name of the distribution.
        version: Version of the distribution.
        releases: The releases, oldest first.
    """

    package: str
    distribution: str
    version: str
    releases: tuple[str, ...]

    def connect(self, host: str | None, release: str | None, policy: Policy, options: dict[str, Any]) -> "SyncClient":
        """The client of an instance's release.

        Args:
            host: Host or URL of the instance.
            release: The instance's release; None to ask the instance.
            policy: What becomes of a release that is not in the package.
            options: Options of the client; they are taken out of the mapping.

        Raises:
            IncompatibleInstanceError: If no release in the package fits the instance.
            RetoolError: If the instance cannot be asked.
        """
        from .sync_client import SyncClient

        asking = self._asking(SyncClient, host, policy, options)
        try:
            if release is None:
                release = self._answered(asking._try(health_request(), health_url(asking.base_url)).reply)
            client = cast("SyncClient", self._client(asking, "Retool", release, policy))
            if policy == "exact":
                _refuse_differences(client.check_compatibility())
        except BaseException:
            asking.close()
            raise
        return client

    async def aconnect(
        self, host: str | None, release: str | None, policy: Policy, options: dict[str, Any]
    ) -> "AsyncClient":
        """The asynchronous client of an instance's release; see `connect`."""
        from .async_client import AsyncClient

        asking = self._asking(AsyncClient, host, policy, options)
        try:
            if release is None:
                reply = (await asking._try(health_request(), health_url(asking.base_url))).reply
                release = self._answered(reply)
            client = cast("AsyncClient", self._client(asking, "AsyncRetool", release, policy))
            if policy == "exact":
                _refuse_differences(await client.check_compatibility())
        except BaseException:
            await asking.close()
            raise
        return client

    def _asking(self, base: type[C], host: str | None, policy: Policy, options: dict[str, Any]) -> C:
        """A client of no release, which asks for that of the instance."""
        try:
            if policy not in ("nearest-older", "error", "exact"):
                raise ConfigurationError(f"policy is 'nearest-older', 'error' or 'exact', not {policy!r}")
            package = PackageInfo(
                package=self.package,
                version=self.version,
                release=self._listed(),
                api_version="",
                spec_sha256="",
                distribution=self.distribution,
            )
            return cast("type[C]", type(base.__name__, (base,), {"_package": package}))(host, **options)
        finally:
            # From here on no frame holds the token in the clear.
            options.clear()

    def _answered(self, reply: Reply) -> str:
        release = instance_release(reply)
        if release is None or numbers(release) is None:
            answer = "does not give its release" if release is None else f"calls its release {release[:80]!r}"
            raise IncompatibleInstanceError(
                f"the instance {answer} (/api/checkHealth, status {reply.status}); give it as release=, "
                f"{self.distribution} {self.version} has {self._listed()}"
            )
        return release

    def _client(self, asking: BaseClient, name: str, instance: str, policy: Policy) -> BaseClient:
        """The client of the release that serves an instance, over the connections of the one that asked."""
        wanted = numbers(instance) if isinstance(instance, str) else None
        if wanted is None:
            raise ConfigurationError(f"release is text such as {self.releases[-1]!r}, not {instance!r}")
        # It becomes part of a header.
        instance = ".".join(map(str, wanted))
        line = self._serving(instance, wanted[:2], policy)
        found: type[BaseClient] = getattr(import_module(f"{self.package}.v{line.replace('.', '_')}"), name)
        client = object.__new__(found)
        client.__dict__.update(vars(asking))
        client._instance_release = instance
        headers = dict(asking._options.headers)
        if headers.get("User-Agent") == user_agent(asking._package):
            headers["User-Agent"] = user_agent(found._package, instance)
        client._options = asking._options._replace(headers=headers)
        return client

    def _serving(self, instance: str, wanted: tuple[int, ...], policy: Policy) -> str:
        """The release whose client serves an instance.

        Raises:
            IncompatibleInstanceError: If none does.
        """
        older = [line for line in self.releases if (numbers(line) or ()) <= wanted]
        if older and numbers(older[-1]) == wanted:
            return older[-1]
        if not older:
            self._refuse(instance, f"older than every release in {self.distribution} {self.version}, {self._listed()}")
        if policy != "nearest-older":
            self._refuse(instance, f"not in {self.distribution} {self.version}, which has {self._listed()}")
        warnings.warn(
            f"the instance is of Retool {instance}, which {self.distribution} {self.version} does not have; "
            f"the client of {older[-1]} serves it; {self._remedy()}",
            RetoolWarning,
            stacklevel=_STACK,
        )
        return older[-1]

    def _refuse(self, instance: str, why: str) -> NoReturn:
        text = f"the instance is of Retool {instance}, {why}; {self._remedy()}"
        raise IncompatibleInstanceError(text)

    def _remedy(self) -> str:
        return f"build {self.distribution} with that release as well"

    def _listed(self) -> str:
        return ", ".join(self.releases)


def _refuse_differences(found: Compatibility) -> None:
    if found.status not in ("same", "unknown"):
        raise IncompatibleInstanceError(str(found), compatibility=found)
