from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import CorpusError, EncoderError, IndexBusy, IndexMissing, IndexProblem
from assistant.index import build as build_module
from assistant.index import draft, generation, plan, segments
from assistant.index.build import build
from assistant.index.build_report import BuildReport
from assistant.index.content import Content
from assistant.index.fulltext import query_terms
from assistant.index.manifest import Failure
from assistant.index.reader import Reader, open_reader
from assistant.index.scan import Difference, difference
from assistant.reading import ocr
from assistant.reading.ocr import Scans
from assistant.types import Passage
from tests.small_index import TEXTS, CountingEncoder, read_lines, write_corpus


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus")


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "index"


def counts(report: BuildReport) -> tuple[int, int, int, int, int]:
    """Added, changed, removed, unchanged, failed."""
    return report.added, report.changed, report.removed, report.unchanged, len(report.failures)


def generations_of(index: Path) -> list[str]:
    return sorted(path.name for path in (index / "generations").iterdir())


def found(reader: Reader, question: str) -> list[str]:
    """The texts of the passages that hold words of ``question``, best first."""
    return [hit.passage.text for hit in reader.match(query_terms(question), 10)]


def test_first_build_adds_everything(corpus: Path, index: Path) -> None:
    report = build(corpus, index, CountingEncoder(), read=read_lines)
    assert replace(report, seconds=0.0) == BuildReport(3, 0, 0, 0, (), 4, 4, 0.0, 1)
    reader = open_reader(index, "counting")
    assert [(d.id, d.title, d.passages, d.statements) for d in reader.documents()] == [
        ("bac-lieu.txt", "Bạc Liêu 2023", 1, 1),
        ("dak-lak.txt", "Đắk Lắk 2023", 2, 2),
        ("sub/dong-thap.txt", "Đồng Tháp 2022", 1, 1),
    ]
    assert reader.document("dak-lak.txt").text == TEXTS["dak-lak.txt"]
    assert found(reader, "hạ tầng số") == ["Hạ tầng số phủ sóng 100% số xã."]


def test_report_has_the_keys_that_scripts_rely_on(corpus: Path, index: Path) -> None:
    (corpus / "bad.txt").write_text("\0")
    record = build(corpus, index, CountingEncoder(), read=read_lines).record()
    assert record | {"seconds": 0} == {
        "documents": {"added": 3, "changed": 0, "removed": 0, "renamed": 0, "unchanged": 0, "failed": 1},
        "passages": 4,
        "statements": 4,
        "seconds": 0,
        "generation": 1,
        "failures": [{"path": "bad.txt", "why": "Tệp không phải văn bản."}],
        "doubts": [],
    }


def test_build_without_change_reads_nothing_and_keeps_the_generation(corpus: Path, index: Path) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    encoder = CountingEncoder()
    os.utime(corpus / "dak-lak.txt", (1, 1))
    report = build(corpus, index, encoder, read=lambda path, _: pytest.fail(f"{path} was read"))
    assert counts(report) == (0, 0, 0, 3, 0)
    assert (report.generation, report.passages, encoder.seen) == (1, 4, [])


@pytest.mark.parametrize("refilled", [0, 2000], ids=["in place", "filled anew"])
def test_only_what_changed_is_read_and_encoded(
    corpus: Path, index: Path, refilled: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft, "REFILLED", refilled)
    build(corpus, index, CountingEncoder(), read=read_lines)
    write_corpus(
        corpus,
        {
            "dak-lak.txt": "Đắk Lắk 2023\nTỉnh có 1.678 sản phẩm trên sàn.\nTỷ lệ hồ sơ trực tuyến đạt 70%.\n",
            "moi.txt": "Mới\nMột câu mới.\n",
        },
    )
    (corpus / "bac-lieu.txt").unlink()
    encoder, read = CountingEncoder(), []

    report = build(
        corpus,
        index,
        encoder,
        read=lambda path, root: read.append(path.name) or read_lines(path, root),  # type: ignore[func-returns-value]
    )

    assert counts(report) == (1, 1, 1, 1, 0)
    assert (report.generation, report.passages, report.statements) == (2, 4, 3)
    assert read == ["dak-lak.txt", "moi.txt"]
    assert encoder.seen == ["Đắk Lắk 2023\nTỷ lệ hồ sơ trực tuyến đạt 70%.", "Mới\nMột câu mới."]
    reader = open_reader(index, "counting")
    assert found(reader, "954") == found(reader, "67") == []
    assert found(reader, "trực tuyến") == ["Tỷ lệ hồ sơ trực tuyến đạt 70%."]
    assert [hit.passage.text for hit in reader.nearest(encoder.encode_questions(["Mới\nMột câu mới."])[0], 1)] == [
        "Một câu mới."
    ]


