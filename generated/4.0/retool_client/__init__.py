# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""A typed client of the Retool API of release 4.0. Unofficial: not made or endorsed by Retool.

Everything is loaded when it is first used.
"""

from typing import TYPE_CHECKING, Any

__version__ = "4.0.0"
__release__ = "4.0"
__api_version__ = "4.0.0"
__spec_sha256__ = "6385858f0aa5a31e45b00512313ad06c5098190fe8527a32bbeb5aa23b56cced"

if TYPE_CHECKING:
    from . import dicts as dicts, models as models, operations as operations
    from .async_client import AsyncRetool as AsyncRetool
    from .client import Retool as Retool
    from ._runtime.client import CallOptions as CallOptions
    from ._runtime.compatibility import Compatibility as Compatibility
    from ._runtime.config import Timeout as Timeout
    from ._runtime.decoding import UnknownMember as UnknownMember
    from ._runtime.error_body import ErrorBody as ErrorBody
    from ._runtime.errors import APIStatusError as APIStatusError, AuthenticationError as AuthenticationError
    from ._runtime.errors import BadRequestError as BadRequestError, ClientStatusError as ClientStatusError
    from ._runtime.errors import ConfigurationError as ConfigurationError, ConflictError as ConflictError
    from ._runtime.errors import DecodeError as DecodeError, IncompatibleInstanceError as IncompatibleInstanceError
    from ._runtime.errors import NotFoundError as NotFoundError, NotJSONError as NotJSONError
    from ._runtime.errors import OperationFailedError as OperationFailedError, PaginationError as PaginationError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError, RateLimitError as RateLimitError
    from ._runtime.errors import ResponseTooLargeError as ResponseTooLargeError
    from ._runtime.errors import RetoolConnectionError as RetoolConnectionError, RetoolError as RetoolError
    from ._runtime.errors import RetoolTLSError as RetoolTLSError, RetoolTimeoutError as RetoolTimeoutError
    from ._runtime.errors import RetoolWarning as RetoolWarning, ServerError as ServerError
    from ._runtime.errors import UnexpectedStatusError as UnexpectedStatusError
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.models import Model as Model
    from ._runtime.pagination import AsyncPage as AsyncPage, Page as Page
    from ._runtime.rate_limit import RateLimit as RateLimit
    from ._runtime.response import RawResponse as RawResponse
    from ._runtime.retry import Retry as Retry, RetryPolicy as RetryPolicy
    from ._runtime.unset import UNSET as UNSET, Unset as Unset

# fmt: off
_MODULES = {
    "AsyncRetool": "async_client", "Retool": "client", "CallOptions": "_runtime.client",
    "Compatibility": "_runtime.compatibility", "Timeout": "_runtime.config", "UnknownMember": "_runtime.decoding",
    "ErrorBody": "_runtime.error_body", "APIStatusError": "_runtime.errors", "AuthenticationError": "_runtime.errors",
    "BadRequestError": "_runtime.errors", "ClientStatusError": "_runtime.errors",
    "ConfigurationError": "_runtime.errors", "ConflictError": "_runtime.errors", "DecodeError": "_runtime.errors",
    "IncompatibleInstanceError": "_runtime.errors", "NotFoundError": "_runtime.errors",
    "NotJSONError": "_runtime.errors", "OperationFailedError": "_runtime.errors", "PaginationError": "_runtime.errors",
    "PermissionDeniedError": "_runtime.errors", "RateLimitError": "_runtime.errors",
    "ResponseTooLargeError": "_runtime.errors", "RetoolConnectionError": "_runtime.errors",
    "RetoolError": "_runtime.errors", "RetoolTLSError": "_runtime.errors", "RetoolTimeoutError": "_runtime.errors",
    "RetoolWarning": "_runtime.errors", "ServerError": "_runtime.errors", "UnexpectedStatusError": "_runtime.errors",
    "UnprocessableEntityError": "_runtime.errors", "Model": "_runtime.models", "AsyncPage": "_runtime.pagination",
    "Page": "_runtime.pagination", "RateLimit": "_runtime.rate_limit", "RawResponse": "_runtime.response",
    "Retry": "_runtime.retry", "RetryPolicy": "_runtime.retry", "UNSET": "_runtime.unset", "Unset": "_runtime.unset",
}

__all__ = (
    "APIStatusError", "AsyncPage", "AsyncRetool", "AuthenticationError", "BadRequestError", "CallOptions",
    "ClientStatusError", "Compatibility", "ConfigurationError", "ConflictError", "DecodeError", "ErrorBody",
    "IncompatibleInstanceError", "Model", "NotFoundError", "NotJSONError", "OperationFailedError", "Page",
    "PaginationError", "PermissionDeniedError", "RateLimit", "RateLimitError", "RawResponse", "ResponseTooLargeError",
    "Retool", "RetoolConnectionError", "RetoolError", "RetoolTLSError", "RetoolTimeoutError", "RetoolWarning", "Retry",
    "RetryPolicy", "ServerError", "Timeout", "UNSET", "UnexpectedStatusError", "UnknownMember",
    "UnprocessableEntityError", "Unset", "__api_version__", "__release__", "__spec_sha256__", "__version__", "dicts",
    "models", "operations",
)
# fmt: on

if not TYPE_CHECKING:
    # Unseen by type checkers: to them every name that is not there would be there otherwise.

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name in ("dicts", "models", "operations"):
            return import_module(f"{__name__}.{name}")
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
