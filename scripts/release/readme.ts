/** README.txt of a release: what is in it, and how to go on. */

/** @param version such as `0.1.0` @param day `YYYY-MM-DD` */
export function readmeText(version: string, day: string): string {
  return `THEO DÕI ĐẠI HỘI CÔNG ĐOÀN ${version} (${day})
English below.

CÀI ĐẶT (không cần phần mềm nào ngoài trình duyệt)
  1. Giải nén toàn bộ tệp .zip vào một thư mục.
  2. Bấm đúp cai-dat.html và làm theo từng bước. Trang này không cần mạng và không gửi gì đi.
  Cập nhật từ bản cũ: cũng mở cai-dat.html của bản mới, dán đè từng tệp.

TRONG THƯ MỤC NÀY
  cai-dat.html    hướng dẫn chép từng tệp vào trình chỉnh sửa Apps Script
  dist/           các tệp đó; chỉ cần đến khi trang trên không chép được
  workbench/      trang dùng thử trong trình duyệt, không cần tài khoản Google
  CHANGELOG.md    thay đổi qua các phiên bản
  LICENSE         giấy phép của tiện ích; LICENSES.txt: của các thư viện nằm trong dist
  SHA256SUMS      mã kiểm tra của từng tệp

TRANG DÙNG THỬ KHÔNG MỞ THẲNG TỪ THƯ MỤC ĐƯỢC
  Trình duyệt không cho trang mở từ thư mục tải các phần của nó. Hãy nhờ người quản trị chép thư mục
  workbench lên một máy chủ web của cơ quan, rồi mở bằng địa chỉ http. Máy nào có sẵn Python thì gọi
    python -m http.server 8000 --bind 127.0.0.1 --directory workbench
  và mở http://127.0.0.1:8000/.

KIỂM TRA TỆP TẢI VỀ (không bắt buộc)
  Linux:        sha256sum -c SHA256SUMS
  macOS:        shasum -a 256 -c SHA256SUMS
  Windows:      certutil -hashfile cai-dat.html SHA256   (so với dòng tương ứng trong SHA256SUMS)

------------------------------------------------------------------------

UNION CONGRESS TRACKER ${version} (${day})

INSTALLING (nothing but a browser is needed)
  1. Unpack the whole .zip into a folder.
  2. Open cai-dat.html, press English, and follow its steps. It needs no network and sends nothing.
  Updating an earlier version: open cai-dat.html of the new one as well, and paste over each file.

IN THIS FOLDER
  cai-dat.html    leads through copying each file into the Apps Script editor
  dist/           those files; needed only where that page cannot copy
  workbench/      the add-on in a browser, to try it without a Google account
  CHANGELOG.md    what has changed
  LICENSE         of the add-on; LICENSES.txt: of the libraries inside dist
  SHA256SUMS      checksums of the files

THE WORKBENCH DOES NOT OPEN FROM A FOLDER
  Browsers do not let a page that was opened from a folder load its parts. Have the folder workbench
  put on a web server of the office and open its http address. Where Python is installed, call
    python -m http.server 8000 --bind 127.0.0.1 --directory workbench
  and open http://127.0.0.1:8000/.

CHECKING THE DOWNLOAD (optional)
  Linux:        sha256sum -c SHA256SUMS
  macOS:        shasum -a 256 -c SHA256SUMS
  Windows:      certutil -hashfile cai-dat.html SHA256   (compare with its line in SHA256SUMS)
`;
}