def read_doubtfully(path: Path, corpus: Path) -> Content:
    """Read as ``read_lines`` does, and doubt whatever begins with "Đắk Lắk"."""
    content = read_lines(path, corpus)
    if not content.document.text.startswith("Đắk Lắk"):
        return content
    return replace(content, document=replace(content.document, doubts=(("Bảng mã lạ.", "Strange encoding."),)))


def test_doubts_are_told_at_every_build_while_the_report_is_there(corpus: Path, index: Path) -> None:
    first = build(corpus, index, CountingEncoder(), read=read_doubtfully)
    doubt = Failure("dak-lak.txt", "Bảng mã lạ.", "Strange encoding.")
    assert first.doubts == (doubt,)
    assert build(corpus, index, CountingEncoder(), read=read_doubtfully).doubts == (doubt,)
    write_corpus(corpus, {"moi.txt": "Mới\nMột câu mới.\n"})
    assert build(corpus, index, CountingEncoder(), read=read_lines).doubts == (doubt,)
    (corpus / "dak-lak.txt").rename(corpus / "sub" / "khac.txt")
    moved = build(corpus, index, CountingEncoder(), read=read_lines)
    assert moved.record()["doubts"] == [{"path": "sub/khac.txt", "what": "Bảng mã lạ."}]
    (corpus / "sub" / "khac.txt").unlink()
    assert build(corpus, index, CountingEncoder(), read=read_lines).doubts == ()


