import { testRule } from './ruleTester';

const PILOT = 'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên';
const TWO = { 'pilot.unit': 'Trường Tiểu học Bản Bo; TH Bản Bo | Trường Tiểu học Bản Bo số 2' };

testRule('pilot-designated', {
  severity: 'error',
  clause: 'II.4.1',
  valid: [
    {
      name: 'each spelling of the pilot, within a longer name, with any dash, case and tone mark',
      rows: [{ 'Tên CĐCS': `CĐCS ${PILOT} huyện Tam Đường`, 'Đại hội điểm': 'x' }, {}],
    },
    {
      name: 'its short name',
      rows: [{ 'Tên CĐCS': 'Trung tâm GDNN - GDTX', 'Đại hội điểm': 'X' }],
    },
    {
      name: 'its shortest name, without spaces around the dash',
      rows: [{ 'Tên CĐCS': 'tt gdnn-gdtx huyện', 'Đại hội điểm': 'đã chọn' }],
    },
    {
      name: 'an upper congress row and an exempt row that are marked are not second',
      rows: [
        { 'Tên CĐCS': PILOT, 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': PILOT, Cấp: 'Huyện', 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': PILOT, 'Diện tổ chức': 'Không tổ chức', 'Đại hội điểm': 'x' },
      ],
    },
    {
      name: 'the pilot is exempt and marked: nobody can say that its row is not',
      rows: [{ 'Tên CĐCS': PILOT, 'Diện tổ chức': 'Không tổ chức', 'Đại hội điểm': 'x' }, {}],
    },
    { name: 'no such column', rows: [{ 'Tên CĐCS': PILOT }], notRun: 'Đại hội điểm' },
    {
      name: 'names that are invalid',
      rows: [
        { 'Tên CĐCS': 'Trường Mầm non', 'Đại hội điểm': 'x' },
        { 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': PILOT, 'Đại hội điểm': '' },
      ],
      plan: { 'pilot.unit': true },
      notRun: 'pilot.unit',
    },
    {
      name: 'a plan without pilots asks nothing of an unmarked table',
      rows: [{ 'Tên CĐCS': PILOT, 'Đại hội điểm': '' }],
      plan: { 'pilot.unit': '' },
    },
    {
      name: "another plan's pilot",
      rows: [{ 'Tên CĐCS': 'Trường Mầm non Hoà Bình', 'Đại hội điểm': 'x' }],
      plan: { 'pilot.unit': 'Trường Tiểu học; mầm non hòa bình' },
    },
    {
      name: 'two pilots, one of which has the name of the other in its own',
      rows: [
        { 'Tên CĐCS': 'Trường Tiểu học Bản Bo số 2', 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': 'CĐCS TH Bản Bo', 'Đại hội điểm': 'x' },
      ],
      plan: TWO,
    },
    {
      name: 'turned off',
      rows: [{ 'Đại hội điểm': '' }],
      plan: { rules: { 'pilot-designated': { severity: 'off' } } },
      notRun: 'Đã tắt',
    },
  ],
  invalid: [
    {
      name: 'nobody is marked, and no row has the name',
      rows: [{ 'Đại hội điểm': '' }, { 'Đại hội điểm': 'không' }, { 'Đại hội điểm': 0 }],
      findings: [[null, null, `theo kế hoạch “${PILOT}”`, '(pilot.unit)']],
    },
    {
      name: 'nobody is marked: on the first row with the name, be it the exempt one’s namesake',
      rows: [
        { 'Tên CĐCS': PILOT, 'Đại hội điểm': '', 'Diện tổ chức': 'Không tổ chức' },
        { 'Tên CĐCS': 'TT GDNN – GDTX', 'Đại hội điểm': '' },
        { 'Tên CĐCS': PILOT, 'Đại hội điểm': '?' },
      ],
      findings: [[3, 'Đại hội điểm', 'có tên trong kế hoạch', 'chưa đánh dấu']],
    },
    {
      name: 'the words of the name stand within longer words',
      rows: [{ 'Tên CĐCS': 'ATT GDNN – GDTX', 'Đại hội điểm': 'x' }],
      findings: [
        [null, null, PILOT],
        [2, 'Đại hội điểm', 'không phải'],
      ],
    },
    {
      name: 'only the upper congress, an exempt unit, or a value that is not known is marked',
      rows: [
        { 'Đại hội điểm': 'x', Cấp: 'Huyện', 'Tên CĐCS': PILOT },
        { 'Đại hội điểm': 'x', 'Diện tổ chức': 'Không tổ chức' },
        { 'Đại hội điểm': '?' },
      ],
      findings: [[null, null, PILOT]],
    },
    {
      name: 'marked rows that name the pilot again, and one that names none',
      rows: [
        { 'Tên CĐCS': PILOT, 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': 'Trường Tiểu học', 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': 'TT GDNN – GDTX', 'Đại hội điểm': '12/1/2023' },
      ],
      findings: [
        [3, 'Đại hội điểm', 'không phải', `(${PILOT})`],
        [4, 'Đại hội điểm', `đã được đánh dấu ở dòng 2 (${PILOT})`],
      ],
    },
    {
      name: 'another unit, while the pilot is not in the table or is not marked',
      rows: [
        { 'Tên CĐCS': 'Trường Mầm non Bình Lư', 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': PILOT, 'Đại hội điểm': '' },
      ],
      findings: [
        [2, 'Đại hội điểm', PILOT, 'pilot.unit'],
        [3, 'Đại hội điểm', 'chưa đánh dấu'],
      ],
    },
    {
      name: 'two pilots: each is asked for by itself, by its first spelling',
      rows: [
        { 'Tên CĐCS': 'TH Bản Bo', 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': 'Trường Tiểu học Bản Bo', 'Đại hội điểm': 'x' },
      ],
      plan: TWO,
      findings: [
        [null, null, '“Trường Tiểu học Bản Bo số 2”'],
        [3, 'Đại hội điểm', 'dòng 2 (TH Bản Bo)'],
      ],
    },
    {
      name: 'a mark where the plan names no pilot',
      rows: [{ 'Đại hội điểm': 'x' }, { 'Đại hội điểm': 'x', Cấp: 'Huyện' }],
      plan: { 'pilot.unit': null },
      findings: [[2, 'Đại hội điểm', 'Kế hoạch không nêu đơn vị nào', 'pilot.unit']],
    },
  ],
});
