"""Tests of the ledger: the stamps of the files that a generation knows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant.errors import IndexDamaged
from assistant.index.build import build
from assistant.index.ledger import LEDGER, Ledger, write_ledger
from assistant.index.manifest import Stamp
from assistant.index.reader import open_reader
from assistant.index.scan import Difference, difference
from assistant.reading.files import corpus_files, document_id, look_over
from tests.small_index import TEXTS, CountingEncoder, read_lines, write_corpus

ONE, TWO = Stamp("11" * 32, 10, 100, 200), Stamp("22" * 32, 20, 300, 400)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with the ledger of four files, one of which could not be read."""
    write_ledger(tmp_path, None, (), {"b.txt": ONE, "a.txt": ONE, "c.pdf": TWO}, {"d.pdf": TWO})
    return tmp_path


def test_stamps_are_given_of_files_taken_and_left_out(folder: Path) -> None:
    """Stamps come back as they were written, of all files, of some, of those taken or of those that failed."""
    ledger = Ledger(folder)
    assert ledger.stamps() == {"a.txt": ONE, "b.txt": ONE, "c.pdf": TWO, "d.pdf": TWO}
    assert ledger.stamps(["c.pdf", "d.pdf", "e.txt"], taken=True) == {"c.pdf": TWO}
    assert ledger.stamps(taken=False) == {"d.pdf": TWO}
    assert ledger.looks() >= {("a.txt", 10, 100, 200), ("d.pdf", 20, 300, 400)}


def test_files_with_the_same_bytes_are_found_in_order(folder: Path) -> None:
    """Files of one content are named in the order of their paths, each with whether it was taken."""
    found = Ledger(folder).alike([ONE.digest, TWO.digest, "33" * 32])
    assert found == {
        ONE.digest: [("a.txt", True), ("b.txt", True)],
        TWO.digest: [("c.pdf", True), ("d.pdf", False)],
    }


def test_ledger_is_changed_in_a_copy_only(folder: Path) -> None:
    """What is gone, new or of another kind by now stands in the new ledger; the one before stays as it was."""
    (folder / "next").mkdir()
    before = (folder / LEDGER).read_bytes()
    write_ledger(folder / "next", Ledger(folder), ["a.txt"], {"d.pdf": TWO, "e.txt": ONE}, {"b.txt": TWO})
    ledger = Ledger(folder / "next")
    assert ledger.stamps(taken=True) == {"c.pdf": TWO, "d.pdf": TWO, "e.txt": ONE}
    assert ledger.stamps(taken=False) == {"b.txt": TWO}
    assert (folder / LEDGER).read_bytes() == before


def test_ledger_whose_bytes_make_no_sense_is_damaged(folder: Path) -> None:
    """Bytes that are no database are told as damage, not as a failure of SQLite."""
    (folder / LEDGER).write_bytes(b"\xff" * 4096)
    with pytest.raises(IndexDamaged):
        Ledger(folder).looks()


def test_damaged_ledger_of_a_large_index_is_never_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger is compared with its digest at each build, also where other files are trusted for a day."""
    monkeypatch.setattr("assistant.index.generation.CHECKED_WHOLE", 0)
    corpus, index = tmp_path / "corpus", tmp_path / "index"
    write_corpus(corpus, TEXTS)
    build(corpus, index, CountingEncoder(), read=read_lines)
    path = index / "generations" / "000001" / LEDGER
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    said: list[str] = []
    report = build(corpus, index, CountingEncoder(), read=read_lines, notice=lambda _, en: said.append(en))
    assert report.added == len(TEXTS)
    assert said == [f"{path} is not what its manifest says: the index is built anew."]


def test_old_name_of_a_report_that_moved_can_be_anothers(tmp_path: Path) -> None:
    """A report that moved keeps its document; a new one may take its old name, and each is found by its own."""
    corpus, index = tmp_path / "corpus", tmp_path / "index"
    write_corpus(corpus, TEXTS)
    build(corpus, index, CountingEncoder(), read=read_lines)
    (corpus / "bac-lieu.txt").rename(corpus / "moved.txt")
    write_corpus(corpus, {"bac-lieu.txt": "Cà Mau 2023\nTỉnh có 5 sản phẩm.\n"})
    report = build(corpus, index, CountingEncoder(), read=read_lines)
    assert (report.renamed, report.changed, report.added, report.unchanged) == (0, 1, 1, 2)
    reader = open_reader(index)
    assert [reader.document(name).title for name in ("bac-lieu.txt", "moved.txt")] == ["Cà Mau 2023", "Bạc Liêu 2023"]
    with pytest.raises(KeyError):
        reader.document("gone.txt")


def test_difference_between_corpus_and_index_is_named(tmp_path: Path) -> None:
    """An index is told to be behind a file that is new, has other bytes, or is gone; not behind one only touched."""
    corpus, index = tmp_path / "corpus", tmp_path / "index"
    write_corpus(corpus, TEXTS)
    encoder = CountingEncoder()
    build(corpus, index, encoder, read=read_lines)
    assert difference(corpus, index, encoder.identity) is None
    os.utime(corpus / "bac-lieu.txt", ns=(1, 1))
    assert difference(corpus, index, encoder.identity) is None
    write_corpus(corpus, {"bac-lieu.txt": TEXTS["bac-lieu.txt"].replace("954", "955")})
    assert difference(corpus, index, encoder.identity) == Difference("changed", "bac-lieu.txt")
    (corpus / "bac-lieu.txt").unlink()
    assert difference(corpus, index, encoder.identity) == Difference("gone", "bac-lieu.txt")
    write_corpus(corpus, {"ca-mau.txt": "Cà Mau\n"})
    assert difference(corpus, index, encoder.identity) == Difference("new", "ca-mau.txt")


def test_files_looked_at_are_those_that_are_listed(tmp_path: Path) -> None:
    """Looks are of the files that a listing gives; a link that leads nowhere is listed and told, not looked at."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, {**TEXTS, "README.md": "x", ".hidden/a.txt": "x", "page_files/a.txt": "x", "page.html": "x"})
    (corpus / "nowhere.txt").symlink_to(tmp_path / "nowhere")
    (corpus / "linked").symlink_to(tmp_path)
    looks, failures = look_over(corpus)
    listed, _ = corpus_files(corpus)
    assert sorted(name for name, *_ in looks) == ["bac-lieu.txt", "dak-lak.txt", "page.html", "sub/dong-thap.txt"]
    assert {document_id(path, corpus) for path in listed} == {name for name, *_ in looks} | {"nowhere.txt"}
    assert sorted(failure.path for failure in failures) == ["linked", "nowhere.txt"]
