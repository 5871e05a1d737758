/** What the services refuse, in the words of their users. */
import type { Wording } from '../../document/errors';

type Axis = 'rows' | 'columns';
const AXIS_VI = { rows: 'hàng', columns: 'cột' } as const;

/** The services' refusals, by what they are about. */
export const refusals = {
  // Rights
  noPermission: (path: string): Wording => ({
    en: `You do not have permission to call ${path}`,
    vi: `Bạn không có quyền gọi ${path}`,
  }),
  noPermissionForProperties: {
    en: 'You do not have permission to change properties.',
    vi: 'Bạn không có quyền thay đổi thuộc tính.',
  },
  notFromHere: (path: string): Wording => ({
    en: `Cannot call ${path}() from this context.`,
    vi: `Không thể gọi ${path}() từ ngữ cảnh này.`,
  }),
  protectedCell: {
    en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    vi: 'Bạn đang cố chỉnh sửa ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính để gỡ bỏ chế độ bảo vệ nếu bạn cần chỉnh sửa.',
  },
  lockTimeout: {
    en: 'Lock timeout: another process was holding the lock for too long.',
    vi: 'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.',
  },

  // Arguments
  wrongArguments: (types: string, path: string): Wording => ({
    en: `The parameters (${types}) don't match the method signature for ${path}.`,
    vi: `Các tham số (${types}) không khớp với chữ ký phương thức của ${path}.`,
  }),
  wrongSize: (what: Axis, has: number, wanted: number): Wording => ({
    en: `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`,
    vi: `Số ${AXIS_VI[what]} trong dữ liệu không khớp với số ${AXIS_VI[what]} trong dải ô. Dữ liệu có ${has} nhưng dải ô có ${wanted}.`,
  }),
  invalidDate: { en: 'Invalid argument: date', vi: 'Đối số không hợp lệ: date' },
  invalidZone: (zone: string): Wording => ({
    en: `Invalid argument: timeZone ${zone}`,
    vi: `Đối số không hợp lệ: timeZone ${zone}`,
  }),
  unreadableDate: (day: string): Wording => ({
    en: `Unparseable date: "${day}"`,
    vi: `Không thể phân tích ngày: "${day}"`,
  }),

  // Filters
  hasFilter: {
    en: "You can't create a filter in a sheet that already has a filter.",
    vi: 'Không thể tạo bộ lọc trong trang tính đã có bộ lọc.',
  },
  noFilter: { en: 'The filter does not exist.', vi: 'Bộ lọc không tồn tại.' },

  // Ranges
  outOfBounds: (what: Axis): Wording => ({
    en: `Those ${what} are out of bounds.`,
    vi: `Các ${AXIS_VI[what]} đó nằm ngoài phạm vi.`,
  }),
  tooFew: (what: Axis): Wording => ({
    en: `The number of ${what} must be at least 1.`,
    vi: `Số ${AXIS_VI[what]} phải ít nhất là 1.`,
  }),
  emptyRange: (what: Axis): Wording => ({
    en: `The number of ${what} in the range must be at least 1.`,
    vi: `Số ${AXIS_VI[what]} trong dải ô phải ít nhất là 1.`,
  }),
  startTooSmall: (what: 'row' | 'column'): Wording => ({
    en: `The starting ${what} of the range is too small.`,
    vi: `${what === 'row' ? 'Hàng' : 'Cột'} bắt đầu của dải ô quá nhỏ.`,
  }),
  noRange: { en: 'Range not found', vi: 'Không tìm thấy dải ô' },

  // Cells
  tooManyCharacters: (most: number): Wording => ({
    en: `Your input contains more than the maximum of ${most} characters in a single cell.`,
    vi: `Nội dung nhập vượt quá số ký tự tối đa ${most} trong một ô.`,
  }),
  partOfMerge: {
    en: 'You must select all cells in a merged range to merge or unmerge them.',
    vi: 'Bạn phải chọn tất cả các ô trong dải ô đã hợp nhất để hợp nhất hoặc hủy hợp nhất.',
  },
  mergeOverFrozenEdge: (what: Axis): Wording => ({
    en: `You can't merge frozen and non-frozen ${what}`,
    vi: `Bạn không thể hợp nhất ${AXIS_VI[what]} cố định với ${AXIS_VI[what]} không cố định`,
  }),
  freezeThroughMerge: (what: Axis): Wording => ({
    en: `Sorry, you can't freeze ${what} which contain only part of a merged cell.`,
    vi: `Rất tiếc, bạn không thể cố định các ${AXIS_VI[what]} chỉ chứa một phần của ô đã hợp nhất.`,
  }),

  // Rules
  rulesOfOtherSheet: {
    en: 'The ranges of a conditional format must be on its sheet.',
    vi: 'Các dải ô của định dạng có điều kiện phải nằm trên trang tính của nó.',
  },
  ruleToOtherSheet: {
    en: 'Conditional format rule cannot reference a different sheet.',
    vi: 'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.',
  },
  ruleWithoutRanges: {
    en: 'ConditionalFormatRuleBuilder requires ranges.',
    vi: 'ConditionalFormatRuleBuilder cần có dải ô.',
  },
  ruleWithoutCondition: {
    en: 'ConditionalFormatRuleBuilder requires a condition.',
    vi: 'ConditionalFormatRuleBuilder cần có điều kiện.',
  },
  ruleOnSeveralSheets: {
    en: 'All ranges of a rule must be on the same sheet.',
    vi: 'Mọi dải ô của một quy tắc phải nằm trên cùng một trang tính.',
  },
  ruleWithoutFormula: (formula: string): Wording => ({
    en: `Invalid conditional format formula: ${formula}`,
    vi: `Công thức định dạng có điều kiện không hợp lệ: ${formula}`,
  }),
  validationWithoutCriterion: {
    en: 'DataValidationBuilder requires a criterion.',
    vi: 'DataValidationBuilder cần có tiêu chí.',
  },
  tooManyItems: (most: number): Wording => ({
    en: `The data validation rule has more items than the limit of ${most}. Use the “List from a range” criteria instead.`,
    vi: `Quy tắc xác thực dữ liệu có nhiều mục hơn giới hạn ${most}. Hãy dùng tiêu chí “Danh sách từ một dải ô”.`,
  }),

  // Sheets
  noSuchSheet: (name: string): Wording => ({
    en: `Sheet ${name} not found`,
    vi: `Không tìm thấy trang tính ${name}`,
  }),
  noSheet: { en: 'The spreadsheet has no sheet.', vi: 'Bảng tính không có trang tính nào.' },
  sheetExists: (name: string): Wording => ({
    en: `A sheet with the name "${name}" already exists. Please enter another name.`,
    vi: `Đã có trang tính tên là "${name}". Hãy nhập tên khác.`,
  }),
  sheetWithoutName: {
    en: 'The sheet name cannot be empty.',
    vi: 'Tên trang tính không được để trống.',
  },
  sheetOutOfBounds: {
    en: 'The sheet index is out of bounds.',
    vi: 'Vị trí của trang tính nằm ngoài phạm vi.',
  },
  lastSheet: {
    en: "You can't remove all the sheets in a document.",
    vi: 'Bạn không thể xóa tất cả các trang tính trong tài liệu.',
  },
  lastVisibleSheet: {
    en: "You can't remove all the visible sheets in a document.",
    vi: 'Bạn không thể xóa tất cả các trang tính hiển thị trong tài liệu.',
  },
  allHidden: {
    en: 'You can’t hide all the sheets in a document.',
    vi: 'Bạn không thể ẩn tất cả các trang tính trong tài liệu.',
  },
  allRows: {
    en: 'You can’t delete all the rows on the sheet.',
    vi: 'Bạn không thể xóa tất cả các hàng trên trang tính.',
  },

  // What hangs on sheets and scripts
  noMetadata: {
    en: 'The developer metadata does not exist.',
    vi: 'Siêu dữ liệu của nhà phát triển không tồn tại.',
  },
  metadataOnRange: {
    en: 'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    vi: 'Hiện không hỗ trợ thêm siêu dữ liệu của nhà phát triển vào dải ô tùy ý. Chỉ có thể thêm vào bảng tính, vào một trang tính hoặc vào cả một hàng hay cột.',
  },
  chartOutside: {
    en: 'The position of a chart must be a cell of the sheet.',
    vi: 'Vị trí của biểu đồ phải là một ô của trang tính.',
  },
  chartElsewhere: {
    en: 'The chart is not on this sheet.',
    vi: 'Biểu đồ không nằm trên trang tính này.',
  },
  valueTooLarge: { en: 'Argument too large: value', vi: 'Đối số quá lớn: value' },
  storeFull: {
    en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    vi: 'Bạn đã vượt quá hạn mức lưu trữ thuộc tính. Hãy xóa bớt thuộc tính rồi thử lại.',
  },
  propertyIsNoText: (key: string): Wording => ({
    en: `The property ${key} is not a string.`,
    vi: `Thuộc tính ${key} không phải là chuỗi.`,
  }),
  noFile: (name: string): Wording => ({
    en: `No HTML file named ${name} was found.`,
    vi: `Không tìm thấy tệp HTML tên là ${name}.`,
  }),
  tooFewDays: {
    en: 'The number of days must be at least 1.',
    vi: 'Số ngày phải ít nhất là 1.',
  },
  noSuchHour: {
    en: 'The hour must be between 0 and 23.',
    vi: 'Giờ phải nằm trong khoảng từ 0 đến 23.',
  },
  triggerWithoutInterval: {
    en: 'The trigger must have an interval before it is created.',
    vi: 'Trình kích hoạt phải có khoảng thời gian trước khi được tạo.',
  },
  tooManyTriggers: {
    en: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    vi: 'Tập lệnh này có quá nhiều trình kích hoạt. Phải xóa bớt trình kích hoạt khỏi tập lệnh trước khi thêm.',
  },
};
