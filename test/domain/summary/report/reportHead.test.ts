import { describe, expect, test } from '@jest/globals';
import { isRule, type Paper } from '../../../../src/domain/paper/paper';
import { LANGUAGES } from '../../../../src/domain/text/language';
import { paperOf, textAt } from './reportInput';

const lines = (side: Paper['head']['left']) =>
  side.map((line) =>
    isRule(line) ? `--- ${line.rule}` : `${line.style ?? 'plain'}: ${line.text}`,
  );

const under = (plan: Readonly<Record<string, unknown>>, language: 'vi' | 'en' = 'vi') =>
  paperOf([{}], { plan, language });

describe('the title block', () => {
  test('of the state has nation and motto, and a line under each of the two columns', () => {
    const { head, title } = under({ title_block: 'federation', place: 'Bình Lư' });
    expect(lines(head.left)).toEqual([
      'plain: LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU',
      'bold: LIÊN ĐOÀN LAO ĐỘNG HUYỆN TAM ĐƯỜNG',
      '--- short',
      'plain: Số: ………/BC-………',
    ]);
    expect(lines(head.right)).toEqual([
      'bold: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'bold: Độc lập - Tự do - Hạnh phúc',
      '--- long',
      'italic: Bình Lư, ngày 20 tháng 5 năm 2023',
    ]);
    expect(lines(title)).toEqual([
      'bold: BÁO CÁO',
      'bold: Kết quả tổ chức đại hội công đoàn cơ sở và chuẩn bị Đại hội Công đoàn huyện, nhiệm kỳ 2023-2028',
      '--- short',
      'italic: Số liệu tính đến ngày 20/5/2023',
    ]);
  });

  test('of the Party has a star, a number without a colon, and a subject in small letters', () => {
    const { head, title } = under({
      title_block: 'party',
      superior_body: 'Huyện ủy Tam Đường',
      reporting_body: 'Ban Dân vận',
    });
    expect(lines(head.left)).toEqual([
      'plain: HUYỆN ỦY TAM ĐƯỜNG',
      'bold: BAN DÂN VẬN',
      'plain: *',
      'plain: Số ………-BC/………',
    ]);
    expect(lines(head.right)).toEqual([
      'bold: ĐẢNG CỘNG SẢN VIỆT NAM',
      '--- long',
      'italic: Tam Đường, ngày 20 tháng 5 năm 2023',
    ]);
    expect(lines(title)[1]).toMatch(/^bold: kết quả tổ chức/);
  });

  test('that is invalid is said to be so, not replaced', () => {
    const { head } = under({ title_block: 'x' });
    expect(lines(head.left)).toEqual([
      'plain: Thông số “Mẫu thể thức báo cáo” (title_block) không hợp lệ nên chưa lập được phần đầu báo cáo.',
    ]);
    expect(lines(head.right)).toEqual(['italic: Tam Đường, ngày 20 tháng 5 năm 2023']);
  });

  test('has dots where the plan names nobody', () => {
    const paper = under({ superior_body: null, reporting_body: null });
    expect(textAt(paper, 'head/superior')).toBe('……………');
    expect(textAt(paper, 'head/body')).toBe('……………');
  });

  test.each([
    ['federation', '12/BC-LĐLĐ', 'Số: 12/BC-LĐLĐ'],
    ['federation', 'Số: 12/BC-LĐLĐ', 'Số: 12/BC-LĐLĐ'],
    ['federation', '/BC-LĐLĐ', 'Số: ………/BC-LĐLĐ'],
    ['party', '12-BC/HU', 'Số 12-BC/HU'],
    ['party', '-BC/HU', 'Số ………-BC/HU'],
  ])('in the form of the %s numbers %s as %s', (title_block, document_symbol, shown) => {
    expect(textAt(under({ title_block, document_symbol }), 'head/symbol')).toBe(shown);
  });

  test.each([
    ['before', 'Kết quả tổ chức Đại hội Công đoàn huyện và đại hội công đoàn cơ sở'],
    ['off', 'Kết quả tổ chức đại hội công đoàn cơ sở và chuẩn bị Đại hội Công đoàn huyện'],
  ])('is about both levels in the order of the plan: %s', (order, subject) => {
    const paper = under({ 'upper.order': order });
    expect(textAt(paper, 'title/subject')).toBe(`${subject}, nhiệm kỳ 2023-2028`);
  });

  test('says that the as-of date is not valid', () => {
    const text = (language: 'vi' | 'en') => textAt(under({ as_of: 'x' }, language), 'title/as-of');
    expect(LANGUAGES.map(text)).toEqual([
      'Chưa xác định được ngày chốt số liệu: ngày ghi trong Kế hoạch không hợp lệ',
      "The day of the data is not known: the plan's as-of date is not valid",
    ]);
  });
});

