"""Shows which key an organization's repository is read with, as a script of a user does."""

from retool_client import Retool
from retool_client.models import SourceControlConfigAwsCodeCommit


def key(retool: Retool) -> str:
    """The last characters of the access key."""
    found = retool.source_control.config.get()
    return found.config.access_key_id[-4:] if isinstance(found, SourceControlConfigAwsCodeCommit) else ""
