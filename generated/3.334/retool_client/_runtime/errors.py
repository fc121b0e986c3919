"""What can go wrong, as exceptions.

* RetoolError
  * ConfigurationError: host, token or an option is missing or wrong
  * RetoolConnectionError: the instance was not reached, or the connection broke
    * RetoolTLSError: the connection was made, TLS on it was not
  * RetoolTimeoutError: it took too long
  * ResponseTooLargeError: the answer is larger than `max_response_size`
  * DecodeError: the answer does not have the structure that the release documents
    * NotJSONError: the answer is not JSON at all: a login page, a proxy's error page
  * PaginationError: a list cannot be read to its end
  * IncompatibleInstanceError: the instance is not of the client's release
  * APIStatusError: the instance answered that it did not do it
    * OperationFailedError: status 2xx with `"success": false`
    * BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404, ConflictError 409,
      UnprocessableEntityError 422, RateLimitError 429, ClientStatusError other 4xx
    * ServerError 5xx
    * UnexpectedStatusError: any other status, redirects among them

All of them survive pickling and copying, and none of them holds the token.
"""

from typing import Any

from .unset import UNSET, Unset


class RetoolError(Exception):
    """Anything that goes wrong in this client.

    Attributes:
        message: What went wrong.
        operation_id: The operation: `users.get`; None where there is none.
        method: HTTP method of the request.
        path: Path of the request, without its query.
        attempts: How often the request was sent.
        releases: The instance's release and the client's, where a client of another release serves the instance.
    """

    operation_id: str | None = None
    method: str | None = None
    path: str | None = None
    attempts: int = 0
    releases: tuple[str, str] | None = None

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        where = f"{self.operation_id} ({self.method} {self.path}): " if self.operation_id else ""
        often = f" (after {self.attempts} attempts)" if self.attempts > 1 else ""
        other = " (the instance is of Retool {}, the client of {})".format(*self.releases) if self.releases else ""
        return f"{where}{_printable(self.message)}{often}{_printable(other)}"

    def __reduce__(self) -> Any:
        # The constructors differ, so the attributes travel instead of the arguments.
        return _rebuild, (type(self), self.args, dict(self.__dict__))


