/** The sheets of results in their order. */
export const RESULT_NAMES = [
  'Báo cáo',
  'TH theo khối',
  'TH theo xã',
  'Đôn đốc',
  'Kết quả đại hội',
  'ĐB dự ĐH huyện',
  'Điều kiện ĐH huyện',
  'Nhiệm vụ – tiến độ',
  'Lịch đại hội',
  'Kết quả kiểm tra',
  'Lịch sử',
];

/** The hidden sheet that the next summaries compare their findings with. */
export const EARLIER_NAME = 'Kết quả lần trước';
