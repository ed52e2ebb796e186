"""The words of adding, removing and watching reports, Vietnamese first and English second."""

from __future__ import annotations

DOCUMENT_WORDS: dict[str, tuple[str, str]] = {
    "add_files": ("Thêm báo cáo", "Add reports"),
    "add_files_line": (
        "Kéo tệp vào đây, hoặc bấm để chọn. Nhận {formats}; văn bản đến {text} MB, PDF, Word, Excel đến {binary} MB.",
        "Drop files here, or click to choose. {formats}; texts up to {text} MB, PDF, Word and Excel up to {binary} MB.",
    ),
    "upload_sending": ("{name}: đang gửi {percent}%", "{name}: {percent}% sent"),
    "upload_waiting": ("{name}: đã nhận, đang chờ đọc", "{name}: received, waiting to be read"),
    "upload_beside": (
        "{name}: đã nhận; thư mục đã có {taken} khác nội dung nên giữ cả hai, tệp cũ không cần nữa thì bấm bỏ",
        "{name}: received; {taken} is there already with other content, so both are kept: remove the old one if it is "
        "out of date",
    ),
    "upload_indexed": ("{name}: đã vào chỉ mục", "{name}: indexed"),
    "upload_failed": ("{name}: {why}", "{name}: {why}"),
    "upload_indexed_beside": (
        "{name}: đã vào chỉ mục, bên cạnh {taken} đã có trước (khác nội dung); tệp nào cũ thì hãy bỏ đi",
        "{name}: indexed, beside {taken}, which was there before with other content; remove whichever is out of date",
    ),
    "upload_same": ("{name}: đã có, nội dung giống hệt {other}", "{name}: already here, the same as {other}"),
    "upload_many": (
        "Mỗi lần chỉ gửi được {most} tệp; hãy chia thành nhiều lần.",
        "At most {most} files at a time; send them in parts.",
    ),
    "upload_name": (
        "Tên tệp không dùng được; hãy đặt tên khác, có phần mở rộng như .pdf hoặc .docx.",
        "The name cannot be used; give the file another, with an ending such as .pdf or .docx.",
    ),
    "upload_format": (
        "Chưa đọc được định dạng {ending}; hãy chuyển sang một trong {formats}.",
        "The format {ending} is not read; convert it to one of {formats}.",
    ),
    "upload_large": (
        "Tệp lớn hơn {most} MB; hãy tách thành nhiều tệp.",
        "The file is larger than {most} MB; split it.",
    ),
    "upload_empty": ("Tệp rỗng.", "The file is empty."),
    "upload_full": (
        "Ổ đĩa của máy chủ không còn đủ chỗ; hãy báo người quản trị.",
        "The server's disk has no room left; tell whoever administers it.",
    ),
    "upload_too_many_files": (
        "Thư mục báo cáo đã có {count} tệp, không nhận thêm từ trình duyệt; hãy chép thẳng vào thư mục.",
        "The corpus folder holds {count} files already and takes no more from a browser; copy them there directly.",
    ),
    "upload_broken": (
        "Tệp đến không đủ; hãy gửi lại.",
        "The file did not arrive whole; send it again.",
    ),
    "upload_unwritable": (
        "Không ghi được vào thư mục báo cáo; hãy báo người quản trị.",
        "The corpus folder cannot be written to; tell whoever administers the server.",
    ),
    "remove_document": ("Bỏ báo cáo: {title}", "Remove the report: {title}"),
    "remove_confirm": (
        "Bỏ hẳn tệp {name} khỏi thư mục báo cáo? Việc này không hoàn lại được.",
        "Remove the file {name} from the corpus folder for good? This cannot be undone.",
    ),
    "remove_gone": ("Tệp này không còn trong thư mục báo cáo.", "The file is not in the corpus folder any more."),
    "removed": ("Đã bỏ {name}.", "Removed {name}."),
    "doubtful_files": ("Báo cáo cần xem lại", "Reports to be checked"),
    "also_named": ("cùng nội dung: {names}", "same content: {names}"),
    "updated_by_itself": (
        "Thư mục báo cáo có thay đổi, chỉ mục đã được cập nhật: thêm {added}, đổi {changed}, bỏ {removed}.",
        "The reports changed and the index was updated: {added} added, {changed} changed, {removed} removed.",
    ),
    "updating_by_itself": (
        "Thư mục báo cáo có thay đổi, đang cập nhật chỉ mục…",
        "The reports changed; the index is being updated…",
    ),
}
