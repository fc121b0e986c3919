from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class PaymentWithIban(Model):
    """The `Payment` with `iban`, `kind`."""

    kind: str
    iban: str
