package org.baocao.made;

/** What stands in made cells and paragraphs: numbers in all their spellings, labels, sentences. */
final class Wordings {

  private Wordings() {}

  static String figure(Choices choices) {
    return choices.of(
        "12",
        "",
        "9.215",
        "58,59%",
        "58,59 %",
        "91.34",
        "17, 66",
        "1 234",
        "17.454.000",
        "02",
        "01 KH; 01 QĐ",
        "1KH",
        "1 mô hình",
        "-",
        "Không",
        "159/159",
        "3633/6201 hồ sơ, đạt 58,59%",
        "9,49/ 9,5",
        "11/2025",
        "hơn 1.200",
        "gần 3 tỷ đồng",
        "≥ 98%",
        "1.234¹",
        "\"",
        "0",
        "-3,5");
  }

  static String label(Choices choices) {
    return choices.of(
        "Năm 2021",
        "Chỉ tiêu thống kê",
        "Đơn vị tính",
        "Số liệu",
        "Ghi chú",
        "Tỷ lệ (%)",
        "Trong đó:\nTrực tuyến",
        "Kết quả\nthống kê",
        "Trước hạn & đúng hạn");
  }

  static String subject(Choices choices) {
    return choices.of(
        "Tổng số hồ sơ tiếp nhận",
        "Số nhiệm vụ đề ra trong kế hoạch",
        "Tỷ lệ hoàn thành kế hoạch\n(nhiệm vụ đã hoàn thành/tổng số nhiệm vụ)",
        "Từ 70% - dưới 100%",
        "Có = 1; Không = 0",
        "Số TTHC được cung cấp dịch vụ công <một phần>",
        "");
  }

  static String sentence(Choices choices) {
    return choices.of("", "", "I. ", "2. ", "a) ", "đ) ", "- ", "+ ", "2.1. ")
        + choices.of(
            "Đã tiếp nhận 9.215 hồ sơ, giải quyết 9.199 hồ sơ, đạt 99,83%.",
            "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020",
            "Kết quả: 3633/6201 hồ sơ, đạt 58,59%\nso với năm 2024",
            "Phụ lục 1",
            "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH",
            "Hơn 1.200 lượt; gần 3 tỷ đồng & các khoản khác ≥ 10%",
            "Diện tích 17,66 m2, dân số 1 234 người");
  }
}
