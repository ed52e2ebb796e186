"""Evidence → Answer: what is said, in the reports' own words, and where it stands."""

from assistant.answering.assistant import Assistant

__all__ = ["Assistant"]
