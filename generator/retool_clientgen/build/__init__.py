"""From a snapshot and its overlays to an installable client project: plan, build, lock, verify, wheel."""
