"""The encoder seam: a small static model made here, read on both paths, and each way a model can be missing."""

import json
import socket
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import save_file
from tokenizers import Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordLevel

from assistant.encoder import StaticEncoder, load_encoder, load_with_sentence_transformers
from assistant.errors import EncoderError
from assistant.model_folder import is_pooled
from assistant.settings import BUNDLED_ENCODER

WORDS = {"<unk>": (0.0, 0.0), "mèo": (1.0, 0.0), "chó": (0.0, 2.0), "ngủ": (0.5, 0.5)}
MODULES = "sentence_transformers.sentence_transformer.modules"


def write_model(folder: Path, words: dict[str, tuple[float, float]] = WORDS) -> Path:
    """Write a static model of a few words, as sentence-transformers saves one."""
    folder.mkdir(exist_ok=True)
    tokenizer = Tokenizer(WordLevel({word: row for row, word in enumerate(words)}, unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    save_file({"embedding.weight": np.array(list(words.values()), dtype=np.float16)}, folder / "model.safetensors")
    modules = [
        {"idx": 0, "name": "0", "path": "", "type": f"{MODULES}.StaticEmbedding"},
        {"idx": 1, "name": "1", "path": "1_Normalize", "type": f"{MODULES}.Normalize"},
    ]
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "1_Normalize").mkdir(exist_ok=True)
    return folder


def test_a_static_model_averages_its_words_and_scales_to_length_1(tmp_path: Path) -> None:
    encoder = load_encoder(str(write_model(tmp_path / "model")))
    assert encoder.dimension == 2
    found = encoder.encode_passages(["Mèo", "chó chó", "mèo chó", ""])
    expected = np.array([(1, 0), (0, 1), (1 / 5**0.5, 2 / 5**0.5), (0, 0)], dtype=np.float32)
    np.testing.assert_allclose(found, expected, atol=1e-6)
    assert found.dtype == np.float32
    np.testing.assert_array_equal(encoder.encode_questions(["mèo chó"]), found[2:3])


def test_small_integers_shared_rows_and_scales_give_the_same_vectors_on_both_paths(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "model", {**WORDS, "miu": (0.0, 0.0)})
    table = {
        "embeddings": np.array([(0, 0), (127, 0), (0, 127), (64, 64)], dtype=np.int8),
        "mapping": np.array([0, 1, 2, 3, 1], dtype=np.int32),
        "weights": np.array([1, 0.5, 1, 0.25, 0.5], dtype=np.float32),
    }
    save_file(table, folder / "model.safetensors")
    encoder = load_encoder(str(folder))
    assert isinstance(encoder, StaticEncoder)
    expected = np.array([(63.5, 0), (63.5, 0), (0, 127), (16, 16)], dtype=np.float32)
    np.testing.assert_array_equal(encoder.table[encoder.rows_of(["mèo miu chó ngủ"])[0]], expected)
    texts = ["mèo chó", "miu chó", "ngủ mèo mèo"]
    found = encoder.encode_passages(texts)
    np.testing.assert_array_equal(found[0], found[1])
    np.testing.assert_allclose(load_with_sentence_transformers(folder).encode_passages(texts), found, atol=1e-6)


def test_pieces_of_one_row_may_have_different_scales(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "model")
    table = {
        "embeddings": np.array([(0, 0), (100, 0)], dtype=np.int8),
        "mapping": np.array([0, 1, 1, 1], dtype=np.int32),
        "weights": np.array([1, 1, 2, 3], dtype=np.float32),
    }
    save_file(table, folder / "model.safetensors")
    encoder = load_encoder(str(folder))
    assert isinstance(encoder, StaticEncoder)
    assert encoder.table[encoder.rows_of(["mèo chó ngủ"])[0]].tolist() == [[100, 0], [200, 0], [300, 0]]


def test_no_text_gives_no_row(tmp_path: Path) -> None:
    encoder = load_encoder(str(write_model(tmp_path / "model")))
    assert encoder.encode_passages([]).shape == (0, 2)


def test_an_empty_text_among_others_takes_nothing_from_its_neighbours(tmp_path: Path) -> None:
    encoder = load_encoder(str(write_model(tmp_path / "model")))
    found = encoder.encode_passages(["", "mèo", "", "chó", "  ", "..."])
    np.testing.assert_array_equal(found, np.array([(0, 0), (1, 0), (0, 0), (0, 1), (0, 0), (0, 0)], dtype=np.float32))


def write_pooled(folder: Path, pooling: str) -> Path:
    """Write a model of which two pieces, "mèo" and "miu", share a row, with its own ``pooling``."""
    write_model(folder, {**WORDS, "miu": (0.0, 0.0)})
    table = {
        "embeddings": np.array([(0, 0), (127, 0), (0, 127), (64, 64)], dtype=np.int8),
        "mapping": np.array([0, 1, 2, 3, 1], dtype=np.int32),
        "weights": np.array([1, 0.5, 1, 0.25, 0.5], dtype=np.float32),
    }
    save_file(table, folder / "model.safetensors")
    modules = [{"idx": 0, "name": "0", "path": "", "type": "assistant.sentence_model.PooledEmbedding"}]
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "pooling.json").write_text(pooling)
    return folder


