"""The errors: one class for each family of statuses, whole after pickling and copying."""

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime import errors
from retool_clientgen.generate.runtime.compatibility import Compatibility
from retool_clientgen.generate.runtime.errors import (
    APIStatusError,
    ClientStatusError,
    DecodeError,
    IncompatibleInstanceError,
    OperationFailedError,
    RetoolError,
    ServerError,
    UnexpectedStatusError,
    status_error_class,
)
from retool_clientgen.generate.runtime.unset import UNSET
from support.models import AddOperation

CLASSES = sorted(
    (c for c in vars(errors).values() if isinstance(c, type) and issubclass(c, RetoolError)), key=lambda c: c.__name__
)
PARSED = AddOperation.from_dict({"op": "add", "path": "/a", "more": [1]})


def made(cls: type[RetoolError]) -> RetoolError:
    """An error of a class with every attribute set."""
    error: RetoolError
    if issubclass(cls, APIStatusError):
        error = cls(
            "status 403: no",
            status=403,
            api_message="no",
            body={"success": False, "message": "no"},
            parsed=PARSED,
            body_excerpt="{",
            request_id="r1",
            retry_after=2.5,
        )
        error.scope, error.plan, error.since = "users:read", "enterprise", "3.20"  # type: ignore[attr-defined]
    elif issubclass(cls, DecodeError):
        error = cls("is missing", json_path="data[3].email", status=200, body_excerpt="[")
    elif cls is IncompatibleInstanceError:
        error = cls("differs", compatibility=Compatibility("newer", "4.0.0", "3.334", ("GET /agents",), ()))  # type: ignore[call-arg]
    else:
        error = cls("no")
    error.operation_id, error.method, error.path, error.attempts = "users.get", "GET", "/users/u1", 3
    error.add_note("a note")
    return error


def copies(error: RetoolError) -> Iterator[Any]:
    yield copy.copy(error)
    yield copy.deepcopy(error)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        yield pickle.loads(pickle.dumps(error, protocol))


@pytest.mark.parametrize("cls", CLASSES)
def test_an_error_is_whole_after_pickling_and_copying(cls: type[RetoolError]) -> None:
    error = made(cls)
    for again in copies(error):
        assert type(again) is cls
        assert again.__dict__ == error.__dict__
        assert again.args == error.args
        assert str(again) == str(error)
        assert repr(again) == repr(error)


def test_a_body_that_is_unset_stays_unset() -> None:
    error = ServerError("x", status=500)
    assert all(again.body is UNSET for again in copies(error))


@pytest.mark.parametrize("cls", CLASSES)
def test_an_error_says_which_request_failed_and_how_often_it_was_sent(cls: type[RetoolError]) -> None:
    text = str(made(cls))
    assert text.startswith("users.get (GET /users/u1): ")
    assert "(after 3 attempts)" in text
    assert cls.__doc__


def test_an_error_outside_of_a_request_is_its_message() -> None:
    assert str(RetoolError("no host")) == "no host"
    assert str(DecodeError("is missing", json_path="data")) == "data: is missing"
    once = RetoolError("reset")
    once.operation_id, once.method, once.path, once.attempts = "users.get", "GET", "/users/u1", 1
    assert str(once) == "users.get (GET /users/u1): reset"


@given(st.integers() | st.sampled_from([199, 200, 299, 300, 399, 400, 499, 500, 599, 600]))
def test_any_integer_is_the_status_of_an_error(status: int) -> None:
    cls = status_error_class(status)
    named = {400, 401, 403, 404, 409, 422, 429}
    if 400 <= status < 500:
        assert (cls is ClientStatusError) == (status not in named)
    else:
        assert cls is (ServerError if 500 <= status < 600 else UnexpectedStatusError)
    assert cls("x", status=status).status == status


def test_each_common_status_has_a_class_of_its_own() -> None:
    classes = [status_error_class(status).__name__ for status in (400, 401, 403, 404, 409, 422, 429)]
    assert classes == [
        "BadRequestError",
        "AuthenticationError",
        "PermissionDeniedError",
        "NotFoundError",
        "ConflictError",
        "UnprocessableEntityError",
        "RateLimitError",
    ]


SCOPE = "token scope users:read (Users > Read)"


@pytest.mark.parametrize(
    ("status", "plan", "text"),
    [
        (401, "enterprise", "[check the token: is it of this instance, and not revoked?]"),
        (403, "enterprise", f"[needs {SCOPE}, plan Enterprise, Retool 3.20 or later]"),
        (403, "business", f"[needs {SCOPE}, plan Business or above, Retool 3.20 or later]"),
        (403, "enterprise base", f"[needs {SCOPE}, plan Enterprise Base or above, Retool 3.20 or later]"),
        (404, "business", "[needs Retool 3.20 or later]"),
        (500, "business", ""),
        (200, "business", ""),
    ],
)
def test_what_an_operation_needs_is_said_where_it_may_be_the_reason(status: int, plan: str, text: str) -> None:
    error = status_error_class(status)("no", status=status)
    error.scope, error.scope_label, error.plan, error.since = "users:read", "Users > Read", plan, "3.20"
    assert str(error) == f"no {text}".rstrip()


def test_an_operation_for_admins_says_so() -> None:
    error = status_error_class(403)("no", status=403)
    error.scope, error.requires_admin = "usage", True
    assert str(error) == "no [needs token scope usage, a token of an admin]"


def test_an_error_without_anything_known_says_nothing_of_needs() -> None:
    assert str(status_error_class(403)("no", status=403)) == "no"


def test_all_but_a_warning_are_errors_of_the_client() -> None:
    assert issubclass(OperationFailedError, APIStatusError)
    assert all(issubclass(cls, RetoolError) for cls in CLASSES)
    assert len(CLASSES) == 22
