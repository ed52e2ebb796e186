"""Files are read in processes of their own: what hangs, dies or explodes there is named and stops nothing."""

from __future__ import annotations

import os
import textwrap
from pathlib import Path

import pytest

from assistant.errors import ReadingError
from assistant.index import crew as crew_module
from assistant.index import readings as readings_module
from assistant.index.build import build
from assistant.index.content import analysis_fingerprint, read_content
from assistant.index.crew import Crew, is_small_work, patience_for
from assistant.index.parcel import pack, unpack
from assistant.index.reader import open_reader
from assistant.index.unfinished import NAME, Unfinished
from tests.report_files import docx, paragraph
from tests.small_index import TEXTS, CountingEncoder, write_corpus

REPORT = "Báo cáo tỉnh Đắk Lắk năm 2023\n\nToàn tỉnh có 1.678 sản phẩm trên sàn, đạt 67% kế hoạch.\n"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus", {"a.txt": REPORT, "b.txt": REPORT.replace("67", "68")})


@pytest.fixture
def sabotage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let every reading process do something harmful for some files, before it reads them."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(
        textwrap.dedent(
            """
            import os, sys, time
            if "assistant.index.worker" in " ".join(sys.orig_argv):
                import assistant.index.content as content
                read = content.read_content
                def harmful(path, corpus, told):
                    if "die" in path.name: os.kill(os.getpid(), 11)
                    if "hang" in path.name: time.sleep(600)
                    if "eat" in path.name: bytearray(2**40)
                    if "write" in path.name: path.with_name("written").write_bytes(b"x" * 100)
                    if "print" in path.name: print("noise", flush=True)
                    if "raise" in path.name: raise ZeroDivisionError("boom")
                    return read(path, corpus, told)
                content.read_content = harmful
            """
        )
    )
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return folder


def test_a_content_survives_its_parcel(corpus: Path) -> None:
    content = read_content(corpus / "a.txt", corpus)
    assert unpack(pack(content)) == content
    assert content.statements
    for broken in (b"", b"nothing", pack(content)[:-3]):
        with pytest.raises(ValueError, match=r"\w"):
            unpack(broken)