def test_repeated_and_later_pieces_count_less(tmp_path: Path) -> None:
    repeats = load_encoder(str(write_pooled(tmp_path / "repeats", '{"repeats": 0.5, "lead": Infinity}')))
    # Four of one row count as two: 2 · 63.5 against 127.
    found = repeats.encode_passages(["mèo miu mèo miu chó", "mèo miu chó"])
    np.testing.assert_allclose(found[0], np.array([0.5, 0.5]) ** 0.5, atol=1e-6)
    np.testing.assert_allclose(found[1], np.array([1, 2]) ** 0.5 / 3**0.5, atol=1e-6)
    lead = load_encoder(str(write_pooled(tmp_path / "lead", '{"repeats": 1, "lead": 1}')))
    # The second piece of two counts 1 / √2, the fourth of four a half.
    np.testing.assert_allclose(lead.encode_passages(["chó mèo"])[0, 1] ** 2, 8 / 9, atol=1e-6)
    np.testing.assert_allclose(lead.encode_passages(["chó ? ? mèo"])[0, 1] ** 2, 16 / 17, atol=1e-6)
    assert repeats.identity != lead.identity


@pytest.mark.filterwarnings("ignore")
def test_sentence_transformers_pools_alike(tmp_path: Path) -> None:
    folder = write_pooled(tmp_path / "model", '{"repeats": 0.75, "lead": 3}')
    texts = ["mèo miu chó mèo", "", "ngủ", "chó ngủ ngủ miu mèo chó chó"]
    model = load_with_sentence_transformers(folder)
    np.testing.assert_allclose(
        model.encode_passages(texts), load_encoder(str(folder)).encode_passages(texts), atol=1e-6
    )
    model.model.save(str(tmp_path / "saved"))
    saved = load_encoder(str(tmp_path / "saved"))
    np.testing.assert_allclose(
        saved.encode_passages(["mèo mèo chó"]), model.encode_passages(["mèo mèo chó"]), atol=1e-6
    )


def test_code_of_others_in_a_model_folder_is_not_run(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "model")
    (folder / "evil.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\nclass Evil: pass\n")
    (folder / "modules.json").write_text(json.dumps([{"idx": 0, "name": "0", "path": "", "type": "evil.Evil"}]))
    with pytest.raises(EncoderError, match="evil"):
        load_encoder(str(folder))
    assert not (tmp_path / "ran").exists()


@pytest.mark.filterwarnings("ignore")
def test_code_that_a_configuration_names_is_not_run(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    modules = [{"idx": 0, "name": "0", "path": "", "type": f"{MODULES}.Transformer"}]
    (folder / "modules.json").write_text(json.dumps(modules))
    named = {"AutoConfig": "evil.EvilConfig", "AutoModel": "evil.EvilModel"}
    (folder / "config.json").write_text(json.dumps({"model_type": "evil", "auto_map": named}))
    (folder / "evil.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\nclass EvilConfig: pass\n")
    with pytest.raises(EncoderError):
        load_encoder(str(folder))
    assert not (tmp_path / "ran").exists()


def test_only_this_packages_own_static_model_is_loaded_with_its_code(tmp_path: Path) -> None:
    own = "assistant.sentence_model.PooledEmbedding"
    for types, expected in (
        ([own], True),
        ([own, f"{MODULES}.Normalize"], True),
        ([f"{MODULES}.StaticEmbedding"], False),
        ([own, "evil.Evil"], False),
        ([f"{MODULES}.Transformer", f"{MODULES}.Pooling"], False),
        ([own, f"{MODULES}.Transformer"], False),
        ([], False),
    ):
        (tmp_path / "modules.json").write_text(json.dumps([{"type": kind} for kind in types]))
        assert is_pooled(tmp_path) == expected
    (tmp_path / "modules.json").write_text("[[1]]")
    assert not is_pooled(tmp_path)


def test_the_identity_follows_the_content_and_not_the_place(tmp_path: Path) -> None:
    first = load_encoder(str(write_model(tmp_path / "first")))
    copy = load_encoder(str(write_model(tmp_path / "copy")))
    (tmp_path / "copy" / "README.md").write_text("thẻ của mô hình")
    assert load_encoder(str(tmp_path / "copy")).identity == copy.identity == first.identity
    other = load_encoder(str(write_model(tmp_path / "other", {**WORDS, "ngủ": (0.5, 0.75)})))
    assert other.identity != first.identity


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "Tên bộ mã hoá để trống"),
        ("/no/such/model", "Không có thư mục mô hình /no/such/model"),
        ("./nothing", "Không có thư mục mô hình ./nothing"),
        ("nobody-here/no-such-model", "hf download nobody-here/no-such-model"),
        ("no-such-model", "hf download sentence-transformers/no-such-model"),
        ("không phải tên", "không phải là thư mục, cũng không phải là mô hình đã tải về"),
    ],
)
def test_a_name_that_is_no_model_is_said_without_asking_the_network(
    monkeypatch: pytest.MonkeyPatch, name: str, says: str
) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    with pytest.raises(EncoderError) as caught:
        load_encoder(name)
    assert says in str(caught.value)