describe('those to whom it goes', () => {
  const shown = (addressees: string | null, language: 'vi' | 'en' = 'vi') =>
    under({ addressees }, language).addressees.map(({ text }) => text);

  test('stand in one line where there is one, else each in its own', () => {
    expect(shown(null)).toEqual([]);
    expect(shown('LĐLĐ tỉnh')).toEqual(['Kính gửi: LĐLĐ tỉnh']);
    expect(shown('LĐLĐ tỉnh', 'en')).toEqual(['To: LĐLĐ tỉnh']);
    expect(shown('- LĐLĐ tỉnh;\nHuyện ủy.')).toEqual(['Kính gửi:', '- LĐLĐ tỉnh;', '- Huyện ủy.']);
  });

  test('are known by their names, not by their places', () => {
    const { addressees } = under({ addressees: 'A\nB\nA' });
    expect(addressees.map(({ key }) => key)).toEqual([
      'addressees',
      'addressees/A',
      'addressees/B',
      'addressees/A (2)',
    ]);
  });
});

describe('the foot', () => {
  const recipients = (plan: Readonly<Record<string, unknown>>) =>
    under(plan).foot.recipients.map(({ text, style }) => (style ? `${style}: ${text}` : text));

  test('lists the recipients with the marks of the form', () => {
    const named = 'LĐLĐ tỉnh (để báo cáo)\n- Thường trực Huyện ủy;\nLưu: VT';
    expect(recipients({ recipients: named })).toEqual([
      'bold-italic: Nơi nhận:',
      '- LĐLĐ tỉnh (để báo cáo);',
      '- Thường trực Huyện ủy;',
      '- Lưu: VT.',
    ]);
    expect(recipients({ recipients: named, title_block: 'party' })).toEqual([
      'Nơi nhận:',
      '- LĐLĐ tỉnh (để báo cáo),',
      '- Thường trực Huyện ủy,',
      '- Lưu: VT.',
    ]);
  });

  test('has dots for recipients, unless they are those to whom it is addressed', () => {
    expect(recipients({})).toEqual(['bold-italic: Nơi nhận:', '- ……………;', '- Lưu: VT.']);
    expect(recipients({ addressees: 'LĐLĐ tỉnh' })).toEqual([
      'bold-italic: Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
    ]);
    expect(recipients({ title_block: 'party' })).toEqual(['Nơi nhận:', '- ……………,', '- Lưu.']);
  });

  test('has the signer in capitals, with the name', () => {
    const { foot } = under({
      signed_for: 'TM. Ban Thường vụ',
      signer_title: 'KT. Chủ tịch\nPhó Chủ tịch',
      signer: 'Lò Văn Tiến',
      prepared_by: 'Trần Thị Hà',
    });
    expect(foot.signer).toEqual([
      { key: 'foot/signed_for', text: 'TM. BAN THƯỜNG VỤ', style: 'bold' },
      { key: 'foot/signer_title', text: 'KT. CHỦ TỊCH', style: 'bold' },
      { key: 'foot/signer_title-2', text: 'PHÓ CHỦ TỊCH', style: 'bold' },
    ]);
    expect(foot.signerName.text).toBe('Lò Văn Tiến');
    expect(foot.preparer.map(({ text }) => text)).toEqual(['NGƯỜI LẬP BIỂU', 'Trần Thị Hà']);
  });

  test('has dots for a signer who is not named, and no preparer', () => {
    const { foot } = under({});
    expect(foot.signer.map(({ text }) => text)).toEqual(['……………']);
    expect(foot.signerName.text).toBe('……………');
    expect(foot.preparer).toEqual([]);
  });
});
