"""The body that Retool gives to nearly all errors."""

from attrs import define

from .models import Model


@define(kw_only=True, repr=False)
class ErrorBody(Model):
    """`{"success": false, "message": "…"}`."""

    success: bool
    """Always false."""
    message: str
    """What went wrong, in Retool's words."""
