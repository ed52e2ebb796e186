from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.errors import IndexDamaged, IndexMismatch, IndexMissing
from assistant.index import generation, manifest, reader
from assistant.index.build import build
from assistant.index.fulltext import query_terms
from assistant.index.reader import Reader, open_reader
from assistant.types import Passage, Sentence, Statement
from tests.small_index import TEXTS, CountingEncoder, read_lines, write_corpus


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    build(write_corpus(folder / "corpus"), folder / "index", CountingEncoder(), read=read_lines)
    return folder / "index"


@pytest.fixture
def index(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "index"))


FILES = ["CURRENT", "manifest.json", "*.sqlite", "*.f32", "*.rows", "meta.json", "*.term", "*.idx", "*.fast"]


def file_of(index: Path, name: str) -> Path:
    return next(index.rglob(name))


def flip(content: bytes) -> bytes:
    at = len(content) * 2 // 3
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def test_what_was_built_is_read(built: Path) -> None:
    opened = open_reader(built, "counting")
    text = TEXTS["dak-lak.txt"]
    first = "Tỉnh có 1.678 sản phẩm trên sàn."
    start = text.index(first)
    assert opened.passages("dak-lak.txt")[0] == Passage("dak-lak.txt", start, start + len(first), first, "Đắk Lắk 2023")
    assert opened.sentences("dak-lak.txt", start + len(first), len(text)) == [
        Sentence("dak-lak.txt", 46, 77, "Tỷ lệ hồ sơ trực tuyến đạt 67%.", 46, "", ("Đắk Lắk",), None, "result")
    ]
    assert len(opened.sentences("dak-lak.txt")) == 2
    assert opened.statements("bac-lieu.txt") == [
        Statement(
            "bac-lieu.txt", 14, 44, 14, 18, "sản phẩm", "Tỉnh", 1.5, "", "", "result", "Bạc Liêu 2023", None
        )
    ]  # fmt: skip
    assert [statement.document_id for statement in opened.statements()] == [
        "bac-lieu.txt",
        "dak-lak.txt",
        "dak-lak.txt",
        "sub/dong-thap.txt",
    ]
    assert (opened.generation, opened.passage_count, opened.document_frequency("sản phẩm")) == (1, 4, 2)
    assert opened.is_current()
    with pytest.raises(KeyError):
        opened.document("none.txt")


def test_missing_index_says_how_to_build_it(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing, match=r"^Chưa có chỉ mục trong .*; hãy chạy: python -m assistant build$"):
        open_reader(tmp_path)


def test_index_of_another_encoder_is_refused_only_where_one_is_named(built: Path) -> None:
    with pytest.raises(IndexMismatch, match="bằng bộ mã hoá khác với bộ đang đặt; hãy dựng lại bằng: "):
        open_reader(built, "other")
    assert open_reader(built).generation == 1


def test_index_of_another_format_is_refused(index: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "FORMAT", manifest.FORMAT + 1)
    with pytest.raises(IndexMismatch, match=r"có định dạng \d+, chương trình này đọc định dạng \d+; hãy dựng lại"):
        open_reader(index)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    "harm", [flip, lambda content: content[:-5], lambda _: b""], ids=["flipped bit", "cut", "empty"]
)
def test_damage_is_noticed_when_opened_and_mended_by_a_build(
    index: Path, tmp_path: Path, name: str, harm: Callable[[bytes], bytes]
) -> None:
    path = file_of(index, name)
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(IndexDamaged, match=rf"{path.name} .*; hãy dựng lại bằng: python -m assistant build"):
        open_reader(index, "counting")
    notices: list[tuple[str, str]] = []
    corpus = write_corpus(tmp_path / "corpus")
    report = build(corpus, index, CountingEncoder(), read=read_lines, notice=lambda *both: notices.append(both))
    assert (report.added, report.generation) == (3, 2)
    [(vi, en)] = notices
    assert vi.endswith(": chỉ mục được dựng lại từ đầu.")
    assert en.endswith(": the index is built anew.")
    assert "python -m" not in vi + en
    assert open_reader(index, "counting").generation == 2


@pytest.mark.parametrize("name", FILES)
def test_missing_file_is_noticed(index: Path, name: str) -> None:
    file_of(index, name).unlink()
    with pytest.raises(IndexMissing if name == "CURRENT" else IndexDamaged):
        open_reader(index)


@pytest.mark.parametrize("name", ["store-*.sqlite", "*.f32", "*.rows", "*.term", "*.idx", "*.fast"])
def test_file_of_a_large_index_is_damaged_in_use_without_a_traceback(
    index: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a large index only sizes are checked; bytes that make no sense are noticed when they are read."""
    monkeypatch.setattr(reader, "CHECKED_WHOLE", 0)
    path = file_of(index, name)
    path.write_bytes(b"\xff" * path.stat().st_size)
    with pytest.raises(IndexDamaged):
        ask(open_reader(index, "counting"))


def ask(opened: Reader) -> list[str]:
    question = "số sản phẩm trên sàn"
    hits = opened.match(query_terms(question), 2)
    hits += opened.nearest(CountingEncoder().encode_questions([question])[0], 2)
    return [hit.passage.document_id for hit in hits]


def test_open_reader_outlives_the_generation_it_opened(index: Path, tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus")
    opened = open_reader(index, "counting")
    before = ask(opened)
    for number in range(2, 5):
        write_corpus(corpus, {"dak-lak.txt": f"Khác\nLần {number}.\n"})
        build(corpus, index, CountingEncoder(), read=read_lines)
    assert not (index / "generations" / "000001").exists()
    assert not opened.is_current()
    assert ask(opened) == before == ["bac-lieu.txt", "dak-lak.txt", "bac-lieu.txt", "dak-lak.txt"]
    assert opened.document("dak-lak.txt").text == TEXTS["dak-lak.txt"]
    assert open_reader(index).document("dak-lak.txt").text == "Khác\nLần 4.\n"


def test_generation_that_goes_while_it_is_opened_gives_the_next_one(
    index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow_check(*args: object, **kwargs: object) -> None:
        monkeypatch.setattr(generation, "check_files", check)
        for number in (1, 2, 3):
            write_corpus(corpus, {"dak-lak.txt": f"Khác\nLần {number}.\n"})
            build(corpus, index, CountingEncoder(), read=read_lines)
        check(*args, **kwargs)  # type: ignore[arg-type]

    corpus, check = write_corpus(tmp_path / "corpus"), generation.check_files
    monkeypatch.setattr(generation, "check_files", slow_check)
    assert open_reader(index).generation == 4


def test_many_threads_get_the_same_hits(built: Path) -> None:
    opened = open_reader(built, "counting")
    expected, found = ask(opened), []

    def ask_often() -> None:
        for _ in range(25):
            found.append(ask(opened))

    threads = [threading.Thread(target=ask_often) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 100


def test_question_without_a_known_word_is_near_to_nothing(built: Path) -> None:
    opened = open_reader(built, "counting")
    assert opened.nearest(CountingEncoder().encode_questions(["?"])[0], 5) == []
