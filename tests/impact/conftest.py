"""The samples are code of users, not tests of this project."""

collect_ignore = ["sample"]
