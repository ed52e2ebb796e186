"""Document → Sentences and Statements: what a report says, of what place and period, as target or result."""

from assistant.statements.extract import Analysis, analyse

__all__ = ["Analysis", "analyse"]
