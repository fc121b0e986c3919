# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class PaymentWithIban(Model):
    """The `Payment` with `iban`, `kind`."""

    kind: str
    iban: str
