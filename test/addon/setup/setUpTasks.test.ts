import { describe, expect, it } from '@jest/globals';
import { calculate, deleteRows, type Scalar, type Workbook } from '../../../src/document';
import { addSheet, documentOf, openHost, sheetOf, textOf, TRACKER } from '../openHost';

const KINDS = ['plan', 'tracker', 'tasks'];
const NOON = '2023-05-20T05:00:00Z';

function setUp(workbook: Workbook, kinds = KINDS): void {
  openHost(workbook).run('setUp', [kinds]);
}

function madeBySetUp(): Workbook {
  const workbook = documentOf('Trang tính1', []);
  setUp(workbook);
  return workbook;
}

/** Types a value into the plan, as a person does. */
function typeInto(workbook: Workbook, key: string, text: string, column = 'C'): void {
  const { rows } = sheetOf(workbook, 'Kế hoạch');
  const row = rows.findIndex((cells) => cells?.values[0] === key);
  openHost(workbook).edit('Kế hoạch', `${column}${row + 1}`, text);
}

/** What a task's cells show under some headers, the task being the first with such a text. */
function shown(workbook: Workbook, text: string, headers: readonly string[], now = NOON): Scalar[] {
  calculate(workbook, () => Date.parse(now));
  const { rows } = sheetOf(workbook, 'Nhiệm vụ');
  const header = rows.find((row) => row?.values.includes('Trạng thái'))!.values;
  const content = header.indexOf('Nội dung');
  const task = rows.find((row) => textOf(row?.values[content]).includes(text));
  return headers.map((name) => task?.values[header.indexOf(name)] ?? null);
}

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

describe('the tasks follow the plan sheet', () => {
  it('by the default plan they have its days, names and clauses', () => {
    const workbook = madeBySetUp();
    const headers = ['Điều khoản', 'Chủ trì', 'Bắt đầu', 'Hạn', 'Trạng thái'];
    expect(shown(workbook, 'Tổ chức đại hội tại các CĐCS', headers)).toEqual([
      'II.4.1',
      'Ban Chấp hành CĐCS',
      day('2023-01-01'),
      day('2023-05-30'),
      'Sắp đến hạn',
    ]);
  });

  it('when it is edited later', () => {
    const workbook = madeBySetUp();
    typeInto(workbook, 'grassroots.complete_before', '31/05/2028');
    typeInto(workbook, 'upper.complete_before', '31/07/2028');
    typeInto(workbook, 'before_reading', 'còn trong hạn');
    typeInto(workbook, 'pilot.complete_before', '');
    typeInto(workbook, 'term.next', '2028-2033');
    typeInto(workbook, 'upper.congress', 'Đại hội Công đoàn phường Tân Phong');
    typeInto(workbook, 'upper.max_days', '2');
    typeInto(workbook, 'upper.complete_before', 'III.1.2', 'E');
    expect(
      shown(workbook, 'Tổ chức Đại hội', ['Nội dung', 'Điều khoản', 'Hạn', 'Trạng thái']),
    ).toEqual([
      'Tổ chức Đại hội Công đoàn phường Tân Phong nhiệm kỳ 2028-2033, không quá 02 ngày',
      'III.1.2',
      day('2028-07-31'),
      'Chưa đến hạn',
    ]);
    expect(shown(workbook, 'đại hội điểm tại', ['Hạn', 'Trạng thái'])).toEqual([
      day('2028-05-31'),
      'Chưa đến hạn',
    ]);
    const late = '2028-06-01T05:00:00Z';
    expect(shown(workbook, 'Tổ chức đại hội tại', ['Trạng thái'], late)).toEqual(['Quá hạn']);
  });

  it('when it was edited before the task sheet was made', () => {
    const workbook = documentOf('Trang tính1', []);
    setUp(workbook, ['plan']);
    typeInto(workbook, 'pilot.complete_before', '15/02/2028');
    typeInto(workbook, 'upper.body', 'Ban Thường vụ Công đoàn xã');
    setUp(workbook);
    expect(shown(workbook, 'đại hội điểm tại', ['Chủ trì', 'Hạn'])).toEqual([
      'Ban Thường vụ Công đoàn xã',
      day('2028-02-14'),
    ]);
  });

  it('and their progress is counted by what they show', () => {
    const workbook = madeBySetUp();
    addSheet(workbook, 'Theo dõi', TRACKER);
    typeInto(workbook, 'grassroots.complete_before', '15/05/2023');
    calculate(workbook, () => Date.parse(NOON));
    openHost(workbook).run('buildSummaries', [['Theo dõi']]);
    const { rows } = sheetOf(workbook, 'Nhiệm vụ – tiến độ');
    const row = rows.find((cells) => textOf(cells?.values[1]).startsWith('Tổ chức đại hội tại'));
    expect(row?.values.slice(1, 8)).toEqual([
      'Tổ chức đại hội tại các CĐCS, mỗi đại hội không quá 01 ngày',
      'II.4.1',
      day('2023-01-01'),
      day('2023-05-14'),
      null,
      'Quá hạn',
      6,
    ]);
  });
});

