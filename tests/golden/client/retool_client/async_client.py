"""The asynchronous client of Retool 1.0."""

from __future__ import annotations
from functools import cached_property
from typing import TYPE_CHECKING
from ._package import PACKAGE
from ._runtime.resource import lazy
from ._runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from ._runtime.async_client import AsyncRawCalls
    from .resources import categories as _categories, orders as _orders
    from .resources import payments as _payments, settings as _settings
else:
    _categories, _orders = lazy(__name__, ".resources.categories", ".resources.orders")
    _payments, _settings = lazy(__name__, ".resources.payments", ".resources.settings")

__all__ = ("AsyncRetool",)


class AsyncRetool(AsyncClient):
    """An asynchronous client of a Retool instance of release 1.0: an attribute per resource, a method per operation.

    Args:
        host: Host or URL of the instance, with or without scheme and `/api/v2`; RETOOL_HOST if it is left out.
        token: The API token, or a function that gives it for each request; RETOOL_ACCESS_TOKEN if it is left out.
        scheme: Scheme of a host that names none; RETOOL_SCHEME, else https.
        timeout: Time-outs of one attempt: a `Timeout`, one number of seconds for all of them, or None for none.
        deadline: Seconds that one call may take, attempts and waits included, however slowly the instance answers.
        verify: Whether and how certificates are verified: a bool, a CA file or directory, or an `ssl.SSLContext`.
        cert: Client certificate: a file, or certificate and key, or these and the key's password.
        proxy: URL of a proxy; without it the environment's proxy variables count.
        unix_socket_path: Socket to connect to instead of the host; RETOOL_UNIX_SOCKET_PATH if it is left out.
        transport: A transport of httpx or httpx2 to send with, sync or async as the client is.
        http_client: A client of httpx or httpx2 to send with. It is neither changed nor closed, and this client's
            token takes the place of its `auth`.
        max_response_size: Most bytes of an answer's body, decompressed; a larger one is a `ResponseTooLargeError`.
        retry: When requests are sent again.
        rate_limit: Most requests per minute, over this client and its copies.
        headers: Headers to send with every request.
        strict: Whether an answer that is not exactly as the release documents is an error.
        check: Whether the first request compares the instance's release with the client's: `warn` or `error`.

    Raises:
        ConfigurationError: If host or token is missing, or an option is wrong.
    """

    _package = PACKAGE

    @cached_property
    def categories(self) -> _categories.AsyncCategoriesResource:
        """The resource `categories`."""
        return _categories.AsyncCategoriesResource(self)

    @cached_property
    def orders(self) -> _orders.AsyncOrdersResource:
        """The resource `orders`."""
        return _orders.AsyncOrdersResource(self)

    @cached_property
    def payments(self) -> _payments.AsyncPaymentsResource:
        """The resource `payments`."""
        return _payments.AsyncPaymentsResource(self)

    @cached_property
    def settings(self) -> _settings.AsyncSettingsResource:
        """The resource `settings`."""
        return _settings.AsyncSettingsResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawRetool: ...


if TYPE_CHECKING:

    class AsyncRawRetool(AsyncRawCalls):
        """The client whose methods answer with status and headers."""

        categories: _categories.AsyncRawCategoriesResource
        orders: _orders.AsyncRawOrdersResource
        payments: _payments.AsyncRawPaymentsResource
        settings: _settings.AsyncRawSettingsResource
