"""Code that is written for 3.75."""

from retool_client import Retool
from retool_client.models import Group, SsoConfigGoogleOidc, User


def number(group: Group) -> float:
    return group.id or 0.0


def takes_text(text: str) -> str:
    return text.upper()


def main(retool: Retool) -> None:
    for user in retool.users.list():
        print(user.email, user.first_name)
        takes_text(user.legacy_id)  #: 3.334 field-type-changed User.legacy_id
    user = retool.users.get("user_1")
    key: str = user.legacy_id  #: 3.334 field-type-changed User.legacy_id
    print(number(retool.groups.get("1")), key)
    for variable in retool.configuration_variables.list().pages():
        print(variable)
    first = retool.spaces.list().first()
    print(first.name if first else None)
    retool.users.set_attribute("user_1", name="a", value="b")  #: 3.334 access-changed users.set_attribute


def other_class(user: User, oidc: SsoConfigGoogleOidc) -> str:
    return user.email + oidc.oidc_client_id


def unpacked(retool: Retool) -> None:
    query = {"email": "ada@example.com"}
    retool.users.list(**query)
