"""The client whose calls wait for their answers."""

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from .attempts import Attempts
from .client import NO_OPTIONS, NO_QUERY, BaseClient, CallOptions, Exchange
from .config import Timeout
from .errors import (
    APIStatusError,
    DecodeError,
    ResponseTooLargeError,
    RetoolConnectionError,
    RetoolError,
    RetoolTimeoutError,
)
from .operation import Operation, PagedOperation
from .pagination import Page
from .request import Request, build_request, free_request
from .response import RawResponse, Reply
from .unset import UNSET

if TYPE_CHECKING:
    from .compatibility import Compatibility
    from .transport import SyncTransport

T = TypeVar("T")

_starting = threading.Lock()


class SyncClient(BaseClient):
    """A client whose calls wait for their answers; see `BaseClient` for its arguments. Threads may share it."""

    def _request(
        self,
        operation: Operation[T],
        path: tuple[Any, ...] = (),
        options: Mapping[str, Any] = NO_OPTIONS,
        query: Mapping[str, Any] = NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> T:
        """Carries out an operation.

        Args:
            operation: The operation.
            path: Values of its path's parameters, in order.
            options: The `CallOptions` of this call.
            query: Values of its query's parameters, by their names in the URL.
            body: Its body: a model, or JSON.
            fields: The properties of its body, by attribute name, instead of `body`.

        Raises:
            RetoolError: If it fails.
        """
        client = self._for(operation, options)
        return cast("T", client._result(client._exchange(build_request(operation, path, query, body, fields))))

    def _paginate(
        self,
        operation: PagedOperation[T],
        path: tuple[Any, ...] = (),
        options: Mapping[str, Any] = NO_OPTIONS,
        query: Mapping[str, Any] = NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> Page[T]:
        """The list that an operation answers, fetched when it is read; see `SyncClient._request`."""
        if self._options.is_raw:
            # What `with_raw_response` is typed as says so.
            return cast("Page[T]", self._paginate_raw(operation, path, options, query, body, fields))
        client = self._for(operation, options)
        return Page(client._page, build_request(operation, path, query, body, fields), query)

    def _paginate_raw(
        self,
        operation: PagedOperation[T],
        path: tuple[Any, ...] = (),
        options: Mapping[str, Any] = NO_OPTIONS,
        query: Mapping[str, Any] = NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> RawResponse[Page[T]]:
        """The first page of a list, with status and headers; see `SyncClient._request`."""
        client = self._for(operation, options)
        request = build_request(operation, path, query, body, fields)
        page: Page[T] = Page(client._page, request, query)
        exchange = client._exchange(request)
        return client._with_status(exchange, page._fill(*client._value(exchange)))

    def call(
        self,
        operation_id: str,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Carries out any operation by its id and gives what its method would.

        Args:
            operation_id: For example `users.get`; `retool_client.operations` lists them all.
            path: Values of the path's parameters, by name.
            query: Values of the query's parameters, by name.
            body: The body: a model, or JSON.
            **options: See `CallOptions`.

        Raises:
            ValueError: If there is no such operation.
            TypeError: If a name is wrong or missing.
            RetoolError: If the operation fails.
        """
        operation, values, named = self._call_arguments(operation_id, path, query)
        if isinstance(operation, PagedOperation):
            return self._paginate(operation, values, options, named, body)
        return self._request(cast("Operation[Any]", operation), values, options, named, body)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Sends a request to a path of which this client knows nothing, with its token, retries and errors.

        Args:
            method: HTTP method.
            path: Path below the API's base: `/users`.
            query: Values of the query's parameters; those that are `UNSET` or None are left out.
            body: Its body, sent as JSON.
            **options: See `CallOptions`.

        Returns:
            The answer's JSON as it came, with its envelope; None where there is no body.

        Raises:
            ValueError: If it is not a path below the API's base, or the method is not one.
            RetoolError: If it fails.
        """
        client = self._for(None, options)
        return client._result(client._exchange(free_request(method, path, query or {}, body)))

    def check_compatibility(self) -> "Compatibility":
        """Compares the instance's release and operations with those that the client was made from.

        Raises:
            RetoolError: If the instance cannot be asked.
        """
        from .compatibility import compare, health_request, health_url, spec_request

        health = self._try(health_request(), health_url(self._base)).reply
        request = spec_request()
        return compare(self._package, health, self._try(request, self._url(request)).reply)

    def _page(self, request: Request) -> Any:
        """The items of a page and the rest of its envelope."""
        return self._value(self._exchange(request))

    def _exchange(self, request: Request) -> Exchange:
        if self._options.check != "off":
            self._check_release()
        return self._try(request, self._url(request))

    def _check_release(self) -> None:
        from .compatibility import unchecked

        shared = self._shared
        with self._transport().lock:
            is_new = shared.compatibility is None
            if shared.compatibility is None:
                try:
                    shared.compatibility = self.check_compatibility()
                except (APIStatusError, DecodeError) as error:
                    if self._options.check == "error":
                        raise
                    shared.compatibility = unchecked(error, self._package)
        self._report(shared.compatibility, is_new=is_new)

    def _transport(self) -> "SyncTransport":
        shared = self._open()
        if None not in shared.transports:
            from .transport import SyncTransport

            with _starting:
                if None not in shared.transports:
                    shared.transports[None] = SyncTransport(self._options.connection)
        return cast("SyncTransport", shared.transports[None])

    def _try(self, request: Request, url: str) -> Exchange:
        """Sends a request as often as the policy has it.

        Raises:
            RetoolConnectionError: If the last attempt got no answer.
            RetoolTimeoutError: If it took too long.
        """
        options = self._options
        attempts = self._attempts(request)
        reply = send_with_retries(
            self._transport(),
            request,
            url,
            headers=lambda: self._request_headers(request),
            timeout=options.timeout,
            attempts=attempts,
            max_size=options.max_response_size,
            note=self._log_answer,
        )
        return Exchange(request, url, reply, attempts.count)

    def close(self) -> None:
        """Closes the connections of this client and its copies."""
        self._shared.closed = True
        for transport in list(self._shared.transports.values()):
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def send_with_retries(
    transport: "SyncTransport",
    request: Request,
    url: str,
    *,
    headers: Callable[[], dict[str, str]],
    timeout: Timeout,
    attempts: Attempts,
    max_size: int,
    note: Callable[[Request, Reply, int], None] = lambda _request, _reply, _attempt: None,
) -> Reply:
    """Sends a request as often as the policy has it.

    Args:
        transport: What sends it.
        request: The request.
        url: Its whole URL.
        headers: Gives its headers, for each attempt anew.
        timeout: Time-outs of one attempt.
        attempts: The attempts of this call.
        max_size: Most bytes of the answer.
        note: Called with each answer and the number of the attempt.

    Raises:
        RetoolConnectionError: If the last attempt got no answer.
        RetoolTimeoutError: If it took too long.
        ResponseTooLargeError: If the answer is too large.
    """
    while True:
        wait = attempts.begin()
        if wait:
            attempts.policy.sleep(wait)
        outcome: Reply | RetoolError
        try:
            outcome = transport.send(request, url, headers(), timeout, attempts.end, max_size)
        except (RetoolConnectionError, RetoolTimeoutError, ResponseTooLargeError) as error:
            outcome = error
        else:
            note(request, outcome, attempts.count)
        again = attempts.wait_after(outcome)
        if again is not None:
            attempts.policy.sleep(again)
        elif isinstance(outcome, RetoolError):
            raise outcome
        else:
            return outcome


if TYPE_CHECKING:

    class RawCalls:
        """What `with_raw_response` has beside the resources."""

        def call(
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

        def request(
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
