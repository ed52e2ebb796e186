from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import assistant.answering
import assistant.encoder
from assistant import cli
from assistant.reading import FORMATS
from assistant.settings import BUNDLED_ENCODER, ROOT
from assistant.types import EVERYWHERE, Answer, Citation, Line, Run, Scope, Understood
from tests.small_index import CountingEncoder, write_corpus

HEAVY = ("torch", "sentence_transformers", "gradio", "langchain_text_splitters", "trafilatura", "transformers")


class Echo:
    """Answers with the question and how many came before it; some words make it fail."""

    def __init__(self, reader: Any, encoder: Any) -> None:
        """Keep the reader."""
        self.reader = reader
        self.encoder = encoder

    def ask(self, question: str, history: Sequence[str] = (), scope: Scope = EVERYWHERE) -> Answer:
        """Cite the first words of the first report."""
        if question == "boom":
            raise ZeroDivisionError("boom")
        document = self.reader.document("dak-lak.txt")
        quote = document.text[13:45]
        citation = Citation(1, document.id, document.title, 1, 13, 45, quote)
        runs = (Run(f"{question} {len(history)}: "), Run("1.678", "figure", 1), Run("", "citation", 1))
        answered = question != "không"
        given, nearest = ((citation,), ()) if answered else ((), (citation,))
        understood = Understood(("Đắk Lắk",), "2023", "result")
        return Answer(question, answered, (Line("lead", runs),), given, understood, nearest, scope=scope)


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Options that name a small corpus and its index; the encoder and the assistant are fakes."""
    monkeypatch.setattr(assistant.encoder, "load_encoder", lambda _: CountingEncoder())
    monkeypatch.setattr(assistant.answering, "Assistant", Echo)
    for name in ("CORPUS", "INDEX", "LANGUAGE", "PORT", "ENCODER"):
        monkeypatch.delenv(f"ASSISTANT_{name}", raising=False)
    return ["--corpus", str(write_corpus(tmp_path / "corpus")), "--index", str(tmp_path / "index")]


def give(monkeypatch: pytest.MonkeyPatch, *lines: str | bytes, terminal: bool = False) -> None:
    """Put ``lines`` on standard input."""
    content = b"".join(line.encode() + b"\n" if isinstance(line, str) else line + b"\n" for line in lines)
    stdin = SimpleNamespace(buffer=io.BytesIO(content), isatty=lambda: terminal)
    monkeypatch.setattr(sys, "stdin", stdin)


def records(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_build_writes_json_and_nothing_else_to_standard_output(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = Path(options[1])
    (corpus / "bad.bin").write_bytes(b"\0")
    assert cli.main(["build", "--json", *options]) == 0
    out, err = capsys.readouterr()
    record = json.loads(out)
    assert list(record) == ["documents", "passages", "statements", "seconds", "generation", "failures", "doubts"]
    assert record["documents"] == {"added": 3, "changed": 0, "removed": 0, "renamed": 0, "unchanged": 0, "failed": 1}
    assert [failure["path"] for failure in record["failures"]] == ["bad.bin"]
    assert err.startswith("Bỏ qua bad.bin: ")


def test_build_tells_a_person_on_standard_error(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["build", *options]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("Chỉ mục thế hệ 1: thêm 3, đổi 0, bỏ 0, đổi tên 0, giữ nguyên 0, lỗi 0; ")


def test_question_is_answered_as_json_after_the_missing_index_is_built(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["ask", "--json", *options, " Có gì? "]) == 0
    out, err = capsys.readouterr()
    quote = "Tỉnh có 1.678 sản phẩm trên sàn."
    place = {"document": "dak-lak.txt", "title": "Đắk Lắk 2023", "page": 1, "start": 13, "end": 45}
    assert json.loads(out) == {
        "id": None,
        "question": "Có gì?",
        "answered": True,
        "text": "Có gì? 0: **1.678**[1]",
        "citations": [{"number": 1, **place, "quote": quote, "heading": "", "also": [], "unsure": []}],
        "figures": [{"text": "1.678", "citation": 1}],
        "nearest": [],
        "understood": {"places": ["Đắk Lắk"], "period": "2023", "kind": "result", "taken_over": [], "indicator": ""},
        "scope": {"documents": [], "places": [], "years": []},
    }
    assert err.startswith("Chưa có chỉ mục trong ")


def test_refusal_cites_nothing_as_an_answer(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["ask", "--json", *options, "không"]) == 0
    [record] = records(capsys)
    assert (record["answered"], record["citations"], len(record["nearest"])) == (False, [], 1)


def test_answer_for_a_person_names_its_sources(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["ask", *options, "Có gì?"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Có gì? 0: **1.678**[1]",
        "[1] Đắk Lắk 2023 — dak-lak.txt: “Tỉnh có 1.678 sản phẩm trên sàn.”",
    ]


def test_lines_are_answered_in_order_and_bad_ones_cost_only_themselves(
    options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give(
        monkeypatch,
        '\ufeff{"id": "a", "question": "Một?", "history": ["Không?", " "]}',
        "",
        "{",
        "[1]",
        b'{"id": 4, "question": "\xff"}',
        '{"id": {"n": 5}, "question": 5}',
        '{"id": 6, "question": "Sáu?", "history": "Năm?"}',
        '{"id": 7, "question": " "}',
        json.dumps({"id": 8, "question": "d" * 2001}),
        '{"id": 9, "question": "boom"}',
        '{"question": "\\ud800"}',
        "[" * 100_000,
        '{"id": 10, "question": "Mười?", "history": null}',
    )
    assert cli.main(["ask", *options]) == 1
    found = records(capsys)
    assert [(each["id"], each.get("text") or each["error"]) for each in found] == [
        ("a", "Một? 1: **1.678**[1]"),
        (None, "Dòng 3 không dùng được: đó không phải là JSON"),
        (None, 'Dòng 4 không dùng được: cần một đối tượng như {"id": 1, "question": "…"}'),
        (None, "Dòng 5 không dùng được: đó không phải là JSON"),
        ({"n": 5}, 'Dòng 6 không dùng được: "question" phải là một chuỗi'),
        (6, 'Dòng 7 không dùng được: "history" phải là một danh sách chuỗi'),
        (7, "Dòng 8 không dùng được: Câu hỏi rỗng; hãy viết câu hỏi."),
        (8, "Dòng 9 không dùng được: Câu hỏi dài 2001 ký tự; tối đa 2000, hãy viết ngắn lại."),
        (9, "Lỗi không lường trước (ZeroDivisionError: boom); xem nơi xảy ra bằng: python -X dev -m assistant …"),
        (None, "\ud800 0: **1.678**[1]"),
        (None, "Dòng 12 không dùng được: đó không phải là JSON"),
        (10, "Mười? 0: **1.678**[1]"),
    ]


def test_good_lines_alone_end_well(
    options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, '{"id": 1, "question": "Một?"}', '{"id": 2, "question": "Hai?"}')
    assert cli.main(["ask", *options]) == 0
    assert [(each["id"], each["question"]) for each in records(capsys)] == [(1, "Một?"), (2, "Hai?")]


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("", "Câu hỏi rỗng; hãy viết câu hỏi.\n"),
        (" \n", "Câu hỏi rỗng; hãy viết câu hỏi.\n"),
        ("d" * 20_000, "Câu hỏi dài 20000 ký tự; tối đa 2000, hãy viết ngắn lại.\n"),
    ],
)
def test_question_that_cannot_be_used_is_wrong_usage(
    options: list[str], capsys: pytest.CaptureFixture[str], question: str, sentence: str
) -> None:
    assert cli.main(["ask", *options, question]) == 2
    assert capsys.readouterr() == ("", sentence)
    assert not Path(options[3]).exists()


def test_no_question_at_a_terminal_says_what_to_give(
    options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, terminal=True)
    assert cli.main(["ask", *options]) == 2
    assert "Hãy cho một câu hỏi" in capsys.readouterr().err


def test_changed_corpus_is_mentioned(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["build", *options])
    write_corpus(Path(options[1]), {"moi.txt": "Mới\nMột câu mới.\n"})
    capsys.readouterr()
    assert cli.main(["ask", *options, "Có gì?"]) == 0
    assert capsys.readouterr().err == (
        "Chỉ mục chưa theo kịp thư mục báo cáo (moi.txt là tệp mới); cập nhật bằng: python -m assistant build\n"
    )


def test_failure_is_one_sentence_and_status_1(
    options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main(["build", "--corpus", "/does/not/exist", "--index", options[3]]) == 1
    assert capsys.readouterr() == (
        "",
        "Thư mục báo cáo /does/not/exist không tồn tại; hãy tạo thư mục hoặc chọn thư mục khác bằng --corpus.\n",
    )
    assert cli.main(["ask", *options, "boom"]) == 1
    assert capsys.readouterr().err.splitlines()[-1].startswith("Lỗi không lường trước (ZeroDivisionError: boom)")
    monkeypatch.setenv("ASSISTANT_PORT", "x")
    assert cli.main(["ask", *options, "Có gì?"]) == 1
    assert capsys.readouterr().err.startswith("ASSISTANT_PORT='x': cổng phải là ")


def test_failure_is_said_in_the_language_of_the_settings(
    options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSISTANT_LANGUAGE", "en")
    assert cli.main(["build", "--corpus", "/does/not/exist", "--index", options[3]]) == 1
    assert capsys.readouterr().err == (
        "The corpus folder /does/not/exist does not exist; create it or choose another with --corpus.\n"
    )
    (Path(options[1]) / "bad.bin").write_bytes(b"\0")
    assert cli.main(["build", "--json", *options]) == 0
    out, err = capsys.readouterr()
    why = f"The format is not read (.bin); convert it to one of {', '.join(FORMATS)}."
    assert json.loads(out)["failures"] == [{"path": "bad.bin", "why": why}]
    assert err == f"Left out bad.bin: {why}\n"
    give(monkeypatch, '{"id": 7, "question": " "}')
    assert cli.main(["ask", *options]) == 1
    assert records(capsys) == [{"id": 7, "error": "Line 1 cannot be used: The question is empty; write one."}]
    monkeypatch.setenv("ASSISTANT_PORT", "x")
    assert cli.main(["ask", *options, "Có gì?"]) == 1
    assert capsys.readouterr().err.startswith("ASSISTANT_PORT='x': a port is ")


def test_damaged_index_is_one_sentence_and_build_mends_it(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["build", *options])
    next(Path(options[3]).rglob("store-*.sqlite")).write_bytes(b"")
    assert cli.main(["ask", *options, "Có gì?"]) == 1
    assert capsys.readouterr().err.endswith(f"hãy dựng lại bằng: python -m assistant build {' '.join(options)}\n")
    assert cli.main(["build", *options]) == 0
    assert cli.main(["ask", *options, "Có gì?"]) == 0


def test_the_index_before_a_damaged_one_answers_and_says_so(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for text in ("Một\nTỉnh có 5 xã.\n", "Hai\nTỉnh có 6 xã.\n"):
        (Path(options[1]) / "them.txt").write_text(text, encoding="utf-8")
        cli.main(["build", *options])
    (Path(options[3]) / "generations" / "000002" / "manifest.json").write_bytes(b"{}")
    capsys.readouterr()
    assert cli.main(["ask", *options, "Tỉnh có bao nhiêu xã?"]) == 0
    out, err = capsys.readouterr()
    assert "không đúng như" in err
    assert "Câu trả lời dưới đây lấy từ chỉ mục ngay trước đó." in err
    assert "1.678" in out


def test_interrupt_ends_without_a_traceback(
    options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(assistant.encoder, "load_encoder", interrupt)
    assert cli.main(["build", *options]) == 130
    assert capsys.readouterr().err == "Đã dừng.\n"


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["build", "--nonsense"], ["serve", "--port", "x"]])
def test_wrong_usage_ends_with_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("arguments", "vietnamese", "english"),
    [
        ([], "thiếu đối số build | ask", "the following arguments are required: build | ask"),
        (["nonsense"], "không có 'nonsense', chỉ có 'build', 'ask'", "invalid choice: 'nonsense'"),
        (["build", "--nonsense"], "không rõ đối số --nonsense; ", "unrecognized arguments: --nonsense; "),
        (["serve", "--port", "x"], "--port không nhận giá trị 'x'; ", "argument --port: invalid int value: 'x'; "),
        (["serve", "--port"], "--port cần một giá trị; ", "argument --port: expected one argument; "),
        (["build", "--json=1"], "--json không nhận giá trị, đã cho '1'; ", "argument --json: ignored explicit"),
    ],
)
def test_wrong_usage_is_one_sentence_in_the_language_of_the_settings(
    arguments: list[str],
    vietnamese: str,
    english: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for language, begins, says in (("vi", "Dùng sai: ", vietnamese), ("en", "Wrong usage: ", english)):
        monkeypatch.setenv("ASSISTANT_LANGUAGE", language)
        with pytest.raises(SystemExit):
            cli.main(arguments)
        err = capsys.readouterr().err
        assert err.startswith(begins)
        assert says in err
        assert err.endswith(" --help\n")
        assert err.count("\n") == 1


def test_port_out_of_range_is_wrong_usage(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["serve", *options, "--port", "70000"]) == 2
    assert capsys.readouterr().err.startswith("--port 70000: ")


def test_help_speaks_the_language_of_the_settings(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for language, words in (("vi", "dựng chỉ mục"), ("en", "build the index")):
        monkeypatch.setenv("ASSISTANT_LANGUAGE", language)
        with pytest.raises(SystemExit):
            cli.main(["--help"])
        assert words in capsys.readouterr().out


def test_settings_of_the_environment_hold(
    options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSISTANT_CORPUS", options[1])
    monkeypatch.setenv("ASSISTANT_INDEX", options[3])
    monkeypatch.setenv("ASSISTANT_LANGUAGE", "en")
    assert cli.main(["build"]) == 0
    assert capsys.readouterr().err.startswith("Index generation 1: 3 added, ")


def test_reader_of_our_output_that_goes_leaves_no_traceback(tmp_path: Path) -> None:
    program = (
        "import sys; import assistant.encoder; from assistant.cli import main;"
        "from tests.small_index import CountingEncoder; assistant.encoder.load_encoder = lambda _: CountingEncoder();"
        "sys.stdin.read(); sys.exit(main(['build', '--json']))"
    )
    environment = {
        **os.environ,
        "ASSISTANT_CORPUS": str(write_corpus(tmp_path)),
        "ASSISTANT_INDEX": str(tmp_path / "i"),
    }
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    process.stdin.close()
    assert process.wait(60) == 1
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.slow
@pytest.mark.skipif(not (BUNDLED_ENCODER / "modules.json").exists(), reason="the encoder has not been trained")
def test_cold_question_imports_nothing_heavy(tmp_path: Path) -> None:
    """The shipped corpus, the bundled encoder, a process of its own: what a person runs."""
    options = ["--index", str(tmp_path / "index")]
    built = run("-m", "assistant", "build", "--json", *options)
    assert json.loads(built.stdout)["documents"]["failed"] == 0
    asked = run(
        "-c",
        "import sys; from assistant.cli import main; status = main(sys.argv[1:]);"
        f"print(sorted(set({HEAVY}) & set(sys.modules)), file=sys.stderr); sys.exit(status)",
        *("ask", "--json", *options, "Đắk Lắk có bao nhiêu sản phẩm trên sàn thương mại điện tử?"),
    )
    assert asked.stderr == "[]\n"
    assert json.loads(asked.stdout)["figures"][0]["text"] == "1.678"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    ended = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended


def test_a_question_is_confined_by_options_and_a_line_by_its_scope(
    options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = ["--place", "Đắk Lắk", "--year", "2022", "--year", "2023", "--document", "dak-lak.txt"]
    scope = {"documents": ["dak-lak.txt"], "places": ["Đắk Lắk"], "years": [2022, 2023]}
    assert cli.main(["ask", "--json", *options, *given, "Có gì?"]) == 0
    assert json.loads(capsys.readouterr().out)["scope"] == scope
    give(monkeypatch, json.dumps({"question": "Có gì?", "scope": scope}), '{"id": 2, "question": "?", "scope": 3}')
    assert cli.main(["ask", *options]) == 1
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["scope"] == scope
    assert second["id"] == 2
    assert second["error"].startswith('Dòng 2 không dùng được: "scope" phải có dạng')
