"""People join and leave teams in Retool."""

from .teams import Joined, join, leave, members

__all__ = ["Joined", "join", "leave", "members"]
