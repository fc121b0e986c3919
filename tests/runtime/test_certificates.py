"""The TLS contexts of connections."""

import shutil
import ssl
import subprocess
import traceback
from pathlib import Path
from typing import Any

import certifi
import pytest

from retool_clientgen.generate.runtime import certificates
from retool_clientgen.generate.runtime.certificates import ssl_context
from retool_clientgen.generate.runtime.errors import ConfigurationError

PASSWORD = "hunter2"


@pytest.fixture(autouse=True)
def _no_contexts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Contexts are kept for the whole process: each test begins without any."""
    monkeypatch.setattr(certificates, "_contexts", {})


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A certificate and its key, which has a password."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("makes a certificate with openssl, which is not here")
    folder = tmp_path_factory.mktemp("certificates")
    cert, key = str(folder / "cert.pem"), str(folder / "key.pem")
    command = [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-days", "1"]
    command += ["-subj", "/CN=localhost", "-keyout", key, "-out", cert, "-passout", f"pass:{PASSWORD}"]
    subprocess.run(command, check=True, capture_output=True)
    return cert, key


class Maker:
    """Makes default contexts and counts them."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> ssl.SSLContext:
        self.made += 1
        return ssl.create_default_context(cafile=certifi.where())


def context(verify: Any = True, cert: Any = None, *, default: Any = None, uses_tls: bool = True) -> ssl.SSLContext:
    return ssl_context(verify, cert, default=default or Maker(), uses_tls=uses_tls)


def test_the_usual_context_is_made_once_and_verifies() -> None:
    maker = Maker()
    first = context(default=maker)
    assert context(default=maker) is first
    assert maker.made == 1
    assert (first.check_hostname, first.verify_mode) == (True, ssl.CERT_REQUIRED)


def test_a_given_context_is_used_as_it_is() -> None:
    given = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    assert context(given, ("no", "file")) is given
    assert context(given, uses_tls=False) is given


def test_where_nothing_uses_tls_none_is_built_and_no_certificate_is_trusted() -> None:
    maker = Maker()
    found = context(default=maker, uses_tls=False)
    assert context(False, default=maker, uses_tls=False) is found
    assert maker.made == 0
    assert (found.check_hostname, found.verify_mode) == (True, ssl.CERT_REQUIRED)
    assert found.cert_store_stats()["x509"] == 0


def test_verification_can_be_switched_off_for_one_client_alone() -> None:
    usual = context()
    lax = context(False)
    assert (lax.check_hostname, lax.verify_mode) == (False, ssl.CERT_NONE)
    assert (usual.check_hostname, usual.verify_mode) == (True, ssl.CERT_REQUIRED)


def test_authorities_come_from_a_file_or_a_directory(tmp_path: Path) -> None:
    from_file = context(certifi.where())
    assert from_file.cert_store_stats()["x509_ca"] > 10
    assert context(str(tmp_path)).verify_mode == ssl.CERT_REQUIRED
    assert from_file.verify_mode == ssl.CERT_REQUIRED


def test_a_client_certificate_is_loaded_into_a_context_of_its_own(pair: tuple[str, str]) -> None:
    usual = context()
    assert context(cert=(*pair, PASSWORD)) is not usual
    assert context(False, (*pair, PASSWORD)).verify_mode == ssl.CERT_NONE


def test_a_wrong_password_is_an_error_that_does_not_show_it(pair: tuple[str, str]) -> None:
    wrong = "hunter3"
    with pytest.raises(ConfigurationError, match="a certificate cannot be used") as error:
        context(cert=(*pair, wrong))
    stack = traceback.TracebackException.from_exception(error.value, capture_locals=True).stack
    inside = [frame for frame in stack if Path(frame.filename) == Path(certificates.__file__)]
    assert inside
    assert wrong not in str(error.value) + str([frame.locals for frame in inside])
    assert error.value.__context__ is None


@pytest.mark.parametrize("kind", ["missing", "garbage"])
def test_a_certificate_that_cannot_be_read_is_an_error(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "x.pem"
    if kind == "garbage":
        path.write_text("no certificate")
    for verify, cert in ((str(path), None), (True, str(path)), (True, (str(path), str(path)))):
        with pytest.raises(ConfigurationError, match="a certificate cannot be used"):
            context(verify, cert)
