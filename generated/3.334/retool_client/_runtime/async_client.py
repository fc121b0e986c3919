"""The client whose calls are awaited."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from .client import NO_OPTIONS, NO_QUERY, BaseClient, CallOptions, Exchange
from .errors import (
    APIStatusError,
    DecodeError,
    ResponseTooLargeError,
    RetoolConnectionError,
    RetoolError,
    RetoolTimeoutError,
)
from .operation import Operation, PagedOperation
from .pagination import AsyncPage
from .request import Request, build_request, free_request
from .response import RawResponse, Reply
from .unset import UNSET

if TYPE_CHECKING:
    from .compatibility import Compatibility
    from .transport import AsyncTransport

T = TypeVar("T")


class AsyncClient(BaseClient):
    """A client whose calls are awaited; see `BaseClient` for its arguments. Tasks may share it."""

    async def _request(
        self,
        operation: Operation[T],
        path: tuple[Any, ...] = (),
        options: Mapping[str, Any] = NO_OPTIONS,
        query: Mapping[str, Any] = NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> T:
        """Carries out an operation; see `SyncClient._request`."""
        client = self._for(operation, options)
        return cast("T", client._result(await client._exchange(build_request(operation, path, query, body, fields))))

    def _paginate(
        self,
        operation: PagedOperation[T],
        path: tuple[Any, ...] = (),
        options: Mapping[str, Any] = NO_OPTIONS,
        query: Mapping[str, Any] = NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> AsyncPage[T]:
        """The list that an operation answers, fetched when it is read; see `SyncClient._request`."""
        if self._options.is_raw:
            # What `with_raw_response` is typed as says so.
            return cast("AsyncPage[T]", self._paginate_raw(operation, path, options, query, body, fields))
        client = self._for(operation, options)
        return AsyncPage(client._page, build_request(operation, path, query, body, fields), query)

    async def _paginate_raw(
        self,
        operation: PagedOperation[T],
        path: tuple[Any, ...] = (),
        options: Mapping[str, Any] = NO_OPTIONS,
        query: Mapping[str, Any] = NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> RawResponse[AsyncPage[T]]:
        """The first page of a list, with status and headers; see `SyncClient._request`."""
        client = self._for(operation, options)
        request = build_request(operation, path, query, body, fields)
        page: AsyncPage[T] = AsyncPage(client._page, request, query)
        exchange = await client._exchange(request)
        return client._with_status(exchange, page._fill(*client._value(exchange)))

    async def call(
        self,
        operation_id: str,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Carries out any operation by its id; see `SyncClient.call`. A list comes with its first page fetched."""
        operation, values, named = self._call_arguments(operation_id, path, query)
        if isinstance(operation, PagedOperation):
            return await self._paginate(operation, values, options, named, body)
        return await self._request(cast("Operation[Any]", operation), values, options, named, body)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Sends a request to any path of the API; see `SyncClient.request`."""
        client = self._for(None, options)
        return client._result(await client._exchange(free_request(method, path, query or {}, body)))

    async def check_compatibility(self) -> "Compatibility":
        """Compares the instance's release and operations with those that the client was made from.

        Raises:
            RetoolError: If the instance cannot be asked.
        """
        from .compatibility import compare, health_request, health_url, spec_request

        health = (await self._try(health_request(), health_url(self._base))).reply
        request = spec_request()
        return compare(self._package, health, (await self._try(request, self._url(request))).reply)

    async def _page(self, request: Request) -> Any:
        """The items of a page and the rest of its envelope."""
        return self._value(await self._exchange(request))

    async def _exchange(self, request: Request) -> Exchange:
        if self._options.check != "off":
            await self._check_release()
        return await self._try(request, self._url(request))

    async def _check_release(self) -> None:
        from .compatibility import unchecked

        shared = self._shared
        async with self._transport().lock:
            is_new = shared.compatibility is None
            if shared.compatibility is None:
                try:
                    shared.compatibility = await self.check_compatibility()
                except (APIStatusError, DecodeError) as error:
                    if self._options.check == "error":
                        raise
                    shared.compatibility = unchecked(error, self._package)
        self._report(shared.compatibility, is_new=is_new)

    def _transport(self) -> "AsyncTransport":
        transports = self._open().transports
        loop = _event_loop()
        if loop not in transports:
            from .transport import AsyncTransport

            # A connection belongs to its event loop, and is of no use once that has ended.
            for ended in [other for other in list(transports) if _has_ended(other)]:
                del transports[ended]
            transports[loop] = AsyncTransport(self._options.connection)
        return cast("AsyncTransport", transports[loop])

    async def _sleep(self, seconds: float) -> None:
        import anyio

        await (self._options.retry.async_sleep or anyio.sleep)(seconds)

    async def _try(self, request: Request, url: str) -> Exchange:
        """Sends a request as often as the policy has it; see `SyncClient._try`."""
        attempts = self._attempts(request)
        transport = self._transport()
        while True:
            wait = attempts.begin()
            if wait:
                await self._sleep(wait)
            outcome: Reply | RetoolError
            try:
                headers = self._request_headers(request)
                outcome = await transport.send(
                    request, url, headers, self._options.timeout, attempts.end, self._options.max_response_size
                )
            except (RetoolConnectionError, RetoolTimeoutError, ResponseTooLargeError) as error:
                outcome = error
            else:
                self._log_answer(request, outcome, attempts.count)
            again = attempts.wait_after(outcome)
            if again is not None:
                await self._sleep(again)
            elif isinstance(outcome, RetoolError):
                raise outcome
            else:
                return Exchange(request, url, outcome, attempts.count)

    async def close(self) -> None:
        """Closes the connections of this client and its copies."""
        self._shared.closed = True
        for transport in list(self._shared.transports.values()):
            await transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()


def _event_loop() -> Any:
    """The event loop that runs: of asyncio, or a token of trio's."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        try:
            from trio.lowlevel import current_trio_token  # type: ignore[import-not-found, unused-ignore]
        except ImportError:
            pass
        else:
            return current_trio_token()
        raise


def _has_ended(loop: Any) -> bool:
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(int)
    except RuntimeError:
        return True
    return False


if TYPE_CHECKING:

    class AsyncRawCalls:
        """What `with_raw_response` has beside the resources."""

        async def call(
            self,
            operation_id: str,
            *,
            path: Mapping[str, Any] | None = None,
            query: Mapping[str, Any] | None = None,
            body: Any = UNSET,
            **options: Unpack[CallOptions],
        ) -> RawResponse[Any]:
            """Carries out any operation by its id; see `SyncClient.call`."""
            ...

        async def request(
            self,
            method: str,
            path: str,
            *,
            query: Mapping[str, Any] | None = None,
            body: Any = UNSET,
            **options: Unpack[CallOptions],
        ) -> RawResponse[Any]:
            """Sends a request to any path of the API; see `SyncClient.request`."""
            ...
