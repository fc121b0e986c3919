"""Operations as data: what is sent, how each answer is read, and what it takes to call them."""

import re
import sys
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any, Generic, TypeVar

from .decoding import Shape, decode_each, decoder

T = TypeVar("T")

DATA, BARE, OUTCOME, EMPTY, ANYTHING, LIST = "data", "bare", "outcome", "empty", "anything", "list"
TEXT, BINARY = "text", "binary"

_PARAMETER = re.compile(r"\{([^{}/]+)\}")


def _decoder(shape: Shape, models: str) -> Callable[[Any], Any]:
    if models:
        import_module(models)
    return decoder(shape, models)


class Answer:
    """How the body of an answer is read.

    Attributes:
        envelope: `data`, `bare`, `outcome`, `empty`, `anything`, `list`, `text` or `binary`.
        shape: What is inside the envelope; of a list each item.
        place: The keys that lead to a list in its answer.
        models: The package of models that shapes name; see `table`.
    """

    __slots__ = ("_decode", "envelope", "models", "place", "shape")

    def __init__(self, envelope: str, shape: Shape = None, place: tuple[str, ...] = ("data",)) -> None:
        self.envelope = envelope
        self.shape = shape
        self.place = place
        self.models = ""
        self._decode: Callable[[Any], Any] | None = None

    @property
    def decode(self) -> Callable[[Any], Any]:
        """Decodes what is inside the envelope; of a list the whole, each item in its place."""
        decode = self._decode
        if decode is None:
            decode = _decoder(self.shape, self.models)
            if self.envelope == LIST:
                # Models decode whole lists faster than one object after the other.
                model: Any = getattr(decode, "__self__", None)
                decode = model._decode_items if hasattr(model, "_decode_items") else partial(decode_each, decode)
            self._decode = decode
        return decode


def data(shape: Shape = None) -> Answer:
    """`{"success": true, "data": …}` around a value."""
    return Answer(DATA, shape)


def listed(shape: Shape = None, place: tuple[str, ...] = ("data",)) -> Answer:
    """A list of items that are all of one shape, at the place in the answer to which the keys lead."""
    return Answer(LIST, shape, place)


def bare(shape: Shape = None) -> Answer:
    """A value without an envelope."""
    return Answer(BARE, shape)


def outcome(shape: Shape = None) -> Answer:
    """A value without an envelope, which its document has for failures too: `success` is one of its properties."""
    return Answer(OUTCOME, shape)


def empty() -> Answer:
    """No body."""
    return Answer(EMPTY)


def plain_text() -> Answer:
    """A body that is text."""
    return Answer(TEXT)


def binary() -> Answer:
    """A body that is neither JSON nor text."""
    return Answer(BINARY)