def break_nothing_there(folder: Path) -> None:
    (folder / "modules.json").unlink()


def break_modules(folder: Path) -> None:
    (folder / "modules.json").write_text("[{}]")


def break_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").write_text("{")


def break_weights(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes((folder / "model.safetensors").read_bytes()[:-3])


def break_pooling(folder: Path) -> None:
    (folder / "pooling.json").write_text('{"repeats": 2, "lead": 100}')


def break_match(folder: Path) -> None:
    save_file({"embedding.weight": np.zeros((2, 2), dtype=np.float32)}, folder / "model.safetensors")


@pytest.mark.parametrize(
    "harm", [break_nothing_there, break_modules, break_tokenizer, break_weights, break_match, break_pooling]
)
def test_a_broken_model_is_said_in_one_sentence_with_its_folder(tmp_path: Path, harm: object) -> None:
    folder = write_model(tmp_path / "model")
    assert callable(harm)
    harm(folder)
    with pytest.raises(EncoderError) as caught:
        load_encoder(str(folder))
    for language, says in (("vi", "hãy "), ("en", "leave ASSISTANT_ENCODER unset")):
        sentence = caught.value.sentence(language)
        assert str(folder) in sentence
        assert says in sentence
        assert "\n" not in sentence


def test_a_file_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "model.txt").write_text("mèo")
    with pytest.raises(EncoderError, match="là một tệp: hãy cho thư mục chứa mô hình"):
        load_encoder(str(tmp_path / "model.txt"))


@cache
def load_bundled() -> StaticEncoder:
    encoder = load_encoder(str(BUNDLED_ENCODER))
    assert isinstance(encoder, StaticEncoder)
    return encoder


@pytest.fixture
def bundled() -> StaticEncoder:
    return load_bundled()


TEXTS = [
    "Chuyển đổi số tỉnh Đắk Lắk năm 2023 đạt 1.678 dịch vụ công trực tuyến toàn trình",
    "chuyen doi so tinh dak lak",
    "",
    "?!…",
    "Which provinces offer online public services?",
    "Uỷ ban nhân dân tỉnh Hoà Bình\n\tvà  thành phố Thủ Đức",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 漢字 🙂 \u0111\u0300",
]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_both_paths_give_the_bundled_model_equal_vectors(bundled: StaticEncoder) -> None:
    by_sentence_transformers = load_with_sentence_transformers(BUNDLED_ENCODER)
    assert by_sentence_transformers.identity == bundled.identity
    assert by_sentence_transformers.dimension == bundled.dimension
    np.testing.assert_allclose(
        bundled.encode_passages(TEXTS), by_sentence_transformers.encode_passages(TEXTS), atol=1e-5
    )
    np.testing.assert_allclose(
        bundled.encode_questions(TEXTS), by_sentence_transformers.encode_questions(TEXTS), atol=1e-5
    )


def test_the_bundled_model_gives_both_tone_placements_one_vector(bundled: StaticEncoder) -> None:
    first, second = bundled.encode_passages(["Ủy ban tỉnh Hòa Bình, khỏe", "Uỷ ban tỉnh Hoà Bình, khoẻ"])
    np.testing.assert_array_equal(first, second)


def test_the_bundled_model_reads_decomposed_and_capital_letters_alike(bundled: StaticEncoder) -> None:
    first, second = bundled.encode_passages(["chuyển đổi số", "CHUYE\u0302\u0309N ĐO\u0302\u0309I SO\u0302\u0301"])
    np.testing.assert_array_equal(first, second)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=80))
def test_the_bundled_model_takes_any_text_to_length_1_or_0(text: str) -> None:
    length = float(np.linalg.norm(load_bundled().encode_questions([text])))
    assert length == pytest.approx(1.0, abs=1e-4) or length == 0.0


def test_the_bundled_model_is_small_and_finds_what_is_meant(bundled: StaticEncoder) -> None:
    assert sum(path.stat().st_size for path in BUNDLED_ENCODER.rglob("*") if path.is_file()) < 40_000_000
    passages = bundled.encode_passages(
        ["Tỷ lệ hồ sơ thủ tục hành chính trực tuyến đạt 60%", "Đội tuyển bóng đá thắng trận chung kết"]
    )
    for question in ("dịch vụ công trực tuyến", "dich vu cong truc tuyen", "online public services"):
        scores = passages @ bundled.encode_questions([question])[0]
        assert scores[0] > scores[1] + 0.1