def _printable(text: str) -> str:
    """Text without control characters: what a server wrote must not drive a terminal."""
    return text if text.isprintable() else "".join(c if c.isprintable() else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _rebuild(cls: type[RetoolError], args: tuple[Any, ...], attributes: dict[str, Any]) -> RetoolError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(attributes)
    return error


class ConfigurationError(RetoolError):
    """Host, token or an option is missing or wrong."""


class RetoolConnectionError(RetoolError):
    """The instance was not reached, or the connection broke."""


class RetoolTLSError(RetoolConnectionError):
    """The connection was made, TLS on it was not: the certificate is not trusted, or the server speaks plain HTTP.

    It is not tried again.

    Attributes:
        reason: What the TLS library says.
        is_untrusted: Whether it is because the certificate is not trusted.
    """

    def __init__(self, message: str, *, reason: str = "", is_untrusted: bool = False) -> None:
        super().__init__(message)
        self.reason = reason
        self.is_untrusted = is_untrusted


class ResponseTooLargeError(RetoolError):
    """The answer, decompressed, is larger than `max_response_size`."""


class RetoolTimeoutError(RetoolError):
    """It took longer than the time-outs or the deadline allow."""


class PaginationError(RetoolError):
    """A list cannot be read to its end: the instance gave no token for more items, or a token or page twice."""


class IncompatibleInstanceError(RetoolError):
    """The instance is not of the release that the client is made for.

    Attributes:
        compatibility: How they compare; a `Compatibility`.
    """

    def __init__(self, message: str, *, compatibility: Any = None) -> None:
        super().__init__(message)
        self.compatibility = compatibility


class DecodeError(RetoolError):
    """The answer does not have the structure that the release documents.

    Attributes:
        json_path: Where: `data[3].email`; empty for the whole answer.
        status: HTTP status of the answer.
        body_excerpt: Beginning of the answer's body.
    """

    def __init__(self, message: str, *, json_path: str = "", status: int = 0, body_excerpt: str = "") -> None:
        super().__init__(f"{json_path}: {message}" if json_path else message)
        self.json_path = json_path
        self.status = status
        self.body_excerpt = body_excerpt


class NotJSONError(DecodeError):
    """The answer is not JSON: a login page, a proxy's error page."""


class APIStatusError(RetoolError):
    """The instance answered that it did not do what was asked.

    Attributes:
        status: HTTP status.
        api_message: Retool's own message, if there is one.
        body: The answer's JSON; UNSET where it is not JSON.
        parsed: The body as the model that the release documents for the status, else as an `ErrorBody` where it has a
            message; None where it is neither.
        body_excerpt: Beginning of the answer's body.
        request_id: The request's id, if the answer names one.
        retry_after: Seconds that the answer asks to wait; None where it does not.
        scope: Token scopes that the operation needs, in one line: `users:read` (on 401, 403 and 404).
        scope_label: How Retool shows them: `Users > Read`.
        scopes: The same, any alternative of which suffices, whole: `(("users:write",), ("user_attributes:write",))`.
        requires_admin: Whether only a token of an admin may call the operation.
        plan: Least Retool plan that has the operation (on 401, 403 and 404).
        since: First Retool release that serves the operation (on 401, 403 and 404).
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        api_message: str | None = None,
        body: Any | Unset = UNSET,
        parsed: Any = None,
        body_excerpt: str = "",
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.api_message = api_message
        self.body = body
        self.parsed = parsed
        self.body_excerpt = body_excerpt
        self.request_id = request_id
        self.retry_after = retry_after
        self.scope: str | None = None
        self.scope_label: str | None = None
        self.scopes: tuple[tuple[str, ...], ...] = ()
        self.requires_admin = False
        self.plan: str | None = None
        self.since: str | None = None

    def __str__(self) -> str:
        needs = []
        if self.status == 403:
            label = f" ({self.scope_label})" if self.scope_label else ""
            needs += [f"token scope {self.scope}{label}"] if self.scope else []
            needs += ["a token of an admin"] if self.requires_admin else []
            above = " or above" if self.plan in ("business", "enterprise base") else ""
            needs += [f"plan {self.plan.title()}{above}"] if self.plan else []
        if self.status in (403, 404) and self.since:
            needs.append(f"Retool {self.since} or later")
        hint = f" [needs {', '.join(needs)}]" if needs else ""
        if self.status == 401:
            hint = " [check the token: is it of this instance, and not revoked?]"
        return super().__str__() + hint


class OperationFailedError(APIStatusError):
    """A success status with `"success": false` in the answer, where the document does not leave that open."""


class BadRequestError(APIStatusError):
    """Status 400."""


class AuthenticationError(APIStatusError):
    """Status 401: the token is missing or not valid."""


class PermissionDeniedError(APIStatusError):
    """Status 403: the token lacks the scope, or the plan lacks the feature."""


class NotFoundError(APIStatusError):
    """Status 404."""


class ConflictError(APIStatusError):
    """Status 409."""


class UnprocessableEntityError(APIStatusError):
    """Status 422."""


class RateLimitError(APIStatusError):
    """Status 429, after all retries."""


class ClientStatusError(APIStatusError):
    """Any other status from 400 to 499."""


class ServerError(APIStatusError):
    """A status from 500 to 599."""


class UnexpectedStatusError(APIStatusError):
    """A status that is no answer of an API: a redirect, or one outside of 200 to 599."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[APIStatusError]:
    """The class of the error that an HTTP status is; any integer will do."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 400 <= status < 500:
        return ClientStatusError
    if 500 <= status < 600:
        return ServerError
    return UnexpectedStatusError


class RetoolWarning(UserWarning):
    """Something that the caller should know of and that is no error."""
