"""The names that a client package has at its top: what users import, each from the module that has it."""

PUBLIC_NAMES: dict[str, tuple[str, ...]] = {
    "async_client": ("AsyncRetool",),
    "client": ("Retool",),
    "_runtime.client": ("CallOptions",),
    "_runtime.compatibility": ("Compatibility",),
    "_runtime.config": ("Timeout",),
    "_runtime.decoding": ("UnknownMember",),
    "_runtime.error_body": ("ErrorBody",),
    "_runtime.errors": tuple(
        "APIStatusError AuthenticationError BadRequestError ClientStatusError ConfigurationError ConflictError "
        "DecodeError IncompatibleInstanceError NotFoundError NotJSONError OperationFailedError PaginationError "
        "PermissionDeniedError RateLimitError ResponseTooLargeError RetoolConnectionError RetoolError RetoolTLSError "
        "RetoolTimeoutError RetoolWarning ServerError UnexpectedStatusError UnprocessableEntityError".split(" ")
    ),
    "_runtime.models": ("Model",),
    "_runtime.pagination": ("AsyncPage", "Page"),
    "_runtime.rate_limit": ("RateLimit",),
    "_runtime.response": ("RawResponse",),
    "_runtime.retry": ("Retry", "RetryPolicy"),
    "_runtime.unset": ("UNSET", "Unset"),
}
"""Public names by module below the package."""
