"""What trains the bundled encoder: its pieces, its parts, its batches, and that a seed decides the model."""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import pytest

from assistant.encoder import StaticEncoder, load_encoder

pytest.importorskip("torch")

from assistant.evaluation.beir import CorpusPassage, EvaluationSet
from tools.encoder_batches import PairSampler, Recipe
from tools.encoder_overlap import Apart, runs
from tools.encoder_pairs import Pair, at_most, read_pairs, split_pairs, with_bodies
from tools.encoder_queries import mistype
from tools.encoder_table import Table, parts_of
from tools.encoder_vocabulary import build_tokenizer, one_spelling, other_tone_placement
from tools.train_encoder import Log, main, reduced, train, train_step, write_model

SUBJECTS = ["chuyển đổi số", "hòa giải cơ sở", "dịch vụ công trực tuyến", "phủ sóng 5G", "chữ ký số", "kinh tế số"]
PAIRS = [
    Pair("tthc", f"{subject} ở tỉnh {place}", f"Tỉnh {place} báo cáo kết quả {subject} trong năm 2023 của tỉnh")
    for subject in SUBJECTS
    for place in ("Đắk Lắk", "Đồng Tháp", "Bạc Liêu", "Hòa Bình")
]
TEXTS = [f"{pair.query}\n{pair.passage}" for pair in PAIRS] * 5


@pytest.mark.slow
def test_words_of_several_syllables_are_pieces_and_broken_ones_are_not() -> None:
    tokenizer = build_tokenizer(TEXTS, 4000)
    assert tokenizer.encode("Chuyển đổi số, 5G", add_special_tokens=False).tokens[0] == "▁chuyển▁đổi▁số"
    assert "▁dịch▁vụ▁công▁trực" not in tokenizer.get_vocab()
    assert tokenizer.encode("chuyen doi so", add_special_tokens=False).tokens == ["▁chuyen▁doi▁so"]


def test_both_spellings_of_a_piece_are_numbered_alike() -> None:
    assert one_spelling(["▁hòa▁bình", "▁hoà▁bình", "▁hoàn", "▁khoẻ"]) == [0, 0, 2, 3]


def test_only_open_syllables_have_another_tone_placement() -> None:
    assert other_tone_placement("▁hòa▁bình") == "▁hoà▁bình"
    assert other_tone_placement("▁ủy▁ban") == "▁uỷ▁ban"
    assert other_tone_placement("▁quý▁hoàn") == "▁quý▁hoàn"


def test_a_piece_is_made_of_itself_and_its_syllables_with_and_without_diacritics() -> None:
    assert parts_of("▁đổi▁số") == [
        "piece ▁đổi▁số",
        "bare ▁doi▁so",
        "syllable đổi",
        "syllable số",
        "bare syllable doi",
        "bare syllable so",
    ]
    assert parts_of("x") == ["piece x", "bare x"]


@pytest.mark.slow
def test_a_seed_decides_the_model_and_training_lowers_the_loss(tmp_path: Path) -> None:
    tokenizer = build_tokenizer(TEXTS, 4000)
    pieces = [tokenizer.id_to_token(number) or "" for number in range(tokenizer.get_vocab_size())]
    spelling = np.array(one_spelling(pieces), dtype=np.int64)
    tables, losses = [], []
    for seed in (1, 1, 2):
        sampler = PairSampler(PAIRS, tokenizer, spelling, Recipe(size=12, taken_out=0.2, lost=0), seed)
        table = Table(pieces, sampler.piece_counts(len(pieces)), 16, seed)
        losses.append([train_step(table, sampler.draw(), 0.05, step) for step in range(1, 16)])
        tables.append(table.written_out())
    np.testing.assert_array_equal(tables[0], tables[1])
    assert losses[0] == losses[1]
    assert not np.array_equal(tables[0], tables[2])
    assert np.mean(losses[0][-3:]) < np.mean(losses[0][:3]) / 2
    write_model(tmp_path / "model", tokenizer, tables[0], spelling)
    encoder = load_encoder(str(tmp_path / "model"))
    assert isinstance(encoder, StaticEncoder)
    passages = encoder.encode_passages([pair.passage for pair in PAIRS])
    found = (encoder.encode_questions([pair.query for pair in PAIRS]) @ passages.T).argmax(axis=1)
    assert (found == np.arange(len(PAIRS))).mean() > 0.9


def test_a_table_is_cut_to_the_directions_in_which_its_rows_vary_most() -> None:
    table = np.array([[3, 0, 4, 0], [0, 0.1, 0, 0], [6, 0, 8, 0], [0, 0, 0, 0.2]], dtype=np.float32)
    cut = reduced(table, 2)
    np.testing.assert_allclose(np.abs(cut), [[5.0, 0.0], [0.0, 0.0], [10.0, 0.0], [0.0, 0.2]], atol=1e-6)
    np.testing.assert_allclose(reduced(table, 3) @ reduced(table, 3).T, table @ table.T, atol=1e-4)
    assert reduced(table, 4) is table


