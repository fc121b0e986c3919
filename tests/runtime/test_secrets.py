"""Passwords, keys and tokens are not shown."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.pretty import pretty_repr

from retool_clientgen.generate.runtime.secrets import is_secret, shown
from support.json_values import VALUES
from support.models import Anything, Group

SECRETS = """password basic_password https_password app_password passwd db_pwd private_key privateKey
private_key_passphrase secret clientSecret oauth2_client_secret token accessToken bearer_token personal_access_token
connection_string connectionString api_key X-Api-Key apiKey aws_secret_access_key access_key_id
azure_storage_account_key client_key ldap_server_key credentials authorization Proxy-Authorization
service_account_key passphrase""".split()
NO_SECRETS = """id name host port username user_type key_source private_key_name oauth2_client_id monkey keyboard
oauth2_access_token_url oidc_token_url raw_authorization_scheme oauth2_access_token_lifespan_seconds token_type
access_token_id public_key jwt_email_key created_at compass passenger bypass""".split()


@pytest.mark.parametrize("name", SECRETS)
def test_a_name_tells_a_secret(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize("name", NO_SECRETS)
def test_what_is_beside_a_secret_is_shown(name: str) -> None:
    assert not is_secret(name)
    assert is_secret(name, frozenset({name}))


@pytest.mark.parametrize("name", SECRETS)
@pytest.mark.parametrize("value", ["hunter2", ["hunter2"], {"a": "hunter2"}])
def test_no_repr_of_a_model_or_of_what_holds_it_shows_a_secret(name: str, value: Any) -> None:
    inner = Anything.from_dict({name: value, "host": "db.example.com"})
    for holder in (
        inner,
        [inner],
        {"a": inner},
        Anything.from_dict({"deep": [{name: value, "host": "db.example.com"}]}),
    ):
        for text in (repr(holder), pretty_repr(holder)):
            assert "hunter2" not in text
            assert "db.example.com" in text
    assert inner.to_dict()[name] == value


def test_what_is_no_text_is_shown_so_that_one_sees_whether_it_is_set() -> None:
    text = repr(Anything.from_dict({"password": None, "secret": False, "token": ""}))
    assert text == "Anything(additional_properties={'password': None, 'secret': False, 'token': ''})"


@pytest.mark.parametrize(
    "content",
    [
        {"headers": [{"key": "Authorization", "value": "hunter2"}]},
        {"headers": [{"name": "X-Api-Key", "value": "hunter2"}]},
        {"name": "STRIPE", "secret": True, "values": [{"environment_id": "e", "value": "hunter2"}]},
        {"url": "postgres://ada:hunter2@db.example.com/app"},
        {"urls": ["redis://:hunter2@db.example.com"]},
    ],
)
def test_a_secret_whose_name_is_a_value_beside_it_is_not_shown(content: dict[str, Any]) -> None:
    text = repr(Anything.from_dict(content))
    assert "hunter2" not in text
    assert "***" in text


@given(st.dictionaries(st.text(), VALUES))
def test_what_is_not_secret_is_shown_as_it_is(content: dict[str, Any]) -> None:
    assert [name for name, _ in shown(content.items())] == list(content)
    model = Group.from_dict({"id": 1, "name": "Ops", "members": [], "owner": None})
    assert repr(model) == "Group(id=1, name='Ops', members=[], owner=None)"
