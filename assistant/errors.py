"""Every failure a person can meet, in Vietnamese and in English: what went wrong, where, and what mends it.

    AssistantError
    ├── UsageError            the question or an option cannot be used as given   (exit status 2)
    ├── SettingError          a setting has a value that cannot be used
    ├── CorpusError           the corpus folder is missing, unreadable or empty
    ├── ReadingError          one file cannot be read; a build names it and goes on
    ├── EncoderError          the encoder cannot be loaded
    ├── IndexProblem          the index cannot be used
    │   ├── IndexMissing      nothing has been built yet
    │   ├── IndexDamaged      a file of the index is not what the manifest says
    │   ├── IndexMismatch     built by another encoder or another format
    │   └── IndexBusy         another build holds the lock
    ├── Busy                  too many questions at once
    ├── AccessError           the person asking may not do that
    └── EvaluationError       an evaluation set is not laid out as BEIR lays it out

Entry points say the sentence in the person's language (``error.sentence(language)``); ``str(error)``, which a log or
a traceback shows, is the Vietnamese one.
"""

from __future__ import annotations


class AssistantError(Exception):
    """A failure with one sentence for a person in each language."""

    def __init__(self, vi: str, en: str) -> None:
        """Say the failure in Vietnamese and in English."""
        super().__init__(vi, en)  # both, so that the error can be pickled
        self.vi = vi
        self.en = en

    def __str__(self) -> str:
        return self.vi

    def sentence(self, language: str) -> str:
        """Give the sentence in ``language`` ("vi" or "en")."""
        return self.en if language == "en" else self.vi


class UsageError(AssistantError):
    """The question or an option cannot be used as given."""


class SettingError(AssistantError):
    """A setting has a value that cannot be used."""


class CorpusError(AssistantError):
    """The corpus folder is missing, unreadable, or holds nothing that can be read."""


class ReadingError(AssistantError):
    """One file cannot be read; the message gives the reason without the path."""


class EncoderError(AssistantError):
    """The encoder cannot be loaded."""


class IndexProblem(AssistantError):
    """The index cannot be used."""


class IndexMissing(IndexProblem):
    """Nothing has been built in this folder yet."""


class IndexDamaged(IndexProblem):
    """A file of the index is missing or is not what the manifest says."""


class IndexMismatch(IndexProblem):
    """The index was built by another encoder or in another format."""


class IndexBusy(IndexProblem):
    """Another build is at work in this folder."""


class Busy(AssistantError):
    """Too many questions at once; the same question may be answered in a moment."""


class AccessError(AssistantError):
    """The person asking may not do that."""


class EvaluationError(AssistantError):
    """An evaluation set is not laid out as BEIR lays it out."""
