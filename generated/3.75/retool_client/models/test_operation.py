# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class TestOperation(Model):
    """A model of Retool's API: TestOperation."""

    op: Literal["test"] = "test"
    """What the operation does; tells the operations apart."""
    path: str
    """JSON Pointer of the property, such as `/name`."""
    value: Any | Unset = UNSET
    """The value."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "op",
        "path",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TestOperation:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.op = pop("op", UNSET)
        self.path = pop("path", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self
