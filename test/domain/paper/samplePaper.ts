/** A paper with each kind of part, for what writes papers. */
import type { Paper } from '../../../src/domain/paper/paper';

export const SAMPLE_PAPER: Paper = {
  language: 'vi',
  fileName: 'Bao-cao-20-5-2023',
  head: {
    left: [
      { key: 'superior', text: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU' },
      { key: 'body', text: 'LIÊN ĐOÀN LAO ĐỘNG HUYỆN TAM ĐƯỜNG', style: 'bold' },
      { rule: 'short' },
      { key: 'symbol', text: 'Số: 12/BC-LĐLĐ' },
    ],
    right: [
      { key: 'nation', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style: 'bold' },
      { key: 'motto', text: 'Độc lập - Tự do - Hạnh phúc', style: 'bold' },
      { rule: 'long' },
      { key: 'date', text: 'Tam Đường, ngày 20 tháng 5 năm 2023', style: 'italic' },
    ],
  },
  title: [
    { key: 'title', text: 'BÁO CÁO', style: 'bold' },
    { key: 'subject', text: 'Kết quả tổ chức đại hội công đoàn cơ sở', style: 'bold' },
    { rule: 'short' },
  ],
  addressees: [{ key: 'addressee-1', text: 'Kính gửi: Liên đoàn Lao động tỉnh Lai Châu' }],
  blocks: [
    { kind: 'heading', key: 'progress', text: 'I. TIẾN ĐỘ CHUNG' },
    {
      kind: 'paragraph',
      key: 'progress-sentence',
      text: 'Đến hết ngày 20/5/2023, có 1.245/1.972 CĐCS đã tổ chức đại hội, đạt tỷ lệ 63,1%; <b>&amp; "trích"</b>.',
    },
    {
      kind: 'table',
      key: 'blocs',
      columns: [
        { key: 'no', header: 'TT', share: 1, align: 'center' },
        { key: 'bloc', header: 'Khối', share: 5, align: 'left' },
        { key: 'required', header: 'Phải tổ chức', share: 2, align: 'right' },
        { key: 'held', header: 'Đã tổ chức', share: 2, align: 'right' },
        { key: 'rate', header: 'Tỷ lệ', share: 2, align: 'right' },
      ],
      rows: [
        { key: 'Khối trường học', cells: [1, 'Khối trường học', 1037, 625, '60,3%'] },
        { key: 'Khối cơ quan', cells: [2, 'Khối cơ quan, đơn vị sự nghiệp', 935, 620, '66,3%'] },
        { key: 'total', isTotal: true, cells: ['', 'Tổng cộng', 1972, 1245, '63,1%'] },
      ],
    },
    { kind: 'note', key: 'blocs-note', text: 'Tỷ lệ = đã tổ chức : phải tổ chức.' },
    {
      kind: 'chart',
      key: 'blocs-chart',
      title: 'Số CĐCS theo khối và trạng thái',
      drawn: 'stacked-bars',
      labels: ['Khối trường học', 'Khối cơ quan, đơn vị sự nghiệp'],
      series: [
        { name: 'Hoàn thành đúng hạn', color: '#4c9f5a', values: [600, 610] },
        { name: 'Quá hạn', color: '#d9534f', values: [412, 315] },
      ],
    },
    {
      kind: 'chart',
      key: 'course-chart',
      title: 'Lũy kế đã tổ chức so với dự kiến',
      drawn: 'lines',
      labels: ['15/5', '22/5', '29/5', '05/6'],
      series: [
        { name: 'Đã tổ chức', color: '#0b5cad', values: [900, 1245, null, null] },
        { name: 'Dự kiến', color: '#8794a8', values: [1000, 1400, 1900, 1972] },
        {
          name: 'Hạn: trước ngày 31/5/2023',
          color: '#d9534f',
          values: [null, null, 1972, null],
          isMark: true,
        },
      ],
    },
    { kind: 'heading', key: 'to-do', text: 'II. ĐỀ XUẤT' },
    { kind: 'item', key: 'to-do-1', text: '- Đôn đốc 25 CĐCS sắp đến hạn.' },
  ],
  foot: {
    recipients: [
      { key: 'recipients', text: 'Nơi nhận:', style: 'bold-italic' },
      { key: 'recipient-1', text: '- Ban Thường vụ Huyện ủy;' },
      { key: 'recipient-2', text: '- Lưu: VT.' },
    ],
    preparer: [
      { key: 'preparer', text: 'NGƯỜI LẬP BIỂU', style: 'bold' },
      { key: 'preparer-name', text: 'Lò Thị Én', style: 'bold' },
    ],
    signer: [
      { key: 'signed-for', text: 'TM. BAN THƯỜNG VỤ', style: 'bold' },
      { key: 'signer-title', text: 'CHỦ TỊCH', style: 'bold' },
    ],
    signerName: { key: 'signer-name', text: 'Nguyễn Văn A', style: 'bold' },
  },
};