@pytest.mark.slow
def test_files_are_read_in_order_and_those_that_do_harm_are_named(
    corpus: Path, sabotage: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sabotage.exists()
    monkeypatch.setattr(crew_module, "PATIENCE", 8.0)
    harms = ("die", "eat", "hang", "print", "raise", "write")
    names = [*(f"{harm}.txt" for harm in harms), "ok.txt"]
    write_corpus(corpus, dict.fromkeys(names, REPORT))
    crew = Crew(corpus, 2)
    try:
        outcomes = dict(crew.read_all([corpus / name for name in names]))
    finally:
        crew.close()
    assert [path.name for path in outcomes] == names
    said = {path.stem: outcome.en if isinstance(outcome, ReadingError) else "" for path, outcome in outcomes.items()}
    assert said["die"] == "It made its reader die (status -11); open it with its own program and save it again."
    assert said["eat"] == "Reading it takes more than 3 GB of memory; split it."
    assert said["hang"] == "Reading it took more than 8 seconds and was stopped; split it or save it again."
    assert said["raise"] == "Reading it failed unexpectedly (ZeroDivisionError: boom); try saving it as .txt."
    assert said["write"].startswith("Reading it failed unexpectedly (OSError: [Errno 27]")
    assert (said["print"], said["ok"]) == ("", "")
    assert (corpus / "written").read_bytes() == b""


def test_few_plain_texts_need_no_process(tmp_path: Path) -> None:
    texts = write_corpus(tmp_path / "texts", {"a.txt": REPORT, "b.md": REPORT})
    assert is_small_work([texts / "a.txt", texts / "b.md"])
    (texts / "c.docx").write_bytes(docx(paragraph("a")))
    (texts / "d.txt").write_bytes(docx(paragraph("a")))
    (texts / "e.txt").write_bytes(b"x" * 300_001)
    assert [is_small_work([texts / name]) for name in ("c.docx", "d.txt", "e.txt")] == [False, False, False]


def test_patience_grows_with_the_file(tmp_path: Path) -> None:
    for name in ("a.txt", "a.pdf"):
        (tmp_path / name).write_bytes(b"x" * 1_000_000)
    assert (patience_for(tmp_path / "a.txt"), patience_for(tmp_path / "a.pdf")) == (180, 1800)
    assert patience_for(tmp_path / "gone.txt") == 90


@pytest.mark.slow
def test_a_build_reads_other_formats_in_processes(corpus: Path, tmp_path: Path) -> None:
    (corpus / "c.docx").write_bytes(docx(paragraph("Báo cáo kết quả năm 2023") + paragraph("Tỉnh có 5 xã đạt chuẩn.")))
    (corpus / "d.docx").write_bytes(docx(paragraph("a"))[:300])
    index = tmp_path / "index"
    report = build(corpus, index, CountingEncoder())
    assert (report.added, [failure.path for failure in report.failures]) == (3, ["d.docx"])
    assert open_reader(index).document("c.docx").text == "Báo cáo kết quả năm 2023\nTỉnh có 5 xã đạt chuẩn."
    assert not (index / NAME).exists()


@pytest.mark.slow
def test_a_build_that_was_stopped_goes_on_where_it_was(corpus: Path, tmp_path: Path) -> None:
    (corpus / "c.docx").write_bytes(docx(paragraph("Báo cáo kết quả năm 2023")))
    index = tmp_path / "index"

    def stop(done: int, *_: object) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(corpus, index, CountingEncoder(), progress=stop)
    left = Unfinished(index, analysis_fingerprint())
    assert len(left) == 2
    left.close()
    (corpus / "b.txt").write_text("Khác hẳn rồi.", encoding="utf-8")
    report = build(corpus, index, CountingEncoder())
    assert (report.added, report.generation) == (3, 1)
    assert open_reader(index).document("b.txt").text == "Khác hẳn rồi."
    assert not (index / NAME).exists()


def test_readings_are_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    kept = Unfinished(tmp_path, "rules")
    kept.keep("one", b"1" * 100)
    kept.keep("two", b"2" * 100)
    kept.close()
    path = tmp_path / NAME
    whole = path.read_bytes()
    for cut in (1, 60, 150):
        path.write_bytes(whole[:-cut])
        again = Unfinished(tmp_path, "rules")
        assert ("one" in again, "two" in again) == (cut < 140, False)
        again.keep("three", b"3")
        assert again.parcel("three") == b"3"
        again.close()
    path.write_bytes(whole[:60] + b"\xff" + whole[61:])
    damaged = Unfinished(tmp_path, "rules")
    assert len(damaged) == 0
    damaged.close()
    path.write_bytes(whole)
    other = Unfinished(tmp_path, "other rules")
    assert len(other) == 0
    other.discard()
    assert not path.exists()


def test_a_disk_that_is_full_ends_in_one_sentence(corpus: Path, tmp_path: Path) -> None:
    """No file may grow past a size that the index needs, as on a disk without room."""
    script = (
        "import resource, sys; from pathlib import Path; from assistant.errors import AssistantError\n"
        "from assistant.index.build import build; from tests.small_index import CountingEncoder, read_lines\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: build(Path(sys.argv[1]), Path(sys.argv[2]), CountingEncoder(), read=read_lines)\n"
        "except AssistantError as error: print(error.en)\n"
    )
    index = tmp_path / "index"
    build(corpus, index, CountingEncoder())
    write_corpus(corpus, TEXTS)
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-c", script, str(corpus), str(index)], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
    )  # fmt: skip
    assert "cannot be written" in done.stdout
    assert done.stderr == ""
    assert sorted(path.name for path in (index / "generations").iterdir()) == ["000001"]
    assert open_reader(index).generation == 1


@pytest.mark.slow
def test_progress_moves_within_a_long_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build of a single long file tells of it again and again, each time of a greater share, never of all of it."""
    monkeypatch.setattr(readings_module, "_BEAT", 0.0)
    paragraph_of = "Đến tháng {n}/2023, tỉnh Đắk Lắk có {n} sản phẩm trên sàn thương mại điện tử, đạt {n}% kế hoạch."
    text = "\n\n".join(paragraph_of.format(n=number) for number in range(1, 3300))
    corpus = write_corpus(tmp_path / "corpus", {"long.txt": text})
    steps: list[tuple[int, int, str, float]] = []
    build(corpus, tmp_path / "index", CountingEncoder(), progress=lambda *step: steps.append(step))
    assert {step[:3] for step in steps} == {(0, 1, "long.txt"), (1, 1, "")}
    shares = [share for *_, share in steps]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len({share for share in shares if 0 < share < 1}) >= 2
