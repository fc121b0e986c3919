"""Traffic with an instance, recorded by a proxy on loopback and redacted before it reaches a file."""

from .exchange_log import ExchangeLog
from .proxy import Proxy
from .redaction import Redactor
from .vocabulary import Vocabulary, builtin_vocabulary

__all__ = ["ExchangeLog", "Proxy", "Redactor", "Vocabulary", "builtin_vocabulary"]
