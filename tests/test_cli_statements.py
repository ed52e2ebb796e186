from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import assistant.encoder
from assistant import cli
from tests.small_index import CountingEncoder

REPORT = """---
title: 'Sơ kết 6 tháng đầu năm 2023'
date: 2023-07-21
places: [Đắk Lắk]
---
Tính đến 15/6/2023, tỉnh có 1.678 sản phẩm trên sàn thương mại điện tử.
Phấn đấu đến năm 2025, 50% dân số có tài khoản thanh toán điện tử.
"""


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(assistant.encoder, "load_encoder", lambda _: CountingEncoder())
    monkeypatch.delenv("ASSISTANT_LANGUAGE", raising=False)
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "dak-lak.md").write_text(REPORT, encoding="utf-8")
    return ["--corpus", str(tmp_path / "corpus"), "--index", str(tmp_path / "index")]


def test_table_goes_to_standard_output_as_csv(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["statements", *options]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["kind"], row["place"], row["figure"], row["value"], row["period"]) for row in rows] == [
        ("result", "Đắk Lắk", "1.678", "1678", "tính đến 15/6/2023"),
        ("target", "Đắk Lắk", "50%", "50", "đến năm 2025"),
    ]
    assert rows[1]["quote"].endswith("50% dân số có tài khoản thanh toán điện tử")


def test_json_is_an_array_of_what_is_asked_for(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["statements", *options, "--json", "--kind", "target", "--place", "dak lak"]) == 0
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["figure"], record["unit"], record["document"]) == ("50%", "%", "dak-lak.md")


def test_file_for_spreadsheets_begins_with_a_byte_order_mark(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bang.csv"
    assert cli.main(["statements", *options, "--csv", str(file)]) == 0
    out, err = capsys.readouterr()
    assert (out, err.splitlines()[-1]) == ("", f"Đã ghi 2 dòng vào {file}")
    assert file.read_bytes().startswith(b"\xef\xbb\xbfkind,place,")


@pytest.mark.parametrize(
    ("given", "told"),
    [(["--place", "xyz"], "Không rõ địa phương"), (["--csv", "no/such/folder/a.csv"], "Không ghi được")],
)
def test_what_cannot_be_done_is_wrong_usage(
    options: list[str], given: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["statements", *options, *given]) == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith(told)


def test_an_empty_table_says_so(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["statements", *options, "--json", "--place", "Huế"]) == 0
    out, err = capsys.readouterr()
    assert (json.loads(out), err.splitlines()[-1]) == ([], "Không có số liệu nào như vậy.")


def test_pairs_set_targets_beside_results(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = "Tính đến 15/6/2024, tỷ lệ dân số có tài khoản thanh toán điện tử đạt 101,9%."
    head = "---\ntitle: 'Sơ kết 2024'\ndate: 2024-07-01\nplaces: [Đắk Lắk]\n---\n"
    (tmp_path / "corpus" / "sau.md").write_text(head + later, encoding="utf-8")
    assert cli.main(["statements", *options, "--pairs"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert rows == [
        {
            "place": "Đắk Lắk",
            "indicator": "tỷ lệ dân số có tài khoản thanh toán điện tử",
            "target": "50%",
            "target_period": "đến năm 2025",
            "target_document": "dak-lak.md",
            "result": "101,9%",
            "result_period": "tính đến 15/6/2024",
            "result_document": "sau.md",
            "verdict": "vượt",
            "confidence": "certain",
        }
    ]
