from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SslSettings(Model):
    """How TLS is used."""

    enabled: bool | Unset = UNSET
    """Whether it is switched on."""
    client_key: str | None | Unset = UNSET
    """Private key of the client's certificate, PEM. Masked in responses."""
    client_cert: str | None | Unset = UNSET
    """Certificate that the client shows, PEM."""
    ca_cert: str | None | Unset = UNSET
    """Certificate of the authority that signed the server's certificate, PEM."""
