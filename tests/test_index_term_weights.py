"""Factors of words that are missing or damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import EncoderError
from assistant.index import term_weights


@pytest.mark.parametrize(
    "held", [None, "", "{}", "[]", '{"toned": {"a": "x"}, "folded": {}}', '{"toned": 1, "folded": {}}']
)
def test_factors_that_cannot_be_read_are_said_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: str | None
) -> None:
    path = tmp_path / "term_weights.json"
    if held is not None:
        path.write_text(held)
    monkeypatch.setattr(term_weights, "_FACTORS", path)
    term_weights._factors.cache_clear()
    try:
        with pytest.raises(EncoderError) as caught:
            term_weights.term_weight("của", folded=False)
    finally:
        term_weights._factors.cache_clear()
    for language, says in (("vi", "hãy lấy lại"), ("en", "take it again")):
        assert says in caught.value.sentence(language)
        assert str(path) in caught.value.sentence(language)
