"""Keeping a workspace in step with its instance: whether it is, and what an upgrade of the instance asks for."""
