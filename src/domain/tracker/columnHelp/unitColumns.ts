/** What to write in the columns on who the unit is. */
import type { ColumnHelp } from './columnHelp';
import type { ColumnKey } from '../columns';

export const UNIT_COLUMNS = {
  no: {
    write: {
      vi: 'Số thứ tự của đơn vị. Dòng chỉ có số thứ tự được coi là dòng trống.',
      en: 'Running number of the unit. A row with nothing but a number counts as blank.',
    },
    examples: ['1', '24'],
  },
  unit_code: {
    write: {
      vi: 'Mã riêng của công đoàn cơ sở, không trùng với đơn vị khác. Có thể để trống.',
      en: "The unit's own code, no other unit's. May be left blank.",
    },
    examples: ['TĐ01'],
  },
  unit_name: {
    write: {
      vi: 'Tên công đoàn cơ sở, gõ bằng phông Unicode; bắt buộc ở mọi dòng có số liệu.',
      en: 'Name of the union unit, typed in Unicode; required wherever a row has data.',
    },
    examples: ['Trường Mầm non Bản Bo', 'Cơ quan xã Tả Lèng'],
  },
  level: {
    write: {
      vi: 'Cấp của đại hội. Để trống là cơ sở; ở dòng của đại hội cấp trên ghi Cấp trên hoặc tên gọi của cấp đó trên trang Kế hoạch.',
      en: "Level of the congress. Blank is grassroots (Cơ sở); in the row of the upper congress write Cấp trên or what that level is called on the sheet 'Kế hoạch'.",
    },
    examples: ['Cơ sở', 'Cấp trên'],
  },
  bloc: {
    write: {
      vi: 'Khối của đơn vị, dùng để tổng hợp. Để trống thì lấy theo dòng tiêu đề khối phía trên.',
      en: 'Bloc of the unit, for summaries. Where blank, the section heading above gives it.',
    },
    examples: ['Khối trường học'],
  },
  commune: {
    write: {
      vi: 'Xã, phường hoặc thị trấn nơi đơn vị đóng, dùng để tổng hợp.',
      en: 'Commune, ward or town of the unit, for summaries.',
    },
    examples: ['Bản Bo', 'Phường Tân Phong'],
  },
  party_cell: {
    write: {
      vi: 'Cấp ủy lãnh đạo đại hội của đơn vị, dùng khi đôn đốc.',
      en: "Party committee that leads the unit's congress, for reminders.",
    },
    examples: ['Chi bộ Trường Mầm non Bản Bo'],
  },
  members: {
    write: {
      vi: 'Tổng số đoàn viên. Quyết định việc bầu ban chấp hành và khung số lượng áp dụng.',
      en: 'Number of members. It decides whether a committee is elected and which size band applies.',
    },
    examples: ['24', '24 ĐV', '1.200'],
  },
  members_f: {
    write: {
      vi: 'Số đoàn viên nữ, không lớn hơn tổng số đoàn viên.',
      en: 'Number of women members, not above the number of members.',
    },
    examples: ['15', '05'],
  },
} satisfies Partial<Record<ColumnKey, ColumnHelp>>;