def anything() -> Answer:
    """A body that the document does not describe."""
    return Answer(ANYTHING)


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
        model: The class of a body that is one object, or its name; None for other bodies.
        required: Whether the operation cannot do without it.
        files: The parts of a multipart body that are files, with the media type of each; empty where none is known.
        changes: For a JSON Patch, the JSON Pointers that keywords set, by their names.
        scopes: Attributes of the model that hold token scopes: an instance ignores one that it does not know.
    """

    __slots__ = ("_model", "changes", "files", "kind", "media_type", "models", "required", "scopes")

    def __init__(
        self,
        media_type: str,
        model: Any = None,
        *,
        required: bool = False,
        files: Mapping[str, str] | None = None,
        changes: Mapping[str, str] | None = None,
        scopes: tuple[str, ...] = (),
    ) -> None:
        self.media_type = media_type
        self.scopes = scopes
        self.changes = changes or {}
        self.kind = body_kind(media_type)
        self._model = model
        self.models = ""
        self.required = required
        self.files = files or {}

    @property
    def model(self) -> Any:
        """The class of a body that is one object; None for other bodies."""
        if isinstance(self._model, str):
            self._model = getattr(import_module(self.models), self._model)
        return self._model


class BaseOperation:
    """What `Operation` and `PagedOperation` share.

    Args:
        id: Its dotted id: `users.get`.
        method: HTTP method.
        path: Path template.
        query: Names of the query's parameters; those of headers and cookies are `header:NAME` and `cookie:NAME`.
        required_query: Those of them that the operation cannot do without.
        styles: How lists and objects are written, by the name of their parameter: the sign between their items (`,`, a
            space, `|`), `[]` for `name[key]=value`, `json`; in a path `.` and `;` for labels and matrix parameters. A
            `*` is OpenAPI's `explode`: each item is alone.
        accept: The `Accept` header by which its answers are asked for; None for that of the client.
        body: Its request body.
        responses: How the answer of each success status is read.
        paginated: Whether it takes `next_token`.
        errors: Shape of the body of each documented error status; None for the common envelope.
        scopes: Token scopes that it needs: any alternative suffices, whole. Empty where nothing says so.
        scope_label: How Retool shows them: `Users > Read`.
        requires_admin: Whether only a token of an admin may call it.
        since: First Retool release that serves it.
        plan: Least Retool plan that has it.
        deprecated: Whether it is deprecated.
        beta: Whether it is in beta.
    """

    __slots__ = (
        "accept", "answers", "beta", "body", "deprecated", "errors", "id", "method", "models", "paginated", "path",
        "path_parameters", "path_parts", "plan", "query", "required_query", "requires_admin", "scope_label", "scopes",
        "since", "styles",
    )  # fmt: skip

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        query: tuple[str, ...] = (),
        required_query: tuple[str, ...] = (),
        styles: Mapping[str, str] | None = None,
        accept: str | None = None,
        body: Body | None = None,
        responses: Mapping[int | str, Answer] | None = None,
        paginated: bool = False,
        errors: Mapping[int | str, Shape] | None = None,
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
        # What is between its parameters, and their names.
        parts = _PARAMETER.split(path)
        self.path_parts, self.path_parameters = tuple(parts[::2]), tuple(parts[1::2])
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
        self.models = ""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}: {self.method} {self.path}>"

    @property
    def resource(self) -> str:
        """Dotted path of the resource that it belongs to: `source_control.releases`."""
        return self.id.rpartition(".")[0]

    @property
    def name(self) -> str:
        """Name of its method there."""
        return self.id.rpartition(".")[2]

    @property
    def scope(self) -> str | None:
        """Its scopes in one line: `users:write or user_attributes:write`; None where nothing says so."""
        return " or ".join(" and ".join(each) for each in self.scopes) or None

    def answer_for(self, status: int) -> Answer:
        """How the answer of a success status is read; for an undocumented one as the first documented is."""
        answer = self.answers.get(status) or self.answers.get(f"{status // 100}XX") or self.answers.get("default")
        return answer or next(iter(self.answers.values()), None) or anything()

    def error_decoder(self, status: int) -> Callable[[Any], Any] | None:
        """What decodes the body of an error status; None for the common envelope."""
        for key in (status, f"{status // 100}XX", "default"):
            if key in self.errors:
                shape = self.errors[key]
                return None if shape is None else _decoder(shape, self.models)
        return None


class Operation(BaseOperation, Generic[T]):
    """An operation that answers one thing."""

    __slots__ = ()


class PagedOperation(BaseOperation, Generic[T]):
    """An operation that answers a list, in pages if it takes `next_token`."""

    __slots__ = ()


def table(module: str) -> tuple[BaseOperation, ...]:
    """The operations that a module has; their answers and bodies are the models of its package.

    Args:
        module: The name of the module, beside the models.
    """
    models = f"{module.rpartition('.')[0]}.models"
    operations = tuple(value for value in vars(sys.modules[module]).values() if isinstance(value, BaseOperation))
    for operation in operations:
        operation.models = models
        for answer in operation.answers.values():
            answer.models = models
        if operation.body is not None:
            operation.body.models = models
    return operations
