from __future__ import annotations
from .._runtime.models import Model, define
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
    """Value for users without a value of their own."""
    intercom_attribute_name: str | None
    """Name under which the attribute is passed to Intercom; null where it is not."""