@pytest.mark.slow
def test_each_run_begins_with_its_own_seed_whatever_was_drawn_before() -> None:
    tokenizer = build_tokenizer(TEXTS, 4000)
    spelling = np.array(one_spelling(list(tokenizer.get_vocab())), dtype=np.int64)
    sampler = PairSampler(PAIRS, tokenizer, spelling, Recipe(size=12), 1)
    first = sampler.draw()
    sampler.begin(2)
    other = sampler.draw()
    sampler.begin(1)
    again = sampler.draw()
    assert [list(query) for query in again.queries] == [list(query) for query in first.queries]
    assert [list(query) for query in other.queries] != [list(query) for query in first.queries]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_runs_side_by_side_give_what_they_give_one_after_the_other() -> None:
    tokenizer = build_tokenizer(TEXTS, 4000)
    pieces = [tokenizer.id_to_token(number) or "" for number in range(tokenizer.get_vocab_size())]
    spelling = np.array(one_spelling(pieces), dtype=np.int64)
    sampler = PairSampler(PAIRS, tokenizer, spelling, Recipe(size=12), 1)
    options = argparse.Namespace(seed=1, runs=2, kept=16, device="cpu", dimension=8, steps=3, rate=0.02)
    alone, beside = (
        train(sampler, pieces, argparse.Namespace(threads=threads, **vars(options)), Log(time.time()))
        for threads in (1, 2)
    )
    assert alone.shape == (len(pieces), 16)
    assert not np.array_equal(alone[:, :8], alone[:, 8:])
    np.testing.assert_array_equal(alone, beside)


@pytest.mark.slow
def test_a_fifth_of_the_pieces_is_lost_but_never_all() -> None:
    tokenizer = build_tokenizer(TEXTS, 4000)
    spelling = np.array(one_spelling(list(tokenizer.get_vocab())), dtype=np.int64)
    drawn = {}
    for lost in (0.0, 0.2, 0.95):
        sampler = PairSampler(PAIRS, tokenizer, spelling, Recipe(size=2000, taken_out=0, bare=0, lost=lost), 1)
        drawn[lost] = sampler.draw().passages
    whole, fifth, most = (sum(map(len, texts)) for texts in drawn.values())
    assert fifth / whole == pytest.approx(0.8, abs=0.02)
    assert most < fifth
    assert min(map(len, drawn[0.95])) == 1


def test_a_gpu_that_is_not_there_is_said_before_anything_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    monkeypatch.setattr("sys.argv", ["train_encoder", "no-such-pairs.jsonl", "folder", "--whole", "--device", "cuda"])
    with pytest.raises(SystemExit):
        main()
    assert "--device cuda: torch finds no GPU here" in capsys.readouterr().err


def test_pairs_are_read_line_by_line(tmp_path: Path) -> None:
    line = {"source": "tthc", "query": "hồ sơ?", "passage": "Hồ sơ gồm…"}
    (tmp_path / "pairs.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    assert list(read_pairs(tmp_path / "pairs.jsonl")) == [Pair("tthc", "hồ sơ?", "Hồ sơ gồm…")]


def test_runs_are_equal_where_syllables_are_and_one_fewer_than_they_are_long() -> None:
    first, second = runs("Tỉnh Hoà Bình: năm 2023", 3), runs("tỉnh hòa bình, năm 2024", 3)
    assert len(first) == len(second) == 3
    assert list(first == second) == [True, True, False]
    assert len(runs("hai chữ", 3)) == 0


def test_pairs_that_share_a_run_with_an_evaluation_set_are_left_out() -> None:
    text = "một hai ba bốn năm sáu bảy tám chín mười mười một"
    judged = EvaluationSet("thử", (CorpusPassage("p", "", text),), {"q": "câu hỏi"}, {"q": {"p": 1}})
    apart = Apart([judged], 5)
    assert apart.count == 8
    overlapping = Pair("tto", "Hai, ba; bốn năm SÁU", "không")
    clear = Pair("tto", "hai ba bốn năm bảy", "một hai ba bốn sáu")
    assert apart.without_overlap([overlapping, clear]) == [clear]


def test_a_title_meets_its_body_through_the_abstract() -> None:
    pairs = [
        Pair("news-title-abs", "tiêu đề", "tóm tắt"),
        Pair("news-abs-body", "tóm tắt", "thân bài"),
        Pair("news-abs-body", "tóm tắt khác", "thân bài khác"),
    ]
    assert with_bodies(pairs) == [*pairs, Pair("news-title-body", "tiêu đề", "thân bài")]


def test_what_is_kept_aside_is_kept_aside_with_its_whole_article() -> None:
    pairs = [Pair("news-title-abs", f"tiêu đề {n}", f"tóm tắt {n}") for n in range(400)]
    pairs += [Pair("news-abs-body", f"tóm tắt {n}", f"thân {n}") for n in range(400)]
    kept, aside = split_pairs(pairs)
    assert 4 < len(aside) < 60
    assert sorted(kept + aside, key=str) == sorted(pairs, key=str)
    assert {pair.passage for pair in aside if pair.source == "news-title-abs"} == {
        pair.query for pair in aside if pair.source == "news-abs-body"
    }


def test_at_most_so_many_pairs_of_a_source_are_taken() -> None:
    pairs = [Pair("a", str(n), "x") for n in range(9)] + [Pair("b", "y", "z")]
    taken = at_most(pairs, 3, seed=1)
    assert [pair.source for pair in taken] == ["a", "a", "a", "b"]
    assert taken == at_most(pairs, 3, seed=1)
    assert len(set(taken)) == 4


def test_long_forms_are_shortened_and_other_queries_get_a_slip() -> None:
    random = np.random.default_rng(1)
    assert mistype("Dịch vụ công trực tuyến ở tỉnh", random) == "dvctt ở tỉnh"
    slipped = {mistype("mèo đen", random) for _ in range(20)}
    assert "mèo đen" not in slipped
    assert all(5 <= len(text) <= 9 for text in slipped)
