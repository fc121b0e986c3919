"""Who is in which group of a Retool instance, of any release from 3.75 to 4.0."""

from .directory import Person, dismiss, people, workflow_names

__all__ = ["Person", "dismiss", "people", "workflow_names"]
