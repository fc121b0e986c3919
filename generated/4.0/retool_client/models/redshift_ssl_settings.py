# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from attrs import define

from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RedshiftSslSettings(Model):
    """How TLS is used."""

    enabled: bool | Unset = UNSET
    """Whether it is switched on."""
