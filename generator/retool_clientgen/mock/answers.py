"""Answers as an operation declares them, each checked before it is given."""

from typing import Any

from .documents import Mode
from .http.messages import Reply, envelope, json_reply
from .ledger import Ledger
from .options import read_options, whole_number
from .routes import Operation
from .schema.sampling import Sampler, read_wish
from .schema.shaping import Shaper
from .schema.validation import Problem, Validators
from .state import Answer
from .state.refusal import Refused


class Answers:
    """Makes replies of what operations come to.

    Each method gives the reply and where it comes from, as `X-Mock-Source` says it.

    Args:
        validators: Validators of the document that replies are checked against.
        sampler: Makes values up.
        ledger: Where invalid replies are taken down.
        behaviour: How the instance answers.
    """

    def __init__(self, validators: Validators, sampler: Sampler, ledger: Ledger, behaviour: Mode) -> None:
        self._validators = validators
        self._sampler = sampler
        self._ledger = ledger
        self._behaviour = behaviour
        self._shaper = Shaper(validators, sampler)

    def of(self, operation: Operation, answer: Answer, body: Any) -> tuple[Reply, str]:
        """What an operation came to, in the form that it declares.

        Args:
            operation: The operation.
            answer: What it came to.
            body: The request's body. What the document allows in it and not in the answer is refused.
        """
        status = answer.status or operation.succeeds_with
        schema = operation.responses.get(status)
        created = (("X-Mock-Id", str(answer.created)),) if answer.created is not None else ()
        if schema is None:
            return Reply(status, created), "state"
        value, made_up = self._enveloped(schema, answer)
        headers = created if not made_up else (*created, ("X-Mock-Made-Up", str(made_up)))
        problems = self._validators.problems(schema, value, "reply")
        if not problems:
            return json_reply(status, value, headers), "state"
        said = _names_in(body)
        if all(said.intersection(problem.where.split("/")) for problem in problems):
            message = "; ".join(str(problem) for problem in problems[:3])
            return self.refused(operation, Refused(422, f"cannot be stored: {message}")), "state"
        return self.invalid(operation, json_reply(status, value), problems)

    def _enveloped(self, schema: dict[str, Any], answer: Answer) -> tuple[Any, int]:
        """The body, and how many of its keys are made up."""
        if "data" not in schema.get("properties", {}):
            return self._shaper.shape(schema, answer.data)
        paging: dict[str, Any] = {}
        if answer.page is not None:
            token = answer.page.next_token
            paging = {"total_count": answer.page.total, "next_token": token, "has_more": token is not None}
        value, made_up = self._shaper.shape(schema, {"success": True, "data": answer.data, **paging})
        # Recorded lists have these keys where the document declares none too.
        return ({**value, **paging} if self._behaviour == "observed" else value), made_up

    def sampled(self, operation: Operation, wanted: str) -> tuple[Reply, str]:
        """What is made up from the schema of a status.

        Args:
            operation: The operation.
            wanted: Which status, and which of all answers that it allows: `status=404; body=full; variant=2`.
        """
        options = read_options(wanted)
        said = options.pop("status", str(operation.succeeds_with))
        try:
            wish = read_wish(options)
        except ValueError as error:
            return json_reply(400, envelope(f"X-Mock-Respond: {error}")), "refused"
        status = whole_number(said)
        if status is None or status not in operation.responses:
            declared = ", ".join(map(str, operation.responses))
            message = f"X-Mock-Respond: status {said[:20]} is not declared; declared are {declared}"
            return json_reply(400, envelope(message)), "refused"
        schema = operation.responses[status]
        if schema is None:
            return Reply(status, (("X-Mock-Variants", "1"),)), "sampled"
        value = self._sampler.sample(schema, f"{' '.join(operation.key)} {status}", wish)
        variants = (("X-Mock-Variants", str(self._sampler.variants(schema))),)
        problems = self._validators.problems(schema, value, "reply") if wish.valid else []
        reply = json_reply(status, value, variants)
        return self.invalid(operation, reply, problems) if problems else (reply, "sampled")

    def refused(self, operation: Operation, refusal: Refused) -> Reply:
        """A refusal: as the operation declares the status, else with the envelope that all errors have."""
        value: Any = envelope(refusal.message)
        if refusal.status not in operation.responses:
            return json_reply(refusal.status, value)
        schema = operation.responses[refusal.status]
        if schema is None:
            return Reply(refusal.status)
        value, _ = self._shaper.shape(schema, value)
        problems = self._validators.problems(schema, value, "reply")
        reply = json_reply(refusal.status, value)
        return self.invalid(operation, reply, problems)[0] if problems else reply

    def invalid(self, operation: Operation, reply: Reply, problems: list[Problem]) -> tuple[Reply, str]:
        """What is answered, and taken down, where the instance itself is wrong."""
        self._ledger.write_invalid_reply(operation.key, reply, problems)
        said = "; ".join(str(problem) for problem in problems[:3])
        message = f"A bug of the mock: its answer to {' '.join(operation.key)} is not as the document says: {said}"
        return json_reply(500, envelope(message)), "invalid"


def _names_in(body: Any) -> set[str]:
    """All keys in a body, and what the paths of patches name."""
    if isinstance(body, list):
        return set().union(*map(_names_in, body))
    if not isinstance(body, dict):
        return set()
    named = set(body) | set().union(*map(_names_in, body.values()))
    path = body.get("path")
    return named | set(path.split("/")[1:]) if isinstance(path, str) else named
