import { testRule } from './ruleTester';

const PILOT = 'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên';

testRule('pilot-designated', {
  severity: 'error',
  clause: 'II.4.1',
  needs: ['pilot'],
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
        { Cấp: 'Huyện', 'Đại hội điểm': 'x' },
        { 'Diện tổ chức': 'Không tổ chức', 'Đại hội điểm': 'x' },
      ],
    },
    { name: 'no such column', rows: [{}], notRun: 'Đại hội điểm' },
    {
      name: 'without a valid name the name is not tested',
      rows: [{ 'Tên CĐCS': 'Trường Mầm non', 'Đại hội điểm': 'x' }],
      plan: { 'pilot.unit': '' },
      notRun: 'pilot.unit',
    },
    {
      name: "another plan's pilot",
      rows: [{ 'Tên CĐCS': 'Trường Mầm non Hoà Bình', 'Đại hội điểm': 'x' }],
      plan: { 'pilot.unit': 'Trường Tiểu học; mầm non hòa bình' },
    },
  ],
  invalid: [
    {
      name: 'nobody is marked',
      rows: [{ 'Đại hội điểm': '' }, { 'Đại hội điểm': 'không' }, { 'Đại hội điểm': 0 }],
      findings: [[null, null, 'Chưa có đơn vị nào được đánh dấu đại hội điểm']],
    },
    {
      name: 'only the upper congress, an exempt unit, or a value that is not known is marked',
      rows: [
        { 'Đại hội điểm': 'x', Cấp: 'Huyện' },
        { 'Đại hội điểm': 'x', 'Diện tổ chức': 'Không tổ chức' },
        { 'Đại hội điểm': '?' },
      ],
      findings: [[null, null, 'Chưa có đơn vị nào']],
    },
    {
      name: 'a second and a third, whatever they are called',
      rows: [
        { 'Tên CĐCS': PILOT, 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': 'Trường Tiểu học', 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': 'TT GDNN – GDTX', 'Đại hội điểm': '12/1/2023' },
      ],
      findings: [
        [3, 'Đại hội điểm', `dòng 2 (${PILOT})`],
        [4, 'Đại hội điểm', `dòng 2 (${PILOT})`],
      ],
    },
    {
      name: 'another unit',
      rows: [{ 'Tên CĐCS': 'Trường Mầm non Bình Lư', 'Đại hội điểm': 'x' }],
      findings: [[2, 'Đại hội điểm', PILOT, 'pilot.unit']],
    },
    {
      name: 'another unit first and the pilot second: the first has the wrong name',
      rows: [
        { 'Tên CĐCS': 'Trường Mầm non Bình Lư', 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': PILOT, 'Đại hội điểm': 'x' },
      ],
      findings: [
        [2, 'Đại hội điểm', 'không phải đơn vị làm điểm'],
        [3, 'Đại hội điểm', 'dòng 2 (Trường Mầm non Bình Lư)'],
      ],
    },
    {
      name: 'a second mark needs no valid name',
      rows: [{ 'Đại hội điểm': 'x' }, { 'Đại hội điểm': 'x' }],
      plan: { 'pilot.unit': true },
      notRun: 'pilot.unit',
      findings: [[3, 'Đại hội điểm', 'dòng 2']],
    },
  ],
});
