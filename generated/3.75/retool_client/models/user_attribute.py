# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .user_attribute_data_type import UserAttributeDataType


@define(kw_only=True, repr=False)
class UserAttribute(Model):
    """An attribute that the organization keeps for each user."""

    id: str
    """Identifier of the attribute."""
    name: str
    """Name under which apps read the attribute."""
    label: str
    """Label that people see."""
    data_type: UserAttributeDataType
    """Type of the attribute's values."""
    default_value: str | None
    """Value for users who have none of their own."""
    intercom_attribute_name: str | None
    """Name under which the attribute is passed to Intercom; null where it is not."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "label",
        "data_type",
        "default_value",
        "intercom_attribute_name",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserAttribute:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.label = pop("label", UNSET)
        self.data_type = decode_enum(UserAttributeDataType, pop("data_type", UNSET))
        self.default_value = pop("default_value", UNSET)
        self.intercom_attribute_name = pop("intercom_attribute_name", UNSET)
        self.additional_properties = rest
        return self
