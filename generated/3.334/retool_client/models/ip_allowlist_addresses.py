from __future__ import annotations
from .._runtime.models import Model, define, field


@define(kw_only=True, repr=False)
class IpAllowlistAddresses(Model):
    """IP addresses by AWS region."""

    us_west_2: str = field(metadata={"json": "us-west-2"})
    """Addresses in AWS region us-west-2 (Oregon), comma-separated."""
    eu_central_1: str = field(metadata={"json": "eu-central-1"})
    """Addresses in AWS region eu-central-1 (Frankfurt), comma-separated."""
    ap_southeast_1: str = field(metadata={"json": "ap-southeast-1"})
    """Addresses in AWS region ap-southeast-1 (Singapore), comma-separated."""
