"""Reading evaluation sets: what is read, and the sentence for each thing that can be wrong."""

from pathlib import Path

import pytest

from assistant.errors import EvaluationError
from assistant.evaluation.beir import CorpusPassage, find_sets, read_set

CORPUS = '{"_id": "p1", "title": "Đắk Lắk", "text": "hoà mạng"}\n\n{"_id": "p2", "text": "xã"}\n'
QUERIES = '{"_id": "q1", "text": "mạng?"}\n{"_id": "q2", "text": "không ai phán xét"}\n'
QRELS = "query-id\tcorpus-id\tscore\nq1\tp1\t2\nq1\tp2\t0\n"


def write(folder: Path, corpus: str = CORPUS, queries: str = QUERIES, qrels: str = QRELS) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in (("corpus.jsonl", corpus), ("queries.jsonl", queries), ("qrels.tsv", qrels)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_set_is_read_whole_and_queries_without_judgement_are_left_out(tmp_path: Path) -> None:
    judged = read_set(write(tmp_path / "thử"))
    assert judged.name == "thử"
    assert judged.passages == (CorpusPassage("p1", "Đắk Lắk", "hoà mạng"), CorpusPassage("p2", "", "xã"))
    assert judged.queries == {"q1": "mạng?"}
    assert judged.qrels == {"q1": {"p1": 2, "p2": 0}}


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ({"corpus": "{oops\n"}, "corpus.jsonl:1 không phải là JSON"),
        ({"corpus": "[1]\n"}, "corpus.jsonl:1 không phải là một đối tượng JSON"),
        ({"corpus": '{"_id": "p1"}\n'}, 'corpus.jsonl:1 không có chuỗi nào ở "text"'),
        ({"corpus": '{"_id": 1, "text": ""}\n'}, 'corpus.jsonl:1 không có chuỗi nào ở "_id"'),
        ({"corpus": CORPUS + '{"_id": "p1", "text": "b"}\n'}, "dùng một _id cho hai đoạn"),
        ({"qrels": "q1\tp1\t1\n"}, "không có dòng tiêu đề"),
        ({"qrels": ""}, "không có dòng tiêu đề"),
        ({"qrels": QRELS + "q1 p1 1\n"}, "qrels.tsv:4 không phải là một đánh giá"),
        ({"qrels": QRELS + "q1\tp1\tyes\n"}, "qrels.tsv:4 không phải là một đánh giá"),
        ({"qrels": QRELS + "q9\tp1\t1\n"}, "qrels.tsv:4 nói đến 'q9'"),
        ({"qrels": QRELS + "q1\tp9\t1\n"}, "qrels.tsv:4 nói đến 'p9'"),
        ({"qrels": "query-id\tcorpus-id\tscore\nq1\tp1\t0\n"}, "không nêu đoạn nào phù hợp"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence_with_its_place(
    tmp_path: Path, broken: dict[str, str], says: str
) -> None:
    with pytest.raises(EvaluationError) as caught:
        read_set(write(tmp_path / "set", **broken))
    assert says in str(caught.value)


def test_a_missing_file_and_one_that_is_not_text_are_said(tmp_path: Path) -> None:
    folder = write(tmp_path / "set")
    (folder / "queries.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(EvaluationError, match=r"Không đọc được .*queries\.jsonl như văn bản UTF-8"):
        read_set(folder)
    (folder / "queries.jsonl").unlink()
    with pytest.raises(EvaluationError, match=r"Không có tệp .*queries\.jsonl"):
        read_set(folder)


def test_a_folder_is_a_set_or_holds_sets(tmp_path: Path) -> None:
    write(tmp_path / "b")
    write(tmp_path / "a")
    assert find_sets(tmp_path) == [tmp_path / "a", tmp_path / "b"]
    assert find_sets(tmp_path / "a") == [tmp_path / "a"]
    with pytest.raises(EvaluationError, match="Không có thư mục"):
        find_sets(tmp_path / "c")
    (tmp_path / "d").mkdir()
    with pytest.raises(EvaluationError, match="không chứa bộ đánh giá nào"):
        find_sets(tmp_path / "d")
