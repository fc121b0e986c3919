"""The TLS contexts of connections."""

import os
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .errors import ConfigurationError

_lock = threading.Lock()
_contexts: dict[str, ssl.SSLContext] = {}


def ssl_context(
    verify: "bool | str | os.PathLike[str] | ssl.SSLContext",
    cert: Any,
    *,
    default: Callable[[], ssl.SSLContext],
    uses_tls: bool,
) -> ssl.SSLContext:
    """The context for connections: one per process where nothing special is asked for, since building one costs 20 ms.

    Args:
        verify: Whether and how certificates are verified: a bool, a CA file or directory, or a context.
        cert: Client certificate: a file, or certificate and key, or these and the key's password; None for none.
        default: Makes the context that verifies against the usual authorities.
        uses_tls: Whether any connection will need it.

    Raises:
        ConfigurationError: If a certificate cannot be read.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if not isinstance(verify, bool) and (not isinstance(verify, str | os.PathLike) or not str(verify)):
        raise ConfigurationError("verify is a bool, a CA file or directory, or an ssl.SSLContext")
    files: Any = (cert,) if isinstance(cert, str | os.PathLike) else cert
    if files is not None and not (isinstance(files, tuple | list) and 1 <= len(files) <= 3):
        raise ConfigurationError("cert is a file, or certificate and key, or these and the key's password")
    if not uses_tls:
        # Nothing goes over TLS. Should something all the same, no certificate is trusted.
        return _shared("none", lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    place = "SSL_CERT_FILE or SSL_CERT_DIR"
    try:
        if verify is True and cert is None:
            return _shared("default", default)
        context = default() if verify is True else ssl.create_default_context()
        if verify is False:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        elif verify is not True:
            place = str(verify)
            context.load_verify_locations(**{"capath" if Path(place).is_dir() else "cafile": place})
        if files is not None:
            place = " with ".join(str(file) for file in files[:2])
            context.load_cert_chain(*files)
    except (OSError, ssl.SSLError) as error:
        what = f"{place}: {type(error).__name__}: {error}"
    else:
        return context
    # Raised out here, without the arguments: a traceback with the values of variables would show the key's password.
    cert = files = None
    raise ConfigurationError(f"a certificate cannot be used: {what}")


def _shared(name: str, make: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
    with _lock:
        if name not in _contexts:
            _contexts[name] = make()
        return _contexts[name]
