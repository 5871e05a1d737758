/** What people call the things that they can have done: captions of the menu, and other names. */
import type { Language, Localized } from '../../../domain/text/language';
import type { MenuItems, ServerCalls } from '../../addonApi';

/** The captions of the menu, in their order. */
export const MENU: Readonly<Record<Language, Readonly<Record<keyof MenuItems, string>>>> = {
  vi: {
    openSidebar: 'Mở bảng điều khiển',
    checkFromMenu: 'Kiểm tra',
    highlightFromMenu: 'Tô màu',
    summariesFromMenu: 'Tổng hợp',
    openPapers: 'Báo cáo Word và in…',
    setUpFromMenu: 'Tạo bảng theo dõi',
    officesFromMenu: 'Ghép bảng của cấp dưới',
    removeHighlightFromMenu: 'Bỏ tô màu',
    openGuide: 'Hướng dẫn',
  },
  en: {
    openSidebar: 'Open the side panel',
    checkFromMenu: 'Check',
    highlightFromMenu: 'Highlight',
    summariesFromMenu: 'Build the summaries',
    openPapers: 'Report: Word and print…',
    setUpFromMenu: 'Make the tracker',
    officesFromMenu: 'Bring in the offices below',
    removeHighlightFromMenu: 'Remove highlight',
    openGuide: 'Guide',
  },
};

const GO_TO_CELL: Localized = { vi: 'Đến ô', en: 'Go to the cell' };

/** The item of the menu that does the same, or a name. */
const CALLS: Readonly<Record<keyof ServerCalls, keyof MenuItems | Localized>> = {
  sidebarStart: 'openSidebar',
  sidebarCheck: 'checkFromMenu',
  sidebarLook: 'openSidebar',
  buildSummaries: 'summariesFromMenu',
  retakeReport: { vi: 'Lấy lại nội dung của tiện ích', en: 'Take the add-on’s text' },
  papers: { vi: 'Lập văn bản', en: 'Make papers' },
  openPapers: 'openPapers',
  openGuide: 'openGuide',
  removeHighlights: 'removeHighlightFromMenu',
  setUp: 'setUpFromMenu',
  bringInOffices: 'officesFromMenu',
  showCell: GO_TO_CELL,
  showSheet: { vi: 'Đến trang', en: 'Go to the sheet' },
  unitForm: { vi: 'Nhập kết quả đại hội', en: 'Enter results' },
  saveUnit: { vi: 'Lưu kết quả', en: 'Save the results' },
  mapColumns: { vi: 'Ghi nhớ các cột', en: 'Remember the columns' },
  saveSettings: { vi: 'Lưu cài đặt', en: 'Save settings' },
  setDailyRefresh: { vi: 'Tự cập nhật ngày mỗi sáng', en: 'Refresh the date every morning' },
  removeEverything: { vi: 'Gỡ bỏ', en: 'Remove' },
  textDates: { vi: 'Tìm ngày ghi bằng chữ', en: 'Find dates written as text' },
  writeDates: { vi: 'Ghi ngày', en: 'Write dates' },
  restoreTexts: { vi: 'Hoàn tác', en: 'Undo' },
};

/** What people call a function, as a menu or the side panel shows it. */
export function actionName(name: keyof (MenuItems & ServerCalls), language: Language): string {
  if (name in CALLS) {
    const call = CALLS[name as keyof ServerCalls];
    return typeof call === 'string' ? MENU[language][call] : call[language];
  }
  return MENU[language][name as keyof MenuItems];
}
