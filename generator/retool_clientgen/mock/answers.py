"""Answers as an operation declares them, each checked before it is given."""

from collections.abc import Sequence
from typing import Any

from attrs import field, frozen

from .documents import Mode
from .http.messages import Headers, Reply, content_reply, envelope, json_reply
from .options import read_options, whole_number
from .routes import Operation, Response
from .schema.sampling import Sampler, Wish, read_wish
from .schema.shaping import Shaping
from .schema.validation import Problem, Validators
from .state import Answer
from .state.store import Refused


@frozen
class Handled:
    """What became of a request.

    Attributes:
        reply: What is answered.
        source: Where the answer comes from, as `X-Mock-Source` says it.
        problems: What the document does not allow in the request.
        intended: The reply that the mock was about to give, where the document does not allow it: a bug of the mock.
        wrong: What is wrong with that reply.
    """

    reply: Reply
    source: str
    problems: tuple[Problem, ...] = ()
    intended: Reply | None = None
    wrong: list[Problem] = field(factory=list)


_LAST_PAGE = {"next_token": None, "has_more": False}


@frozen
class Answers:
    """Makes replies from the results of operations.

    Attributes:
        validators: Validators of the document that replies are checked against.
        corrected: Validators of the corrected document, which everything made up fits as well.
        sampler: Makes values up.
        behaviour: How the instance answers.
        leave_out: Keys that are left out of answers once they were checked.
    """

    validators: Validators
    corrected: Validators
    sampler: Sampler
    behaviour: Mode
    leave_out: frozenset[str] = frozenset()

    def of(self, operation: Operation, answer: Answer, body: Any) -> Handled:
        """The result of an operation, in the form that it declares.

        Args:
            operation: The operation.
            answer: Its result.
            body: The request's body. What the document allows in it and not in the answer is refused.
        """
        status = answer.status or operation.succeeds_with
        response = operation.response(status)
        schema = response.schema
        headers: Headers = (("X-Mock-Id", str(answer.created)),) if answer.created is not None else ()
        if schema is None:
            return Handled(Reply(status, headers), "state")
        value, made_up = self._enveloped(response.sampled or schema, answer)
        headers += (("X-Mock-Made-Up", str(made_up)),) if made_up else ()
        problems = self.validators.problems(schema, value, "reply")
        if not problems:
            return Handled(json_reply(status, self._without(value), headers), "state")
        if answer.derived:
            return self.sampled(operation)
        sent = _names_in(body)
        if all(sent.intersection(problem.where.split("/")) for problem in problems):
            refusal = Refused(422, f"cannot be stored: {in_short(problems)}")
            return self.refused(operation, refusal, source="state")
        return self.invalid(operation, json_reply(status, value), problems)

    def _enveloped(self, schema: dict[str, Any], answer: Answer) -> tuple[Any, int]:
        """The body, and how many of its keys are made up."""
        if "data" not in schema.get("properties", {}):
            return self._shaped(schema, answer.data)
        paging: dict[str, Any] = {}
        if answer.page is not None:
            token = answer.page.next_token
            paging = {"total_count": answer.page.total, "next_token": token, "has_more": token is not None}
        value, made_up = self._shaped(schema, {"success": True, "data": answer.data, **paging})
        # Recorded lists have these keys where the document does not declare them, too.
        return ({**value, **paging} if self.behaviour == "observed" else value), made_up

    def _shaped(self, schema: dict[str, Any], value: Any) -> tuple[Any, int]:
        shaping = Shaping(self.validators, self.sampler)
        return shaping.shaped(schema, value), shaping.made_up

    def _without(self, value: Any) -> Any:
        """An answer without the keys that the instance leaves out."""
        if not self.leave_out:
            return value
        if isinstance(value, list):
            return [self._without(item) for item in value]
        if not isinstance(value, dict):
            return value
        return {key: self._without(inner) for key, inner in value.items() if key not in self.leave_out}

    def sampled(self, operation: Operation, wanted: str | None = None) -> Handled:
        """A value made up from the schema of a status.

        Args:
            operation: The operation.
            wanted: Which status, and which of the answers that it allows: `status=404; body=full; variant=2`. Without
                it the answer is full, and a list has one page: nobody could ask for the next.
        """
        is_last, wanted = wanted is None, wanted or "body=full"
        options = read_options(wanted)
        text = options.pop("status", str(operation.succeeds_with))
        try:
            wish = read_wish(options)
        except ValueError as error:
            return _bad_wish(str(error))
        status = whole_number(text)
        if status is None or not operation.declares(status):
            return _bad_wish(f"status {text[:20]} is not declared; declared are {', '.join(operation.declared)}")
        response = operation.response(status)
        schema = response.schema
        if schema is None:
            return Handled(Reply(status, (("X-Mock-Variants", "1"),)), "sampled")
        salt = f"{' '.join(operation.key)} {status}"
        try:
            value, problems = self._made_up(response, salt, wish)
        except (TypeError, ValueError, AttributeError, LookupError) as error:
            return self.invalid(operation, Reply(500), [Problem("schema", repr(error))])
        if isinstance(value, dict):
            ends = _LAST_PAGE if is_last else {}
            ended = value | {key: end for key, end in ends.items() if key in value}
            if isinstance(value.get("success"), bool):
                # Where the document leaves it open too.
                ended["success"] = status < 400
            value = ended if not wish.valid or self.validators.fits(schema, ended) else value
        headers = (("X-Mock-Variants", str(self.sampler.variants(response.sampled or schema))),)
        reply = content_reply(status, self._without(value), response.media_type, headers)
        if reply is None:
            message = f"The mock writes JSON and text, not {response.media_type} from a schema like this one"
            return Handled(json_reply(501, envelope(message)), "refused")
        return self.invalid(operation, reply, problems) if problems else Handled(reply, "sampled")

    def _made_up(self, response: Response, salt: str, wish: Wish) -> tuple[Any, list[Problem]]:
        """A body, and what is wrong with it: one that fits the corrected document too, if there is one."""
        value: Any = None
        problems: list[Problem] = []
        fitting: list[Any] = []
        for schema in filter(None, (response.sampled, response.schema)):
            for value in self.sampler.candidates(schema, salt, wish):
                problems = self.validators.problems(response.schema or {}, value, "reply") if wish.valid else []
                if not problems and (not wish.valid or self.corrected.fits(response.corrected or {}, value)):
                    return value, []
                fitting += [] if problems else [value]
        return (fitting[0], []) if fitting else (value, problems)

    def refused(
        self, operation: Operation, refusal: Refused, problems: tuple[Problem, ...] = (), source: str = "refused"
    ) -> Handled:
        """A refusal: as the operation declares the status, else with the envelope that all errors have."""
        plain = json_reply(refusal.status, envelope(refusal.message))
        if not operation.declares(refusal.status):
            return Handled(plain, source, problems)
        response = operation.response(refusal.status)
        if response.schema is None:
            return Handled(Reply(refusal.status), source, problems)
        value, _ = self._shaped(response.sampled or response.schema, envelope(refusal.message))
        wrong = self.validators.problems(response.schema, value, "reply")
        if wrong and refusal.status in operation.responses:
            # The envelope does not fit the schema, which may be a list: the refusal is made up from it.
            value, wrong = self._made_up(
                Response(response.schema), f"{' '.join(operation.key)} {refusal.status}", Wish()
            )
        reply = content_reply(refusal.status, value, response.media_type)
        if reply is None or (wrong and refusal.status not in operation.responses):
            # A `default` or `4XX` response describes errors of another kind than the mock's.
            return Handled(plain, source, problems)
        return self.invalid(operation, reply, wrong) if wrong else Handled(reply, source, problems)

    def unfit(self, operation: Operation, fault: str) -> Handled:
        """What is answered where the document is so wrong that no value fits it."""
        message = f"The document describes {' '.join(operation.key)} wrongly: {fault}"
        return Handled(json_reply(501, envelope(message)), "refused")

    def invalid(self, operation: Operation, reply: Reply, problems: list[Problem]) -> Handled:
        """What is answered where the mock itself is wrong, or the document so wrong that nothing fits it."""
        fault = operation.fault()
        if fault:
            return self.unfit(operation, fault)
        key = " ".join(operation.key)
        message = f"A bug of the mock: its answer to {key} is not as the document says: {in_short(problems)}"
        return Handled(json_reply(500, envelope(message)), "invalid", intended=reply, wrong=problems)


def in_short(problems: Sequence[Problem]) -> str:
    """The first of some problems, in words."""
    return "; ".join(map(str, problems[:3]))


def _bad_wish(message: str) -> Handled:
    return Handled(json_reply(400, envelope(f"X-Mock-Respond: {message}")), "refused")


def _names_in(body: Any) -> set[str]:
    """All keys in a body, and what the paths of patches name."""
    if isinstance(body, list):
        return set().union(*map(_names_in, body))
    if not isinstance(body, dict):
        return set()
    named = set(body) | set().union(*map(_names_in, body.values()))
    path = body.get("path")
    return named | set(path.split("/")[1:]) if isinstance(path, str) else named
