"""Prints what each group may do with which folder, app and resource, as CSV.

Token scopes: groups:read, permissions:read, folders:read, apps:read, resources:read.
"""

import argparse
import csv
import sys
from collections.abc import Iterator

from retool_client import Retool, RetoolError, UnknownMember
from retool_client.models import PermissionGrantType


def grants(retool: Retool) -> Iterator[tuple[str, int, str, str, str]]:
    names = {folder.id: folder.name for folder in retool.folders.list()}
    names |= {app.id: app.name for app in retool.apps.list()}
    names |= {resource.id: resource.display_name for resource in retool.resources.list()}
    for group in retool.groups.list():
        yield group.name, len(group.members), "app", "*", group.universal_app_access
        yield group.name, len(group.members), "resource", "*", group.universal_resource_access
        yield group.name, len(group.members), "workflow", "*", group.universal_workflow_access
        for kind in PermissionGrantType:
            for grant in retool.permissions.list_objects(subject={"type": "group", "id": group.id}, object_type=kind):
                if isinstance(grant, UnknownMember):
                    sys.exit(f"{group.name} has access to something newer than this client: {grant}")
                yield group.name, len(group.members), grant.type, names.get(grant.id, grant.id), grant.access_level


if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__).parse_args()
    try:
        with Retool.from_env() as retool:
            table = list(grants(retool))
    except RetoolError as error:
        sys.exit(f"{error}")
    csv.writer(sys.stdout).writerows([("group", "members", "object", "name", "access"), *table])
