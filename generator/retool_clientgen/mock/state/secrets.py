"""Secrets, as instances answer them."""

from typing import Any

MASK = "---encrypted-on-server---"
"""What recorded answers of source control have in the place of a secret."""

SECRETS = frozenset({
    "private_key", "personal_access_token", "project_access_token", "access_key_id", "secret_access_key",
    "https_password", "app_password", "password", "basic_password", "bearer_token", "private_key_passphrase",
    "oauth2_client_secret", "auth0_client_secret", "amazon_secret_access_key", "digest_password", "client_key",
    "oauth1_consumer_secret", "oauth1_token_secret", "oauth2_access_token", "oauth2_refresh_token", "oauth2_id_token",
})  # fmt: skip
"""Keys whose values are secrets."""

SSO_SECRETS = frozenset({
    "google_client_secret", "oidc_client_secret", "ldap_server_key", "ldap_server_certificate",
})  # fmt: skip
"""Keys of a sign-on configuration whose values come back encrypted."""


def masked(value: Any) -> Any:
    """A value with its secrets masked, at any depth."""
    if isinstance(value, list):
        return [masked(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: MASK if key in SECRETS and isinstance(inner, str) else masked(inner) for key, inner in value.items()}
