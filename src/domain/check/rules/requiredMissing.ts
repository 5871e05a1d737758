/** A row with data says which unit it is about. */
import { defineRowRule } from '../rule';

export const requiredMissing = defineRowRule({
  code: 'required-missing',
  name: { vi: 'Chưa ghi tên đơn vị', en: 'Unit name missing' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Dòng có số liệu phải ghi tên công đoàn cơ sở.',
    en: "A row with data gives the unit's name.",
  },
  uses: ['unit_name'],
  messages: {
    name: {
      vi: 'Dòng có số liệu nhưng chưa ghi tên đơn vị. Ghi tên công đoàn cơ sở, hoặc xóa dòng.',
      en: 'The row has data but no unit name. Write the name, or clear the row.',
    },
  },
  checkUnit: (unit, { report }) => {
    if (unit.name === '') report({ unit, column: 'unit_name' }, 'name', {});
  },
});
