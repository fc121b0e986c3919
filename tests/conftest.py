"""Makes the newest client importable, as its users import it."""

import sys

from support.paths import NEWEST, ROOT

sys.path.insert(0, str(ROOT / "generated" / NEWEST))
