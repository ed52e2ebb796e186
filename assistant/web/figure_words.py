"""The words of the page "Chỉ tiêu & kết quả", Vietnamese first and English second; part of ``wording``."""

from __future__ import annotations

FIGURE_WORDS: dict[str, tuple[str, str]] = {
    "figures_page": ("Chỉ tiêu & kết quả", "Targets & results"),
    "figures_short": ("Chỉ tiêu", "Targets"),
    "figures_line": (
        "Mọi con số của các báo cáo: tìm, lọc, so với chỉ tiêu, tải về. Bấm vào một con số để mở đúng câu nêu nó.",
        "Every figure of the reports: find, filter, set against its target, take away. Choose a figure to open the "
        "sentence that states it.",
    ),
    "figures_empty": (
        "Bấm vào một con số để đọc câu nêu nó ở đây.",
        "Choose a figure to read here the sentence that states it.",
    ),
    "figures_filter": ("Lọc số liệu", "Filter the figures"),
    "filter_indicator": ("Chỉ tiêu", "Indicator"),
    "filter_indicator_hint": ("hồ sơ trực tuyến, kinh tế số…", "in Vietnamese, such as “kinh tế số”…"),
    "filter_place": ("Địa phương", "Place"),
    "filter_period": ("Năm", "Year"),
    "filter_kind": ("Loại", "Kind"),
    "filter_document": ("Báo cáo", "Report"),
    "filter_any": ("Tất cả", "All"),
    "filter_reset": ("Bỏ lọc", "Clear"),
    "figures_views": ("Cách xem", "View"),
    "view_pairs": ("So với chỉ tiêu", "Against targets"),
    "view_statements": ("Bảng số liệu", "All figures"),
    "view_ranking": ("Xếp hạng", "Ranking"),
    "take_csv": ("Tải CSV", "Download CSV"),
    "take_json": ("Tải JSON", "Download JSON"),
    "figures_taken": ("Đã tải {name}: {count} dòng.", "Downloaded {name}: {count} rows."),
    "figures_loading": ("Đang đọc số liệu…", "Reading the figures…"),
    "count_pairs": (
        "{count} kết quả có chỉ tiêu để so",
        "Results that can be set against a target: {count}",
    ),
    "count_statements": ("{count} số liệu", "Figures: {count}"),
    "count_ranking": ("{count} địa phương có số liệu", "Places with a figure: {count}"),
    "figures_none": (
        "Không có số liệu nào như vậy trong các báo cáo. Hãy bỏ bớt điều kiện lọc.",
        "The reports have no such figure. Try with fewer conditions.",
    ),
    "pairs_none": (
        "Không có chỉ tiêu nào ghép được với kết quả trong phạm vi đang lọc.",
        "No target within this selection can be set beside a result.",
    ),
    "kind_is_target": ("Mục tiêu", "Target"),
    "kind_is_result": ("Kết quả", "Result"),
    "kind_is_plan": ("Kế hoạch", "Plan"),
    "kind_is_budget": ("Kinh phí", "Budget"),
    "kind_is_rank": ("Thứ hạng", "Rank"),
    "kind_is_other": ("Khác", "Other"),
    "verdict_exceeded": ("Vượt", "Exceeded"),
    "verdict_met": ("Đạt", "Met"),
    "verdict_missed": ("Chưa đạt", "Not met"),
    "verdict_open": ("Chưa đủ căn cứ", "No grounds"),
    "pair_result": ("Kết quả", "Result"),
    "pair_target": ("Chỉ tiêu", "Target"),
    "pair_told": ("Báo cáo tự nhận định, không nêu mức chỉ tiêu.", "The report says so itself without the target."),
    "pair_difference": ("chênh {difference}", "difference {difference_en}"),
    "pair_points": ("chênh {difference} điểm phần trăm", "difference {difference_en} percentage points"),
    "pair_not_due": ("chưa đến hạn", "not due yet"),
    "pair_drawn": (
        "Biểu đồ: kết quả {result}, chỉ tiêu {target}",
        "Chart: result {result_en}, target {target_en}",
    ),
    "pair_drawn_alone": ("Biểu đồ: kết quả {result}", "Chart: result {result_en}"),
    "pairs_legend": (
        "Thanh màu là kết quả, vạch đứng là chỉ tiêu.",
        "The bar is the result, the upright mark the target.",
    ),
    "pairs_doubtful": ("Ghép chưa chắc", "Doubtful pairs"),
    "pairs_doubtful_line": (
        "Hai con số dưới đây có thể không nói về cùng một chỉ tiêu hoặc cùng một thời điểm; hãy đọc cả hai nguồn.",
        "The two figures may not be of the same indicator or the same time; read both sources.",
    ),
    "open_figure": ("Mở nguồn của {figure}", "Open the source of {figure_en}"),
    "column_indicator": ("Chỉ tiêu", "Indicator"),
    "column_figure": ("Con số", "Figure"),
    "column_kind": ("Loại", "Kind"),
    "column_place": ("Địa phương", "Place"),
    "column_period": ("Thời gian", "Period"),
    "column_source": ("Nguồn", "Source"),
    "page_number": ("trang {page}", "page {page}"),
    "more_figures": ("Xem thêm {count} dòng", "Show {count} more rows"),
    "series_heading": ("Thay đổi theo thời gian", "Over time"),
    "series_drawn": ("Biểu đồ đường: {points}", "Line chart: {points_en}"),
    "series_legend": (
        "Đường liền là kết quả, chấm rỗng là chỉ tiêu.",
        "The line is the result, hollow dots are targets.",
    ),
    "ranking_choose": (
        "Chọn một chỉ tiêu để xếp hạng các địa phương, hoặc gõ vào ô “Chỉ tiêu” ở trên.",
        "Choose an indicator to rank the places by, or type one into “Indicator” above.",
    ),
    "ranking_none": (
        "Chưa có chỉ tiêu nào được từ hai địa phương trở lên cùng báo cáo; hãy gõ vào ô “Chỉ tiêu” ở trên.",
        "No indicator is reported by two places or more; type one into “Indicator” above.",
    ),
    "ranking_unlike": (
        "Không có chỉ tiêu nào như vậy mà hai địa phương trở lên cùng báo cáo theo một đơn vị tính; "
        "hãy gõ từ khác, hoặc xem từng số liệu trong bảng.",
        "No such indicator is reported by two places or more in one unit; "
        "try other words, or see the single figures in the table.",
    ),
    "ranking_note": (
        "Mỗi địa phương lấy kết quả mới nhất; thời gian và cách tính có thể khác nhau giữa các báo cáo.",
        "The latest result of each place; periods and definitions may differ between reports.",
    ),
    "ranking_drawn": ("Biểu đồ: {place} {figure}", "Chart: {place} {figure_en}"),
}
