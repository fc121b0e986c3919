from __future__ import annotations
from .._runtime.models import Model, define, field
from .ip_allowlist_addresses import IpAllowlistAddresses


@define(kw_only=True, repr=False)
class IpAllowlist(Model):
    """IP addresses from which Retool Cloud connects."""

    ip_addresses: IpAllowlistAddresses = field(metadata={"json": "ipAddresses"})
    """IP addresses by AWS region."""