describe('the tasks beside a plan sheet that lacks something', () => {
  it('have the default value of a key that is not there', () => {
    const workbook = documentOf('Trang tính1', []);
    setUp(workbook, ['plan']);
    const { rows } = sheetOf(workbook, 'Kế hoạch');
    for (const key of ['before_reading', 'upper.max_days', 'upper.congress', 'propaganda.to']) {
      const row = rows.findIndex((cells) => cells?.values[0] === key);
      deleteRows(sheetOf(workbook, 'Kế hoạch'), row, 1);
    }
    setUp(workbook, ['tasks']);
    expect(shown(workbook, 'Tổ chức Đại hội', ['Nội dung', 'Hạn'])).toEqual([
      'Tổ chức Đại hội Công đoàn huyện nhiệm kỳ 2023-2028, không quá 1,5 ngày',
      day('2023-07-30'),
    ]);
    expect(shown(workbook, 'thi đua', ['Hạn', 'Trạng thái'])).toEqual([
      day('2023-09-30'),
      'Chưa đến hạn',
    ]);
  });

  it('cite the default clauses where the sheet has no column of them', () => {
    const workbook = documentOf('Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['pilot.unit', 'Trường A'],
    ]);
    setUp(workbook, ['tasks']);
    expect(shown(workbook, 'tại Trường A', ['Điều khoản', 'Hạn'])).toEqual([
      'II.4.1',
      day('2023-02-14'),
    ]);
  });

  it('are right without a plan sheet', () => {
    const workbook = documentOf('Trang tính1', []);
    setUp(workbook, ['tasks']);
    expect(shown(workbook, 'Tổ chức đại hội tại', ['Hạn', 'Trạng thái'])).toEqual([
      day('2023-05-30'),
      'Sắp đến hạn',
    ]);
  });
});

it('the notes of a tracker that is made later cite the clauses of the edited plan', () => {
  const workbook = documentOf('Trang tính1', []);
  setUp(workbook, ['plan']);
  typeInto(workbook, 'duration-limit', 'IV.1', 'D');
  typeInto(workbook, 'duration-missing', 'IV.7', 'D');
  setUp(workbook, ['tracker']);
  const tracker = sheetOf(workbook, 'Đại hội cơ sở');
  const header = tracker.rows.findIndex((row) => row?.values.includes('Thời lượng'));
  const column = tracker.rows[header]!.values.indexOf('Thời lượng');
  expect(tracker.notes.get(header)?.get(column)).toContain('\nĐiều khoản: IV.1, IV.7\n');
  const notes = [...tracker.notes.get(header)!.values()].join('\n');
  expect(notes).not.toContain('{');
});

it('a task sheet of an earlier version stays as it is', () => {
  const workbook = documentOf('Nhiệm vụ', [
    ['TT', 'Nội dung', 'Hạn', 'Trạng thái'],
    [1, 'Tổ chức Đại hội Công đoàn huyện', day('2023-07-30'), 'Chưa đến hạn'],
  ]);
  const before = JSON.stringify(sheetOf(workbook, 'Nhiệm vụ').rows);
  setUp(workbook);
  typeInto(workbook, 'upper.complete_before', '31/07/2028');
  expect(JSON.stringify(sheetOf(workbook, 'Nhiệm vụ').rows)).toBe(before);
});
