"""Every word of the interface, Vietnamese first and English second; answers and reports keep their own words.

The page is rendered in Vietnamese; the browser swaps the words when a person chooses English (see
``markup.phrase`` and ``assets/words.js``). ``{name}`` stands for a value put in by whoever shows the phrase.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.web.conversation_words import CONVERSATION_WORDS
from assistant.web.document_words import DOCUMENT_WORDS
from assistant.web.figure_words import FIGURE_WORDS

PRODUCT = "Trợ lý báo cáo"

QUESTION_LIMIT = 2_000
"""The most characters a question may have."""

WORDS: dict[str, tuple[str, str]] = {
    # The frame
    "skip": ("Đến ô đặt câu hỏi", "Skip to the question box"),
    "pages": ("Các trang", "Pages"),
    "ask_page": ("Hỏi đáp", "Ask"),
    "documents_page": ("Tài liệu", "Documents"),
    "language": ("Ngôn ngữ", "Language"),
    "in_vietnamese": ("Tiếng Việt", "Vietnamese"),
    "in_english": ("Tiếng Anh", "English"),
    "to_dark": ("Chuyển sang nền tối", "Switch to the dark theme"),
    "to_light": ("Chuyển sang nền sáng", "Switch to the light theme"),
    "loading": ("Đang mở…", "Opening…"),
    "needs_script": ("Trang này cần JavaScript; hãy bật JavaScript rồi tải lại.", "This page needs JavaScript."),
    "no_connection": (
        "Không kết nối được với máy chủ. Hãy kiểm tra chương trình còn chạy không rồi thử lại.",
        "The server cannot be reached. Check that the program is still running, then try again.",
    ),
    "unexpected": (
        "Có lỗi ngoài dự kiến, đã được ghi lại ở máy chủ. Hãy thử lại.",
        "Something unexpected went wrong and has been logged on the server. Please try again.",
    ),
    "busy": (
        "Đang có quá nhiều câu hỏi cùng lúc nên câu này chưa được trả lời. Hãy hỏi lại sau ít giây.",
        "Too many questions at once: this one was not answered. Please ask again in a few seconds.",
    ),
    "administrators_only": (
        "Việc này chỉ dành cho quản trị viên; hãy đăng nhập bằng tài khoản quản trị.",
        "Only administrators may do this; log in as one.",
    ),
    "foreign_page": (
        "Yêu cầu này đến từ một trang khác nên không được nhận.",
        "The request came from another site's page and was not accepted.",
    ),
    "not_there": ("Không có gì ở địa chỉ này.", "There is nothing at this address."),
    # Logging in
    "log_in": ("Đăng nhập", "Log in"),
    "log_out": ("Đăng xuất", "Log out"),
    "log_in_line": ("Đăng nhập để hỏi các báo cáo.", "Log in to ask the reports."),
    "session_ended": (
        "Phiên đăng nhập đã hết. Đăng nhập lại để hỏi tiếp.",
        "Your session has ended. Log in again to go on.",
    ),
    "log_in_first": ("Hãy đăng nhập trước.", "Log in first."),
    "user_name": ("Tên đăng nhập", "User name"),
    "password": ("Mật khẩu", "Password"),
    "wrong_password": ("Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or the password is wrong."),
    "wait_to_log_in": (
        "Sai mật khẩu nhiều lần; hãy thử lại sau {count} giây.",
        "Too many wrong passwords; try again in {count} seconds.",
    ),
    "administrators": (
        "Cập nhật chỉ mục và thêm, bỏ báo cáo dành cho quản trị viên.",
        "Updating the index and adding or removing reports is for administrators.",
    ),
    # The terminal
    "indexing": ("Đang lập chỉ mục {done}/{total}: {name}", "Indexing {done}/{total}: {name}"),
    "to_check": ("Cần xem lại {path}: {why}", "To be checked, {path}: {why}"),
    "more_files": ("… và {count} tệp khác, xem trang Tài liệu", "… and {count} more, see the page of documents"),
    "left_out": ("Bỏ qua {path}: {why}", "Left out {path}: {why}"),
    "serving": ("Mở trang tại {address} (Ctrl+C để dừng).", "Open {address} in a browser (Ctrl+C stops)."),
    "stopped": ("Đã dừng.", "Stopped."),
    # The first visit
    "welcome": ("Hỏi các báo cáo, nhận câu trả lời có nguồn", "Ask the reports, get answers with their sources"),
    "welcome_line": (
        "Hỏi về chỉ tiêu và kết quả chuyển đổi số. Mỗi con số trong câu trả lời đều dẫn về đúng câu trong báo cáo; "
        "báo cáo không nêu thì trợ lý nói là không nêu.",
        "Ask about targets and results of digital transformation. Every figure in an answer leads to the sentence of "
        "the report that states it; where the reports say nothing, the assistant says so.",
    ),
    "knows": ("Đang có {count} báo cáo:", "Reports indexed: {count}, on"),
    "of_years": ("năm {years}", "{years}"),
    "knows_within": ("Đã tìm trong {count} báo cáo:", "Reports searched: {count}, on"),
    "knows_none_within": ("Không có báo cáo nào trong phạm vi đã chọn.", "No report lies within the scope chosen."),
    "knows_none": (
        "Chưa có báo cáo nào trong chỉ mục. Hãy thêm báo cáo ở trang Tài liệu.",
        "No report is indexed yet. Add reports on the page Documents.",
    ),
    "add_first": ("Thêm báo cáo ở trang Tài liệu", "Add reports on the page Documents"),
    "nowhere_named": ("Không rõ địa phương", "Place not stated"),
    "nationwide": ("Cả nước", "The whole country"),
    "nationwide_too": ("cả nước", "the whole country"),
    "and_more": ("và {count} nơi khác", "and {count} more"),
    "and_more_files": ("và {count} tệp khác", "and {count} more"),
    "examples": ("Thử hỏi", "Try asking"),
    "example_figure": ("Số liệu", "A figure"),
    "example_comparison": ("So sánh", "A comparison"),
    "example_verdict": ("Chỉ tiêu và kết quả", "Target and result"),
    "example_list": ("Liệt kê", "A list"),
    "example_plain": ("Gõ không dấu", "Without diacritics"),
    "example_refused": ("Báo cáo không nêu", "Not in the reports"),
    # The source
    "source": ("Nguồn", "Source"),
    "report": ("Báo cáo", "Report"),
    "source_of": ("Nguồn {number}", "Source {number}"),
    "source_empty": (
        "Bấm vào một số nguồn trong câu trả lời, câu được trích sẽ hiện ở đây, ngay trong báo cáo.",
        "Choose a source number in an answer: the cited sentence is shown here, inside its report.",
    ),
    "reading_empty": ("Chọn một báo cáo để đọc ở đây.", "Choose a report to read it here."),
    "reports_here": ("Các báo cáo", "The reports"),
    "close": ("Đóng", "Close"),
    "close_source": ("Đóng nguồn", "Close the source"),
    "previous_source": ("Nguồn trước", "Previous source"),
    "next_source": ("Nguồn sau", "Next source"),
    "step": ("{position} / {count}", "{position} / {count}"),
    "report_text": ("Nội dung báo cáo", "Text of the report"),
    "earlier_part": ("Hiện phần trước", "Show the part before"),
    "later_part": ("Hiện phần sau", "Show the part after"),
    "opening_source": ("Đang mở báo cáo…", "Opening the report…"),
    "document_gone": (
        "Báo cáo “{document}” không còn trong chỉ mục; câu đã trích là: «{quote}».",
        "The report “{document}” is no longer indexed; the cited words were: «{quote}».",
    ),
    "quote_moved": (
        "Báo cáo đã đổi sau khi trả lời: không còn câu đã trích «{quote}».",
        "The report has changed since the answer: the cited words «{quote}» are gone.",
    ),
    "publisher": ("Cơ quan", "Publisher"),
    "author": ("Tác giả", "Author"),
    "date": ("Ngày", "Date"),
    "places": ("Nơi", "Places"),
    "period": ("Kỳ", "Period"),
    "page_fact": ("Trang", "Page"),
    "file": ("Tệp", "File"),
    "original": ("Bản gốc", "Original"),
    # The documents
    "documents_line": (
        "Câu trả lời được lấy từ các báo cáo này. Thêm, sửa hay bỏ tệp trong thư mục {corpus} rồi bấm "
        "“Cập nhật chỉ mục”.",
        "The reports that answers are taken from. Add, change or remove files in {corpus}, then choose “Update the "
        "index”.",
    ),
    "documents_line_reader": (
        "Câu trả lời được lấy từ các báo cáo này; quản trị viên thêm báo cáo và cập nhật chỉ mục.",
        "The reports that answers are taken from; an administrator adds reports and updates the index.",
    ),
    "no_documents_reader": (
        "Chưa có báo cáo nào; quản trị viên thêm báo cáo ở trang này.",
        "No reports yet; an administrator adds them on this page.",
    ),
    "documents_count": ("{count} báo cáo", "Reports: {count}"),
    "counts": ("{passages} đoạn · {statements} số liệu", "passages: {passages} · statements: {statements}"),
    "open_document": ("Đọc báo cáo: {title}", "Read the report: {title}"),
    "no_documents": (
        "Chưa có báo cáo nào. Hãy bỏ tệp PDF, Word, Excel, .txt, .md hoặc .html vào thư mục {corpus} rồi bấm “Cập nhật "
        "chỉ mục”.",
        "No reports yet. Put PDF, Word, Excel, .txt, .md or .html files into {corpus}, then choose “Update the index”.",
    ),
    "failed_why": ("{vi}", "{en}"),  # the index keeps both sentences
    "failed_files": ("Tệp không đọc được", "Files that cannot be read"),
    "rebuild": ("Cập nhật chỉ mục", "Update the index"),
    "rebuilding": ("Đang cập nhật chỉ mục", "Updating the index"),
    "rebuild_note": (
        "Trong lúc cập nhật, trợ lý vẫn trả lời theo chỉ mục cũ.",
        "Meanwhile questions are answered from the old index.",
    ),
    "rebuild_started": ("Đang xem tệp nào đã đổi…", "Looking for changed files…"),
    "rebuild_step": ("{done} / {total} tệp · {name}", "{done} of {total} files · {name}"),
    "time_left": ("còn khoảng {time}", "about {time} left"),
    "seconds": ("{count} giây", "{count} s"),
    "minutes": ("{count} phút", "{count} min"),
    "rebuilt": (
        "Đã cập nhật trong {seconds} giây: thêm {added}, đổi {changed}, bỏ {removed}, giữ nguyên {unchanged}, "
        "không đọc được {failed}.",
        "Updated in {seconds} s: {added} added, {changed} changed, {removed} removed, {unchanged} unchanged, "
        "{failed} unreadable.",
    ),
    "rebuild_failed": ("Không cập nhật được chỉ mục: {why}", "The index could not be updated: {why}"),
}

WORDS |= CONVERSATION_WORDS | FIGURE_WORDS
WORDS |= DOCUMENT_WORDS


@dataclass(frozen=True, slots=True)
class Example:
    """A question to try, the phrase that says what it shows, and the reports it needs (file names without ending).

    ``english`` asks the same in English, "" where nobody has put it so.
    """

    label: str
    question: str
    reports: tuple[str, ...] = ()
    english: str = ""


_DAK_LAK_2022 = "dak-lak-dau-an-chuyen-doi-so-2022"
_DAK_LAK_2023 = "dak-lak-so-ket-6-thang-2023"
_DAK_NONG = "dak-nong-phien-hop-uy-ban-quoc-gia-2022"
_DONG_THAP = "dong-thap-tong-ket-nghi-quyet-04"
_BAC_LIEU = "bac-lieu-tong-ket-2023"

EXAMPLES = (
    Example(
        "example_figure",
        "Đắk Lắk có bao nhiêu sản phẩm trên sàn thương mại điện tử?",
        (_DAK_LAK_2023,),
        "How many products does Đắk Lắk have on e-commerce platforms?",
    ),
    Example(
        "example_comparison",
        "So sánh số sản phẩm trên sàn thương mại điện tử của Đắk Lắk và Đắk Nông",
        (_DAK_LAK_2023, _DAK_NONG),
        "Compare the number of products on e-commerce platforms of Đắk Lắk and Đắk Nông",
    ),
    Example(
        "example_verdict",
        "Đắk Lắk đã đạt chỉ tiêu về tài khoản thanh toán điện tử chưa?",
        (_DAK_LAK_2022, _DAK_LAK_2023),
        "Has Đắk Lắk met its target for electronic payment accounts?",
    ),
    Example(
        "example_list",
        "Đồng Tháp gặp những khó khăn gì trong chuyển đổi số?",
        (_DONG_THAP,),
        "What difficulties does Đồng Tháp face in digital transformation?",
    ),
    Example(
        "example_plain",
        "bac lieu da so hoa bao nhieu trang tai lieu luu tru",
        (_BAC_LIEU,),
        "how many pages of archive documents has bac lieu digitised",
    ),
    Example(
        "example_refused",
        "Quảng Ninh có bao nhiêu tổ công nghệ số cộng đồng?",
        (_DAK_LAK_2023,),
        "How many community digital technology teams does Quảng Ninh have?",
    ),
)
"""Questions for the shipped reports."""


def say(key: str, values: Mapping[str, object] | None = None, language: str = "vi") -> str:
    """Say the phrase ``key`` with its values put in, whole numbers as they are written: 1.678, or 1,678 in English.

    Raises KeyError for an unknown key.
    """
    vietnamese, english = WORDS[key]
    written = {name: _written(value, language) for name, value in (values or {}).items()}
    return (english if language == "en" else vietnamese).format_map(written)


def _written(value: object, language: str) -> object:
    if not isinstance(value, int):
        return value
    return f"{value:,}" if language == "en" else f"{value:,}".replace(",", ".")


def both(key: str, values: Mapping[str, object] | None = None) -> tuple[str, str]:
    """Say the phrase ``key`` in Vietnamese and in English, as a failure takes it."""
    return say(key, values), say(key, values, "en")


def table() -> dict[str, dict[str, str]]:
    """Give all words by language, for the browser."""
    return {
        "vi": {key: vietnamese for key, (vietnamese, _) in WORDS.items()},
        "en": {key: english for key, (_, english) in WORDS.items()},
    }
