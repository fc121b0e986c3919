"""Which requests come from where: a page of another site must not drive an instance on this machine."""

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

from .messages import Request


def refusal(head: Request, hosts: Collection[str]) -> str | None:
    """Why a request is not taken from where it comes; None if it is.

    A page whose name was made to lead to this machine (DNS rebinding) has that name in `Host`, and a page of another
    site has its own in `Origin`. An IP address cannot be rebound, so any of them is allowed.

    Args:
        head: The request; its body does not matter.
        hosts: Names of the instance.
    """
    host = head.header("host")
    if host is not None and not _is_allowed(host, hosts):
        return f"Host {host[:100]!r} is not a name of this instance; --allow-host adds one"
    if not is_same_origin(head):
        return "Origin is another site"
    return None


def is_same_origin(head: Request) -> bool:
    """Whether a request does not come from a page of another site."""
    origin = head.header("origin")
    return origin is None or origin.partition("://")[2].lower() == (head.header("host") or "").lower()


def _is_allowed(host: str, hosts: Collection[str]) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
        if name == "localhost" or name.endswith(".localhost") or name in {known.lower() for known in hosts}:
            return True
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
