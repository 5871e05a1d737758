/** What people are told of a file that cannot be read: what it is, and what to save it as. */
import type { FileErrorCode } from './fileError';

type Texts = Readonly<Record<FileErrorCode, string>>;

const vi: Texts = {
  empty: 'Tệp rỗng.',
  encrypted: 'Tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu và lưu lại dạng .xlsx.',
  damaged: 'Tệp bị hỏng. Hãy mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx.',
  'too-large':
    'Tệp quá lớn nên không mở. Hãy xóa các dòng, cột và trang không dùng, lưu lại dạng .xlsx.',
  'not-utf8':
    'Tệp .csv không dùng bảng mã UTF-8 mà dùng bảng mã cũ (như windows-1258, TCVN3), dễ mất dấu tiếng Việt. Hãy lưu lại dạng “CSV UTF-8” hoặc .xlsx.',
  'legacy-xls': 'Tệp .xls định dạng cũ (Excel 97–2003). Hãy mở và lưu lại dạng .xlsx.',
  'binary-xlsb': 'Tệp là sổ Excel nhị phân (.xlsb). Hãy mở bằng Excel và lưu lại dạng .xlsx.',
  opendocument:
    'Tệp là bảng tính OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel và lưu lại dạng .xlsx.',
  'spreadsheet-xml':
    'Tệp là bảng tính XML 2003, dù tên có thể là .xls. Hãy mở bằng Excel và lưu lại dạng .xlsx.',
  'html-table':
    'Tệp là trang web (HTML), dù tên có thể là .xls. Hãy mở bằng Excel và lưu lại dạng .xlsx.',
  numbers:
    'Tệp là của Apple Numbers. Hãy mở bằng Numbers, chọn Tệp → Xuất sang → Excel để có tệp .xlsx.',
  'drive-link':
    'Tệp chỉ là liên kết (Google Trang tính, OneDrive …), không có số liệu. Hãy mở liên kết, chọn Tệp → Tải xuống → Microsoft Excel (.xlsx).',
  'owner-file':
    'Tệp tạm do Excel hoặc LibreOffice tạo khi bảng tính đang mở, không có số liệu. Hãy chọn tệp .xlsx cùng tên, không có “~$” hay “.~lock” ở đầu.',
  archive: 'Tệp nén. Hãy giải nén rồi chọn tệp .xlsx hoặc .csv bên trong.',
  pdf: 'Tệp PDF không phải là bảng tính. Hãy dùng tệp .xlsx đã tạo ra bản PDF này.',
  picture: 'Tệp hình ảnh không phải là bảng tính. Hãy dùng tệp .xlsx hoặc .csv.',
  document:
    'Tệp văn bản (Word, PowerPoint …) không phải là bảng tính. Hãy chép bảng sang Excel và lưu dạng .xlsx.',
  'not-a-spreadsheet':
    'Tệp không phải là bảng tính .xlsx hoặc .csv. Nếu Excel hoặc LibreOffice mở được, hãy mở ở đó và lưu lại dạng .xlsx.',
};

const en: Texts = {
  empty: 'The file is empty.',
  encrypted: 'The file has a password. Open it in Excel, remove the password and save it as .xlsx.',
  damaged: 'The file is damaged. Open it in Excel or LibreOffice and save it as .xlsx.',
  'too-large':
    'The file is too large to open. Delete rows, columns and sheets that are not used, and save it as .xlsx.',
  'not-utf8':
    'The .csv file is not UTF-8 but in an older encoding (such as windows-1258, TCVN3), which loses Vietnamese accents. Save it as "CSV UTF-8" or as .xlsx.',
  'legacy-xls': 'The file is an old .xls (Excel 97–2003). Open it and save it as .xlsx.',
  'binary-xlsb':
    'The file is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  opendocument:
    'The file is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx.',
  'spreadsheet-xml':
    'The file is an XML spreadsheet of 2003, although its name may say .xls. Open it in Excel and save it as .xlsx.',
  'html-table':
    'The file is a web page (HTML), although its name may say .xls. Open it in Excel and save it as .xlsx.',
  numbers:
    'The file is of Apple Numbers. Open it in Numbers and choose File → Export To → Excel to get an .xlsx.',
  'drive-link':
    'The file is only a link (to Google Sheets, OneDrive …) and holds no data. Open the link and choose File → Download → Microsoft Excel (.xlsx).',
  'owner-file':
    'The file is a temporary one of Excel or LibreOffice for a spreadsheet that is open, and holds no data. Choose the .xlsx of the same name without "~$" or ".~lock" in front.',
  archive: 'The file is an archive. Unpack it and choose the .xlsx or .csv inside.',
  pdf: 'A PDF is no spreadsheet. Use the .xlsx that it was made from.',
  picture: 'A picture is no spreadsheet. Use an .xlsx or .csv file.',
  document:
    'A document (Word, PowerPoint …) is no spreadsheet. Copy the table into Excel and save it as .xlsx.',
  'not-a-spreadsheet':
    'The file is not an .xlsx or .csv spreadsheet. If Excel or LibreOffice opens it, save it there as .xlsx.',
};

/** One line on each code, by language: the same wherever a file is opened. */
export const FILE_ERROR_TEXTS = { vi, en };
