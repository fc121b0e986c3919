from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SshTunnelOptions(Model):
    """SSH tunnel through which the database is reached."""

    enabled: bool
    """Whether it is switched on."""
    host: str
    """Host name of the server."""
    port: str
    """TCP port, as a string."""
    username: str | Unset = UNSET
    """User name to sign in with."""
    password: str | Unset = UNSET
    """Password. Masked in responses."""
    private_key_name: str | Unset = UNSET
    """Name of the private key on the instance."""
