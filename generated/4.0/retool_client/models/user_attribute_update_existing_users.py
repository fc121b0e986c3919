from .._runtime.enums import OpenEnum


class UserAttributeUpdateExistingUsers(OpenEnum):
    """Whether values that users have are removed as well: `update_existing_users` of `user_attributes.delete`."""

    TRUE = "true"
    FALSE = "false"
