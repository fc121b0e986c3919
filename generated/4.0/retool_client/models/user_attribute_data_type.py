from .._runtime.enums import OpenEnum


class UserAttributeDataType(OpenEnum):
    """Type of the attribute's values."""

    STRING = "string"
    NUMBER = "number"
    JSON = "json"
