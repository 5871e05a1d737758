/** What to write in the columns of the task sheet, in the words of the sheet that set-up makes. */
import type { Localized } from '../text/language';
import type { TaskColumn } from './taskColumns';

export const TASK_COLUMN_HELP: Readonly<Record<TaskColumn, Localized>> = {
  no: { vi: 'Số thứ tự.', en: 'Running number.' },
  clause: {
    vi: 'Điều khoản của kế hoạch giao nhiệm vụ.',
    en: 'Clause of the plan that sets the task.',
  },
  content: {
    vi: 'Việc phải làm. Dòng không ghi nội dung thì không có trạng thái.',
    en: 'What is to be done. A row without it has no status.',
  },
  lead: { vi: 'Cơ quan chịu trách nhiệm chính.', en: 'Body in charge.' },
  partners: { vi: 'Cơ quan cùng thực hiện.', en: 'Bodies that take part.' },
  start: { vi: 'Ngày bắt đầu, ghi ngày/tháng/năm.', en: 'First day, written day/month/year.' },
  due: {
    vi: 'Hạn cuối (ngày cuối cùng còn đúng hạn), ghi ngày/tháng/năm. Nhiệm vụ của kế hoạch lấy hạn theo trang Kế hoạch và tự đổi khi trang đó được sửa; có hạn riêng thì ghi đè. Để trống khi chưa có hạn.',
    en: "Last day on time, written day/month/year. The plan's own tasks take it from the sheet 'Kế hoạch' and follow it; write over it where a task has a day of its own. Blank while there is none.",
  },
  product: { vi: 'Văn bản hoặc kết quả phải nộp.', en: 'What is handed in.' },
  completed: {
    vi: 'Ngày đã hoàn thành, ghi ngày/tháng/năm. Để trống khi chưa xong.',
    en: 'Day of completion, written day/month/year. Blank while it is open.',
  },
  evidence: {
    vi: 'Số, ngày của văn bản hoặc đường dẫn đến tài liệu.',
    en: 'Number and day of the document, or a link to it.',
  },
  status: {
    vi: 'Tự tính theo Hạn, Ngày hoàn thành và ngày chốt số liệu trên trang Kế hoạch; không nhập vào cột này.',
    en: "Worked out from due date, completion and the as-of date on the sheet 'Kế hoạch'; nothing is to be entered here.",
  },
  note: { vi: 'Ghi chú tùy ý.', en: 'Any remark.' },
};
