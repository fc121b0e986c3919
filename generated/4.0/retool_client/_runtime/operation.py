# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""Operations as data: what is sent, and how each answer is read."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

from .decoding import decode_each

T = TypeVar("T")

DATA, BARE, EMPTY, ANYTHING, LIST = "data", "bare", "empty", "anything", "list"
TEXT, BINARY = "text", "binary"


class Answer(NamedTuple):
    """How the body of an answer is read.

    Attributes:
        envelope: `data`, `bare`, `empty`, `anything`, `list`, `text` or `binary`.
        decode: Decodes what is inside the envelope; of a list the whole, and each item in its place.
        place: The keys that lead to a list in its answer.
    """

    envelope: str
    decode: Callable[[Any], Any]
    place: tuple[str, ...] = ("data",)


def data(decode: Callable[[Any], Any]) -> Answer:
    """`{"success": true, "data": …}` around what `decode` takes."""
    return Answer(DATA, decode)


def listed(decode: Callable[[Any], Any], place: tuple[str, ...] = ("data",)) -> Answer:
    """A list of items of which `decode` takes one, at the place in the answer to which the keys lead."""
    return Answer(LIST, partial(decode_each, decode), place)


def listed_models(model: Any, place: tuple[str, ...] = ("data",)) -> Answer:
    """A list of objects that are all one model; see `listed`."""
    return Answer(LIST, model._decode_items, place)


def bare(decode: Callable[[Any], Any]) -> Answer:
    """What `decode` takes, without an envelope."""
    return Answer(BARE, decode)


def empty() -> Answer:
    """No body."""
    return Answer(EMPTY, unchanged)


def plain_text() -> Answer:
    """A body that is text."""
    return Answer(TEXT, unchanged)


def binary() -> Answer:
    """A body that is neither JSON nor text."""
    return Answer(BINARY, unchanged)


def anything() -> Answer:
    """A body that the document does not describe."""
    return Answer(ANYTHING, unchanged)


def unchanged(value: Any) -> Any:
    """Decodes nothing: the JSON value is the Python value."""
    return value


def body_kind(media_type: str) -> str:
    """How a body of a media type is written: as `json`, `form`, `multipart`, or `raw`, as it is given."""
    if media_type.endswith(("/json", "+json", ".json", "-json")):
        return "json"
    return {"multipart/form-data": "multipart", "application/x-www-form-urlencoded": "form"}.get(media_type, "raw")


def takes_text(media_type: str) -> bool:
    """Whether a body that is sent as it is given can be a string."""
    return media_type != "application/octet-stream" and not media_type.startswith(("image/", "audio/", "video/"))


class Body:
    """The request body of an operation.

    Args:
        media_type: Its media type.
        model: Gives the class of a body that is one object; None for other bodies.
        required: Whether the operation cannot do without it.
        files: The parts of a multipart body that are files, with the media type of each; empty where none is known.
        changes: For a JSON Patch, the JSON Pointers that keywords set, by their names.
        scopes: Attributes of the model that hold token scopes: an instance ignores one that it does not know.
    """

    __slots__ = ("changes", "files", "kind", "media_type", "model", "required", "scopes")

    def __init__(
        self,
        media_type: str,
        *,
        model: Callable[[], Any] | None,
        required: bool,
        files: Mapping[str, str] | None = None,
        changes: Mapping[str, str] | None = None,
        scopes: tuple[str, ...] = (),
    ) -> None:
        self.media_type = media_type
        self.scopes = scopes
        self.changes = changes or {}
        self.kind = body_kind(media_type)
        self.model = model
        self.required = required
        self.files = files or {}


