"""Makes a release of an app, writes it into a manifest and deploys it.

Token scopes: source_control:releases_write, source_control:deploy.
"""

import argparse
import sys
import time

from retool_client import Retool, RetoolError
from retool_client.models import SourceControlDeployment, SourceControlDeploymentStatus


def deploy(retool: Retool, app_id: str, version: str, manifest: str, *, poll: float) -> SourceControlDeployment:
    releases, manifests = retool.source_control.releases, retool.source_control.manifests
    if version not in [release.release_version for release in releases.list(app_id, element_type="PAGE")]:
        releases.create(app_id, release_version=version, element_type="PAGE")
    apps = manifests.get(manifest).manifest.apps or []
    if (app_id, version) not in [(app.uuid, app.release) for app in apps]:
        manifests.set_element(manifest, app_id, release=version, element_type="PAGE")
    deployment = retool.source_control.deploy()
    while deployment.completed_at is None:
        time.sleep(poll)
        deployment = retool.source_control.deployments.get(deployment.id)
    return deployment


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("app_id", "version", "manifest"):
        parser.add_argument(name)
    parser.add_argument("--poll", type=float, default=5, metavar="SECONDS", help="how often to look at the deployment")
    args = parser.parse_args()
    try:
        with Retool.from_env() as retool:
            deployment = deploy(retool, args.app_id, args.version, args.manifest, poll=args.poll)
    except RetoolError as error:
        sys.exit(f"{error}")
    print(f"deployment {deployment.id}: {deployment.status}")
    sys.exit(deployment.status is not SourceControlDeploymentStatus.SUCCESS)
