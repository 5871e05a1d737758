/** The words of what went wrong in a call, for the pages that call the server. */
import type { Language } from '../../domain/text/language';

const vi = {
  permission: {
    title: 'Google chưa cho phép',
    intro: 'Hãy làm lần lượt:',
    steps: [
      'Nếu đang đăng nhập nhiều tài khoản Google: đăng xuất hết rồi chỉ đăng nhập tài khoản dùng bảng tính này, hoặc mở bảng tính trong cửa sổ ẩn danh.',
      'Nếu bạn chỉ xem được bảng tính: nhờ chủ bảng tính cấp quyền chỉnh sửa.',
      'Nếu Google hỏi cấp quyền cho tiện ích: đồng ý, rồi mở lại tiện ích.',
    ],
  },
  connection: {
    title: 'Mất kết nối',
    intro: 'Không kết nối được với Google. Kiểm tra mạng rồi thử lại.',
  },
  timeout: {
    title: 'Quá thời gian',
    intro: 'Google dừng vì chạy quá lâu. Thử lại, hoặc kiểm tra từng bảng một.',
  },
  server: { title: 'Chưa làm được', intro: '' },
  unknown: 'Có lỗi không rõ nguyên nhân.',
  details: 'Thông báo của Google',
  tryAgain: 'Thử lại',
};

type FailureWords = typeof vi;

export const FAILURE: Readonly<Record<Language, FailureWords>> = {
  vi,
  en: {
    permission: {
      title: 'Google did not allow it',
      intro: 'Try in this order:',
      steps: [
        'If you are signed in to several Google accounts: sign out of all and sign in with the one for this spreadsheet, or open it in a private window.',
        'If you can only view the spreadsheet: ask its owner for the right to edit.',
        'If Google asks to authorise the add-on: agree, then open the add-on again.',
      ],
    },
    connection: {
      title: 'No connection',
      intro: 'Google could not be reached. Check the network and try again.',
    },
    timeout: {
      title: 'It took too long',
      intro: 'Google stopped it. Try again, or check one tracker at a time.',
    },
    server: { title: 'It could not be done', intro: '' },
    unknown: 'An error of unknown cause.',
    details: 'Message from Google',
    tryAgain: 'Try again',
  },
};
