"""What learns the factors of words for the full text: its slope, its factors, and the file it writes."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("scipy")

from scipy import sparse

from tools.encoder_pairs import Pair
from tools.train_term_weights import learn, main, read_terms, slope_of

SUBJECTS = [
    "hồ sơ",
    "chữ ký",
    "cáp quang",
    "học bạ",
    "bệnh án",
    "hóa đơn",
    "bản đồ",
    "tổ dân phố",
    "máy chủ",
    "bưu điện",
]
PLACES = ["Đắk Lắk", "Đồng Tháp", "Bạc Liêu", "Hòa Bình", "Cà Mau", "Sơn La", "Lào Cai", "Tây Ninh"]
PAIRS = [
    pair
    for subject in SUBJECTS
    for place in PLACES
    for pair in (
        Pair("tthc", f"{subject} ở {place} là bao nhiêu 2024", f"{place} của 2024: {subject} của các xã, của huyện"),
        Pair("tthc", f"{subject} {place}", f"Có bao nhiêu là tùy {place} {subject}"),
    )
]


def test_the_slope_is_that_of_the_loss() -> None:
    random = np.random.default_rng(1)
    queries = sparse.csr_matrix((random.random((6, 9)) < 0.4).astype(np.float32))
    passages = sparse.csr_matrix(np.where(random.random((6, 9)) < 0.6, random.random((6, 9)), 0))
    factors, out = random.normal(size=9), np.zeros((6, 6), dtype=bool)
    out[0, 3] = out[3, 0] = True

    def loss(logarithms: np.ndarray, sharpness: float = 2.0) -> float:
        return slope_of(queries, passages, np.exp(logarithms), sharpness, out)[0]

    _, met, slope, along = slope_of(queries, passages, np.exp(factors), 2.0, out)
    assert len(met) > 5
    for term, found in zip(met, slope, strict=True):
        step = np.where(np.arange(9) == term, 1e-5, 0.0)
        assert found == pytest.approx((loss(factors + step) - loss(factors - step)) / 2e-5, abs=1e-6)
    assert along == pytest.approx((loss(factors, 2 + 1e-5) - loss(factors, 2 - 1e-5)) / 2e-5, abs=1e-6)


def test_words_that_ask_or_stand_everywhere_weigh_less_than_those_that_describe() -> None:
    pairs = read_terms(PAIRS)
    logarithms = dict(zip(pairs.terms, learn(pairs, 40, 0.05, 1).tolist(), strict=True))
    for common in ("bao", "nhiêu", "là"):
        assert all(logarithms[common] < logarithms[word] for word in ("quang", "bạ", "lắk", "cáp quang"))


@pytest.mark.filterwarnings("ignore")
def test_the_command_writes_factors_as_written_and_without_diacritics_and_none_for_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [{"source": pair.source, "query": pair.query, "passage": pair.passage} for pair in PAIRS]
    lines.append({"source": "envi:chu-thich", "query": "zebra", "passage": "ngựa vằn"})
    (tmp_path / "pairs.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    written = []
    for name in ("a.json", "b.json"):
        monkeypatch.setattr(
            "sys.argv", ["", str(tmp_path / "pairs.jsonl"), str(tmp_path / name), "--steps", "30", "--whole"]
        )
        main()
        written.append((tmp_path / name).read_bytes())
    assert written[0] == written[1]
    factors = json.loads(written[0])
    assert factors["toned"]["bao"] < 0.9
    assert factors["folded"]["nhieu"] < 0.9
    assert not any(letter.isdigit() for spelling in factors.values() for term in spelling for letter in term)
    assert "zebra" not in factors["toned"]
    assert all(term == term.lower() for term in factors["toned"])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "cannot be read"),
        ("", "holds no pair to"),
        ('{"source": "a", "query": "b", "passage": "c"}\n{"source": "a"}\n', "line 2 of"),
        ("không phải JSON", "line 1 of"),
    ],
)
def test_pairs_that_cannot_be_used_are_said_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None, says: str
) -> None:
    path = tmp_path / "pairs.jsonl"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    for tool, output in (("train_term_weights", "factors.json"), ("train_encoder", "model")):
        monkeypatch.setattr("sys.argv", [tool, str(path), str(tmp_path / output), "--whole"])
        with pytest.raises(SystemExit) as ended:
            importlib.import_module(f"tools.{tool}").main()
        assert says in str(ended.value)
        assert str(path) in str(ended.value)
        assert "\n" not in str(ended.value)
        assert not (tmp_path / output).exists()


@pytest.mark.parametrize("tool", ["train_term_weights", "train_encoder"])
def test_what_is_left_out_must_be_said_and_be_there(
    tool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pairs.jsonl").write_text("never read", encoding="utf-8")
    given = [tool, str(tmp_path / "pairs.jsonl"), str(tmp_path / "output")]
    monkeypatch.setattr("sys.argv", given)
    with pytest.raises(SystemExit):
        importlib.import_module(f"tools.{tool}").main()
    assert "one of the arguments --apart --whole is required" in capsys.readouterr().err
    monkeypatch.setattr("sys.argv", [*given, "--apart", str(tmp_path / "no-sets")])
    with pytest.raises(SystemExit, match="no-sets"):
        importlib.import_module(f"tools.{tool}").main()
