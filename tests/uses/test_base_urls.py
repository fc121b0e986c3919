"""The address of an instance, as people write it."""

from types import ModuleType

import httpx
import pytest

from support.mock import fresh


@pytest.mark.parametrize(
    ("host", "at"),
    [
        ("retool.example.com", "https://retool.example.com"),
        ("https://retool.example.com/", "https://retool.example.com"),
        ("https://retool.example.com/api/v2", "https://retool.example.com"),
        ("https://retool.example.com/api/v2/.", "https://retool.example.com"),
        ("https://retool.example.com/?", "https://retool.example.com"),
        ("https://retool.example.com/api/v2/?", "https://retool.example.com"),
        ("http://localhost:3000", "http://localhost:3000"),
        ("https://tools.example.com/retool", "https://tools.example.com/retool"),
        ("tools.example.com/retool/api/v2/", "https://tools.example.com/retool"),
    ],
)
def test_it_leads_to_the_api_however_it_is_written(release: str, rc: ModuleType, host: str, at: str) -> None:
    instance = fresh(release)
    behind = instance.transport()

    def proxied(request: httpx.Request) -> httpx.Response:
        url = str(request.url)
        assert url.startswith(f"{at}/api/")
        request.url = httpx.URL("http://retool.test" + url.removeprefix(at))
        return behind.handle_request(request)

    with rc.Retool(host, token=instance.token, transport=httpx.MockTransport(proxied)) as retool:
        assert retool.groups.create(name="Operators").name == "Operators"
        assert retool.check_compatibility().instance_release in (f"{release}.0", instance.release)


@pytest.mark.parametrize("host", ["https://retool.example.com/?next=/", "https://a@retool.example.com", "ftp://x", ""])
def test_what_is_no_address_of_an_instance_is_refused(rc: ModuleType, host: str) -> None:
    with pytest.raises(rc.ConfigurationError):
        rc.Retool(host, token="t")
