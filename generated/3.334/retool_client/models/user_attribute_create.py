from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define, field
from .user_attribute_data_type import UserAttributeDataType


@define(kw_only=True, repr=False)
class UserAttributeCreate(Model):
    """What `user_attributes.create` takes."""

    name: str
    """Name of the user attribute."""
    label: str
    """Label that people see."""
    data_type: UserAttributeDataType = field(metadata={"json": "dataType"})
    """Type of the attribute's values."""
    default_value: str | None | Unset = field(default=UNSET, metadata={"json": "defaultValue"})
    """Value for users without a value of their own."""
