"""A workspace: its folders, settings and snapshots, and the corrected document of a release."""