def test_pages_left_out_for_want_of_ocr_are_read_once_it_is_there(
    corpus: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scans = Scans(unread=[2])
    monkeypatch.setattr(ocr, "is_there", lambda: False)
    lacking = scans.doubts()

    def read_partly(path: Path, root: Path) -> Content:
        content = read_lines(path, root)
        told = lacking if path.name == "dak-lak.txt" else ()
        return replace(content, document=replace(content.document, doubts=told))

    build(corpus, index, CountingEncoder(), read=read_partly)
    assert build(corpus, index, CountingEncoder(), read=lambda path, _: pytest.fail(f"{path} was read")).doubts
    monkeypatch.setattr(ocr, "is_there", lambda: True)
    read: list[str] = []

    def read_wholly(path: Path, root: Path) -> Content:
        read.append(path.name)
        return read_lines(path, root)

    report = build(corpus, index, CountingEncoder(), read=read_wholly)
    assert (read, report.doubts, counts(report)) == (["dak-lak.txt"], (), (0, 0, 0, 3, 0))


def test_moved_file_is_encoded_no_second_time(corpus: Path, index: Path) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    (corpus / "dak-lak.txt").rename(corpus / "sub" / "khac.txt")
    encoder = CountingEncoder()
    report = build(corpus, index, encoder, read=lambda path, _: pytest.fail(f"{path} was read"))
    assert (counts(report), report.renamed) == ((0, 0, 0, 2, 0), 1)
    assert encoder.seen == []
    hits = open_reader(index).nearest(
        encoder.encode_questions(["Đắk Lắk 2023\nTỉnh có 1.678 sản phẩm trên sàn."])[0], 1
    )
    assert [(hit.passage.document_id, round(hit.score, 5)) for hit in hits] == [("sub/khac.txt", 1.0)]


def test_identical_files_are_one_document_that_goes_by_all_their_names(corpus: Path, index: Path) -> None:
    write_corpus(corpus, {"ban-sao.txt": TEXTS["dak-lak.txt"], "khac-dang.md": TEXTS["dak-lak.txt"]})
    report = build(corpus, index, CountingEncoder(), read=read_lines)
    assert (counts(report), report.passages) == ((5, 0, 0, 0, 0), 6)
    reader = open_reader(index)
    assert [(d.id, d.also) for d in reader.documents()] == [
        ("bac-lieu.txt", ()),
        ("ban-sao.txt", ("dak-lak.txt",)),
        ("khac-dang.md", ()),
        ("sub/dong-thap.txt", ()),
    ]
    copy = reader.document("ban-sao.txt")
    assert (copy.id, copy.also) == ("ban-sao.txt", ("dak-lak.txt",))
    assert reader.document("dak-lak.txt") == copy
    assert {hit.passage.document_id for hit in reader.match(query_terms("trực tuyến"), 9)} == {
        "ban-sao.txt",
        "khac-dang.md",
    }


def test_a_copy_that_comes_or_goes_is_not_read(corpus: Path, index: Path) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    write_corpus(corpus, {"ban-sao.txt": TEXTS["dak-lak.txt"]})

    def unread(path: Path, _: Path) -> Content:
        pytest.fail(f"{path} was read")

    assert counts(build(corpus, index, CountingEncoder(), read=unread)) == (1, 0, 0, 3, 0)
    assert open_reader(index).document("ban-sao.txt").also == ("dak-lak.txt",)
    (corpus / "dak-lak.txt").unlink()
    assert counts(build(corpus, index, CountingEncoder(), read=unread)) == (0, 0, 1, 3, 0)
    assert open_reader(index).document("ban-sao.txt").also == ()
    (corpus / "ban-sao.txt").unlink()
    assert counts(build(corpus, index, CountingEncoder(), read=unread)) == (0, 0, 1, 2, 0)
    assert found(open_reader(index), "trực tuyến") == []


def test_a_file_that_failed_is_tried_again_only_on_request_or_after_a_change(corpus: Path, index: Path) -> None:
    write_corpus(corpus, {"nul.txt": "\0"})
    build(corpus, index, CountingEncoder(), read=read_lines)
    report = build(corpus, index, CountingEncoder(), read=lambda *_: pytest.fail("a file was read"), retry=False)
    assert (counts(report), report.generation) == ((0, 0, 0, 3, 1), 1)
    write_corpus(corpus, {"nul.txt": "Tốt\nNay đọc được.\n"})
    report = build(corpus, index, CountingEncoder(), read=read_lines, retry=False)
    assert counts(report) == (1, 0, 0, 3, 0)


def test_segments_of_one_size_are_absorbed_before_they_are_many(corpus: Path, index: Path) -> None:
    for number in range(12):
        write_corpus(corpus, {f"{number}.txt": f"Tài liệu {number}\nCâu số {number}.\n"})
        build(corpus, index, CountingEncoder(), read=read_lines)
        assert len(open_reader(index).manifest.held.segments) <= 6
    reader = open_reader(index)
    assert len(reader.documents()) == 15
    files = {path.name for path in (index / "generations" / "000012").iterdir()}
    named = {segment.name for segment in reader.manifest.held.segments}
    assert files - {"manifest.json", "fulltext", "files.sqlite"} == {
        f"{kind}-{name}.{ending}"
        for name in named
        for kind, ending in (("store", "sqlite"), ("vectors", "f32"), ("vectors", "rows"))
    }


def test_file_that_upsets_its_reader_is_named_and_stops_nothing(corpus: Path, index: Path) -> None:
    write_corpus(corpus, {"boom.txt": "boom", "nul.txt": "\0"})
    report = build(corpus, index, CountingEncoder(), read=read_lines)
    assert counts(report) == (3, 0, 0, 0, 2)
    assert report.failures == (
        Failure(
            "boom.txt",
            "Đọc tệp này thì gặp lỗi không lường trước (ZeroDivisionError: boom); hãy thử lưu lại tệp dưới dạng .txt.",
            "Reading it failed unexpectedly (ZeroDivisionError: boom); try saving it as .txt.",
        ),
        Failure("nul.txt", "Tệp không phải văn bản.", "The file is not text."),
    )
    assert open_reader(index).failures == report.failures


def test_failed_file_is_tried_again_without_a_new_generation(corpus: Path, index: Path) -> None:
    write_corpus(corpus, {"nul.txt": "\0"})
    build(corpus, index, CountingEncoder(), read=read_lines)
    report = build(corpus, index, CountingEncoder(), read=read_lines)
    assert (counts(report), report.generation) == ((0, 0, 0, 3, 1), 1)
    assert generations_of(index) == ["000001"]
    write_corpus(corpus, {"nul.txt": "Tốt\nNay đọc được.\n"})
    report = build(corpus, index, CountingEncoder(), read=read_lines)
    assert (counts(report), report.generation) == ((1, 0, 0, 3, 0), 2)


def test_indexed_file_that_can_no_longer_be_read_leaves_the_index(corpus: Path, index: Path) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    write_corpus(corpus, {"dak-lak.txt": "\0"})
    report = build(corpus, index, CountingEncoder(), read=read_lines)
    assert counts(report) == (0, 0, 0, 2, 1)
    assert found(open_reader(index), "trực tuyến") == []


def test_all_files_failing_leaves_the_old_index_serving(corpus: Path, index: Path) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    write_corpus(corpus, dict.fromkeys(TEXTS, "\0"))
    with pytest.raises(CorpusError, match=r"^Không đọc được tệp nào trong 3 tệp .* bac-lieu\.txt: Tệp không phải"):
        build(corpus, index, CountingEncoder(), read=read_lines)
    assert found(open_reader(index), "trực tuyến") == ["Tỷ lệ hồ sơ trực tuyến đạt 67%."]
    assert generations_of(index) == ["000001"]


def test_folder_whose_files_were_all_taken_out_gives_an_empty_index(corpus: Path, index: Path) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    for name in TEXTS:
        (corpus / name).unlink()
    notices: list[tuple[str, str]] = []
    report = build(corpus, index, CountingEncoder(), read=read_lines, notice=lambda *both: notices.append(both))
    assert (counts(report), report.generation) == ((0, 0, 3, 0, 0), 2)
    assert notices == [
        (
            "Thư mục báo cáo không còn tệp nào: chỉ mục nay không còn báo cáo nào.",
            "The corpus folder holds no files any more: the index now holds no report.",
        )
    ]
    assert (open_reader(index).documents(), found(open_reader(index), "trực tuyến")) == ([], [])


def test_missing_closed_or_unmounted_corpus_leaves_the_old_index_serving(
    corpus: Path, index: Path, tmp_path: Path
) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    unmounted = tmp_path / "unmounted"
    unmounted.mkdir()
    os.utime(unmounted, (1_600_000_000, 1_600_000_000))
    (tmp_path / "file").touch()
    for wrong, sentence in (("missing", "không tồn tại"), ("file", "không phải là thư mục"), ("unmounted", "ổ đĩa")):
        with pytest.raises(CorpusError, match=rf"{sentence}.*Chỉ mục cũ được giữ nguyên"):
            build(tmp_path / wrong, index, CountingEncoder(), read=read_lines)
    assert (open_reader(index).generation, len(open_reader(index).documents())) == (1, 3)


def test_empty_folder_without_an_index_before_is_told_of(index: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorpusError, match=r"không có tệp nào: hãy bỏ báo cáo"):
        build(tmp_path / "empty", index, CountingEncoder(), read=read_lines)


def test_an_empty_folder_gives_an_empty_index_where_that_is_meant(corpus: Path, index: Path) -> None:
    """The page is served before there is a report, and after a person has taken out the last one."""
    empty = corpus / "none"
    empty.mkdir()
    assert counts(build(empty, index, CountingEncoder(), read=read_lines, empty=True)) == (0, 0, 0, 0, 0)
    assert (open_reader(index).documents(), found(open_reader(index), "trực tuyến")) == ([], [])
    assert counts(build(corpus, index, CountingEncoder(), read=read_lines)) == (3, 0, 0, 0, 0)
    assert counts(build(empty, index, CountingEncoder(), read=read_lines, empty=True)) == (0, 0, 3, 0, 0)
    assert open_reader(index).documents() == []


def test_files_that_all_fail_never_empty_an_index(corpus: Path, index: Path) -> None:
    """Where nothing was indexed before they are named; where something was, something larger is wrong."""
    write_corpus(corpus, dict.fromkeys(TEXTS, "\0"))
    assert counts(build(corpus, index, CountingEncoder(), read=read_lines, empty=True)) == (0, 0, 0, 0, 3)
    write_corpus(corpus, TEXTS)
    build(corpus, index, CountingEncoder(), read=read_lines, empty=True)
    write_corpus(corpus, dict.fromkeys(TEXTS, "\0"))
    with pytest.raises(CorpusError, match=r"^Không đọc được tệp nào"):
        build(corpus, index, CountingEncoder(), read=read_lines, empty=True)


def test_missing_corpus_leaves_no_index_folder(tmp_path: Path, index: Path) -> None:
    with pytest.raises(CorpusError):
        build(tmp_path / "missing", index, CountingEncoder(), read=read_lines)
    assert not index.exists()
    with pytest.raises(IndexMissing, match="python -m assistant build"):
        open_reader(index)


def test_another_encoder_encodes_all_and_reads_nothing(corpus: Path, index: Path) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    notices: list[tuple[str, str]] = []
    encoder = CountingEncoder("other", 16)
    report = build(
        corpus,
        index,
        encoder,
        notice=lambda *both: notices.append(both),
        read=lambda *_: pytest.fail("a file was read"),
    )
    assert notices == [
        (
            "Chỉ mục được dựng bằng bộ mã hoá khác: mọi đoạn được mã hoá lại.",
            "The index was built with another encoder: every passage is encoded anew.",
        )
    ]
    assert (counts(report), len(encoder.seen), report.generation) == ((0, 0, 0, 3, 0), 4, 2)
    reader = open_reader(index, "other")
    question = encoder.encode_questions(["Bạc Liêu 2023\nTỉnh có 954 sản phẩm trên sàn."])[0]
    assert [hit.passage.document_id for hit in reader.nearest(question, 1)] == ["bac-lieu.txt"]


def test_another_version_of_the_program_reads_all_and_encodes_nothing(
    corpus: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    monkeypatch.setattr(plan, "analysis_fingerprint", lambda: "later")
    monkeypatch.setattr(build_module, "analysis_fingerprint", lambda: "later")
    notices: list[tuple[str, str]] = []
    encoder = CountingEncoder()
    report = build(corpus, index, encoder, notice=lambda *both: notices.append(both), read=read_lines)
    assert notices == [
        (
            "Chỉ mục được dựng bằng phiên bản khác của chương trình: mọi báo cáo được đọc lại.",
            "The index was built by another version of this program: every document is read anew.",
        )
    ]
    assert (counts(report), encoder.seen, report.generation) == ((0, 0, 0, 3, 0), [], 2)
    assert found(open_reader(index, "counting"), "hạ tầng số") == ["Hạ tầng số phủ sóng 100% số xã."]


def test_encoder_that_gives_no_numbers_is_refused(corpus: Path, index: Path) -> None:
    encoder = CountingEncoder()
    encoder.encode_passages = lambda texts: CountingEncoder().encode_passages(texts) * float("nan")  # type: ignore[method-assign]
    with pytest.raises(EncoderError, match="ASSISTANT_ENCODER"):
        build(corpus, index, encoder, read=read_lines)
    assert generations_of(index) == []


def test_second_build_at_once_is_refused(corpus: Path, index: Path) -> None:
    def read_while_building(path: Path, root: Path) -> Content:
        with pytest.raises(IndexBusy, match="hãy chờ lần đó xong"):
            build(corpus, index, CountingEncoder(), read=read_lines)
        return read_lines(path, root)

    assert counts(build(corpus, index, CountingEncoder(), read=read_while_building)) == (3, 0, 0, 0, 0)


def test_index_that_cannot_be_written_is_one_sentence(corpus: Path, index: Path) -> None:
    index.write_text("a file where the folder should be")
    with pytest.raises(IndexProblem, match="Không ghi được chỉ mục"):
        build(corpus, index, CountingEncoder(), read=read_lines)


def test_index_inside_its_corpus_is_not_read(corpus: Path) -> None:
    for _ in range(2):
        report = build(corpus, corpus / "index", CountingEncoder(), read=read_lines)
    assert (counts(report), report.generation) == ((0, 0, 0, 3, 0), 1)


def test_progress_names_each_file_before_it_is_read(corpus: Path, index: Path) -> None:
    steps: list[tuple[int, int, str, float]] = []
    build(corpus, index, CountingEncoder(), read=read_lines, progress=lambda *step: steps.append(step))
    sizes = [(corpus / name).stat().st_size + 1 for name in sorted(TEXTS)]
    shares = [0.0, sizes[0] / sum(sizes), (sizes[0] + sizes[1]) / sum(sizes), 1.0]
    assert steps == [(at, 3, name, shares[at]) for at, name in enumerate([*sorted(TEXTS), ""])]


def test_leftovers_of_killed_builds_go_and_two_generations_stay(corpus: Path, index: Path) -> None:
    build(corpus, index, CountingEncoder(), read=read_lines)
    generations = index / "generations"
    for leftover in ("000002.new", "000007"):
        (generations / leftover).mkdir()
        (generations / leftover / "store.sqlite").write_text("half")
    build(corpus, index, CountingEncoder(), read=read_lines)
    assert generations_of(index) == ["000001"]
    for number in (2, 3, 4):
        write_corpus(corpus, {"dak-lak.txt": f"Đắk Lắk\nLần {number}.\n"})
        assert build(corpus, index, CountingEncoder(), read=read_lines).generation == number
    assert generations_of(index) == ["000003", "000004"]
    assert generation.KEPT == 2


def test_first_difference_between_index_and_corpus_is_named(corpus: Path, index: Path) -> None:
    assert difference(corpus, index, "counting") == Difference("unbuilt")
    write_corpus(corpus, {"nul.txt": "\0"})
    build(corpus, index, CountingEncoder(), read=read_lines)
    os.utime(corpus / "dak-lak.txt", (1, 1))
    assert difference(corpus, index, "counting") is None
    assert difference(corpus, index, "other") == Difference("encoder")
    write_corpus(corpus, {"dak-lak.txt": TEXTS["dak-lak.txt"].replace("67", "76")})
    assert difference(corpus, index, "counting") == Difference("changed", "dak-lak.txt")
    write_corpus(corpus, {"a.txt": "A\n"})
    assert difference(corpus, index, "counting") == Difference("new", "a.txt")
    (corpus / "a.txt").unlink()
    write_corpus(corpus, TEXTS)
    (corpus / "sub" / "dong-thap.txt").unlink()
    assert difference(corpus, index, "counting") == Difference("gone", "sub/dong-thap.txt")


LINES = st.lists(st.sampled_from(["Số hóa hồ sơ.", "Hạ tầng số.", "Tỉnh có 954 xã.", "so hoa"]), max_size=3)
CORPORA = st.dictionaries(st.sampled_from(["a.txt", "b.txt", "c/d.txt", "e.md"]), LINES, min_size=1)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    states=st.lists(CORPORA, min_size=2, max_size=6),
    refilled=st.sampled_from([0, 2000]),
    alike=st.sampled_from([2, 6]),
)
def test_index_brought_up_to_date_holds_what_a_new_one_would(
    tmp_path_factory: pytest.TempPathFactory, states: list[dict[str, list[str]]], refilled: int, alike: int
) -> None:
    """Whatever changes a corpus goes through, what is found is what a build from nothing finds."""
    folder = tmp_path_factory.mktemp("states")
    corpus, index = folder / "corpus", folder / "index"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(draft, "REFILLED", refilled)
        patch.setattr(segments, "_MOST_ALIKE", alike)
        for state in states:
            for path in [path for path in corpus.rglob("*.*") if path.relative_to(corpus).as_posix() not in state]:
                path.unlink()
            write_corpus(corpus, {name: "\n".join(["Tiêu đề", *lines]) for name, lines in state.items()})
            build(corpus, index, CountingEncoder(), read=read_lines)
    build(corpus, folder / "new", CountingEncoder(), read=read_lines)
    grown, new = open_reader(index), open_reader(folder / "new")
    assert [replace(each, text="") for each in map(grown.document, (d.id for d in grown.documents()))] == [
        replace(each, text="") for each in map(new.document, (d.id for d in new.documents()))
    ]
    assert (grown.statements(), grown.manifest.documents) == (new.statements(), new.manifest.documents)
    assert grown.passage_count == new.passage_count
    for question in ("số hóa", "so hoa", "hạ tầng 954"):
        assert places(grown, question) == places(new, question)


def places(reader: Reader, question: str) -> list[tuple[set[Passage], list[float]]]:
    vector = CountingEncoder().encode_questions([question])[0]
    matched, near = reader.match(query_terms(question), 50), reader.nearest(vector, 50)
    return [
        ({hit.passage for hit in matched}, []),
        ({hit.passage for hit in near}, sorted(round(hit.score, 5) for hit in near)),
    ]
