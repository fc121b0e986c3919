"""Token scopes in a request, compared with those of the release."""

import warnings
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, get_args

from .encoding import encode
from .enums import OpenEnum
from .errors import RetoolWarning
from .fields import fields_of, hints_of


def check_scopes(operation_id: str, model: type, names: tuple[str, ...], body: Any) -> None:
    """Warns of token scopes that the release does not have: an instance ignores them without a word.

    Args:
        operation_id: The operation that is called.
        model: The model of its body.
        names: Attributes of the model that hold scopes.
        body: The body: a model, or JSON.
    """
    encoded = encode(body)
    for field in fields_of(model):
        if field.name not in names or not isinstance(encoded, Mapping):
            continue
        kinds = [hints_of(model)[field.name]]
        while kinds and not (isinstance(kinds[0], type) and issubclass(kinds[0], OpenEnum)):
            kinds = [*get_args(kinds[0]), *kinds[1:]]
        given = encoded.get(field.json_name)
        for scope in given if isinstance(given, list) else [given]:
            if kinds and isinstance(scope, str) and not kinds[0](scope).is_known:
                near = get_close_matches(scope, [member.value for member in kinds[0]], 1)
                meant = f"; did you mean {near[0]!r}?" if near else ""
                text = f"{operation_id}: {scope!r} is not a scope that the instance knows, and it is ignored{meant}"
                warnings.warn(text, RetoolWarning, stacklevel=6)
