from __future__ import annotations
from .._runtime.files import FileContent
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class OrderAttach(Model):
    """What `orders.attach` takes."""

    files: list[FileContent]
    note: str | Unset = UNSET
