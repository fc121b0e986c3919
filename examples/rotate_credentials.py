"""Gives a database resource a new password, from NEW_PASSWORD, in one environment. Token scopes: resources:write."""

import argparse
import os
import sys

from retool_client import Retool, RetoolError
from retool_client.models import MySqlOptions, PostgresHostOptions, PostgresOptions, ResourceConfiguration


def takes_password(configuration: ResourceConfiguration) -> bool:
    options = configuration.options
    if isinstance(options, PostgresOptions):
        return isinstance(options.database_options, PostgresHostOptions)  # the other form is a connection string
    return isinstance(options, MySqlOptions)


def rotate(retool: Retool, resource_id: str, environment: str, password: str, *, dry_run: bool) -> None:
    found = retool.resource_configurations.list(resource_id=resource_id)
    configuration = next((each for each in found if each.environment.name == environment), None)
    if configuration is None or not takes_password(configuration):
        sys.exit(f"{resource_id} has no database password in {environment}; nothing was changed")
    if not dry_run:
        changes = {"/options/database_options/password": password}
        retool.resource_configurations.update(configuration.id, changes=changes)
    print(f"{configuration.resource.display_name}: {'would get' if dry_run else 'has'} a new password in {environment}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("resource_id")
    parser.add_argument("--environment", default="production")
    parser.add_argument("--dry-run", action="store_true", help="look whether it would work, and change nothing")
    args = parser.parse_args()
    password = os.environ.get("NEW_PASSWORD") or sys.exit("NEW_PASSWORD is not set")
    try:
        with Retool.from_env() as retool:
            rotate(retool, args.resource_id, args.environment, password, dry_run=args.dry_run)
    except RetoolError as error:
        sys.exit(f"{error}")