class BaseOperation:
    """What `Operation` and `PagedOperation` share.

    Attributes:
        id: Its dotted id: `users.get`.
        method: HTTP method.
        path: Path template.
        path_parameters: Names of the path's parameters, in order.
        query: Names of the query's parameters; those of headers and cookies are `header:NAME` and `cookie:NAME`.
        required_query: Those of them that the operation cannot do without.
        styles: How lists and objects are written, by the name of their parameter: the sign between their items (`,`, a
            space, `|`), `[]` for `name[key]=value`, `json`; in a path `.` and `;` for labels and matrix parameters. A
            `*` is OpenAPI's `explode`: each item stands alone.
        accept: The `Accept` header by which its answers are asked for; None for that of the client.
        body: Its request body.
        answers: How the answer of each success status is read.
        paginated: Whether it takes `next_token`.
        errors: Decoder for the body of each documented error status; None for the common envelope.
        scopes: Token scopes that it needs: any alternative suffices, whole. Empty where nothing says so.
        scope_label: How Retool shows them: `Users > Read`.
        requires_admin: Whether only a token of an admin may call it.
        since: First Retool release that serves it.
        plan: Least Retool plan that has it.
        deprecated: Whether it is deprecated.
        beta: Whether it is in beta.
    """

    __slots__ = (
        "accept",
        "answers",
        "beta",
        "body",
        "deprecated",
        "errors",
        "id",
        "method",
        "paginated",
        "path",
        "path_parameters",
        "path_parts",
        "plan",
        "query",
        "required_query",
        "requires_admin",
        "scope_label",
        "scopes",
        "since",
        "styles",
    )

    def __init__(
        self,
        *,
        id: str,
        method: str,
        path: str,
        path_parameters: tuple[str, ...] = (),
        query: tuple[str, ...] = (),
        required_query: tuple[str, ...] = (),
        styles: Mapping[str, str] | None = None,
        accept: str | None = None,
        body: Body | None = None,
        responses: Mapping[int | str, Answer] | None = None,
        paginated: bool = False,
        errors: Mapping[int | str, Callable[[Any], Any] | None] | None = None,
        scopes: tuple[tuple[str, ...], ...] = (),
        scope_label: str | None = None,
        requires_admin: bool = False,
        since: str | None = None,
        plan: str | None = None,
        deprecated: bool = False,
        beta: bool = False,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.path_parameters = path_parameters
        self.path_parts = _split(path, path_parameters)
        self.query = query
        self.required_query = required_query
        self.styles = styles or {}
        self.accept = accept
        self.body = body
        self.answers = responses or {}
        self.paginated = paginated
        self.errors = errors or {}
        self.scopes = scopes
        self.scope_label = scope_label
        self.requires_admin = requires_admin
        self.since = since
        self.plan = plan
        self.deprecated = deprecated
        self.beta = beta

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}: {self.method} {self.path}>"

    @property
    def scope(self) -> str | None:
        """Its scopes in one line: `users:write or user_attributes:write`; None where nothing says so."""
        return scope_text(self.scopes)

    def answer_for(self, status: int) -> Answer:
        """How the answer of a success status is read; for an undocumented one as the first documented is."""
        answer = self.answers.get(status) or self.answers.get(f"{status // 100}XX") or self.answers.get("default")
        return answer or next(iter(self.answers.values()), None) or anything()

    def error_decoder(self, status: int) -> Callable[[Any], Any] | None:
        """What decodes the body of an error status; None for the common envelope."""
        for key in (status, f"{status // 100}XX", "default"):
            if key in self.errors:
                return self.errors[key]
        return None


class Operation(BaseOperation, Generic[T]):
    """An operation that answers one thing."""

    __slots__ = ()


class PagedOperation(BaseOperation, Generic[T]):
    """An operation that answers a list, in pages if it takes `next_token`."""

    __slots__ = ()


class OperationInfo(NamedTuple):
    """A line of the list of operations.

    Attributes:
        id: Its dotted id.
        method: HTTP method.
        path: Path template.
        resource: Dotted path of the resource it belongs to.
        name: Name of its method there.
        scopes: Token scopes that it needs: any alternative suffices, whole. Empty where nothing says so.
        plan: Least Retool plan that has it.
        since: First Retool release that serves it.
        deprecated: Whether it is deprecated.
        requires_admin: Whether only a token of an admin may call it.
        scope_label: How Retool shows its scopes: `Users > Read`.
    """

    id: str
    method: str
    path: str
    resource: str
    name: str
    scopes: tuple[tuple[str, ...], ...]
    plan: str | None
    since: str | None
    deprecated: bool
    requires_admin: bool = False
    scope_label: str | None = None

    @property
    def scope(self) -> str | None:
        """Its scopes in one line: `users:write or user_attributes:write`; None where nothing says so."""
        return scope_text(self.scopes)


def scope_text(scopes: tuple[tuple[str, ...], ...]) -> str | None:
    """Scopes in one line, None where there are none."""
    return " or ".join(" and ".join(each) for each in scopes) or None


def _split(path: str, parameters: tuple[str, ...]) -> tuple[str, ...]:
    """What stands between the parameters of a path: one part more than there are parameters."""
    parts = []
    rest = path
    for name in parameters:
        part, _, rest = rest.partition("{" + name + "}")
        parts.append(part)
    return (*parts, rest)
