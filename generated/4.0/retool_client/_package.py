"""What this package says of itself."""

from ._runtime.package_info import PackageInfo
from . import __api_version__, __release__, __spec_sha256__, __version__

PACKAGE = PackageInfo(
    package=__name__.rpartition(".")[0],
    version=__version__,
    release=__release__,
    api_version=__api_version__,
    spec_sha256=__spec_sha256__,
    distribution="retool-client",
)
"""Name, version and the spec it was made from."""
