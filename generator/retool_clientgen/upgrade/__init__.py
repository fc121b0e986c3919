"""Detects drift from an instance and upgrades the workspace."""
