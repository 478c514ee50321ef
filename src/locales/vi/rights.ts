import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Vietnamese, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Chính sách bảo mật của chúng tôi đã thay đổi',
  'notice.ahead': 'Chính sách bảo mật của chúng tôi sắp thay đổi',
  'notice.stands': 'Các lựa chọn của bạn giữ nguyên. Bạn có thể thay đổi bất cứ lúc nào.',
  'notice.asks': 'Khi đó, bạn sẽ được hỏi về việc này.',
  dismiss: 'Đóng',
  settings: 'Cài đặt cookie',
  prevails:
    'Nếu chính sách bảo mật của chúng tôi khác nhau giữa các ngôn ngữ, bản bằng ngôn ngữ sau được ưu tiên: {language}.',
  'prevails.link': 'Chính sách bảo mật ({language})',
  'prevails.stale': 'Bản dịch của chính sách bảo mật là của phiên bản {version}; phiên bản hiện hành là {current}.',
  rights: 'Lựa chọn và quyền của bạn',
  'rights.none': 'Không có lựa chọn nào của bạn đang có hiệu lực.',
  'rights.when': 'Thời điểm chọn',
  'rights.policy': 'Phiên bản chính sách',
  'rights.language': 'Ngôn ngữ hiển thị',
  'rights.receipt': 'Số biên nhận',
  'rights.change': 'Để thay đổi lựa chọn, hãy dùng các nút bật/tắt ở trên rồi lưu.',
  withdraw: 'Rút lại sự đồng ý',
  withdrawn:
    'Sự đồng ý của bạn đã được rút lại. Các trang bạn mở từ bây giờ không khởi động các dịch vụ ở trên, trừ dịch vụ cần thiết. Những gì đang chạy trên trang này sẽ dừng khi bạn tải lại hoặc rời khỏi trang.',
  download: 'Tải biên nhận xuống',
  downloaded: 'Biên nhận đã bắt đầu được tải xuống.',
  erase: 'Xóa những gì các dịch vụ của trang web này đã lưu',
  erasing: 'Đang xóa…',
  erased: 'Đã xóa. Sự đồng ý của bạn đã được rút lại. Những gì đã xóa và những gì không thể xóa được liệt kê bên dưới.',
  'erased.partly':
    'Sự đồng ý của bạn đã được rút lại nhưng một số mục không xóa được. Vẫn còn: {names}. Hãy đóng các thẻ khác của trang web này, tải lại trang này và thử lại, hoặc xóa dữ liệu của trang web này trong phần cài đặt của trình duyệt.',
  'erase.what': 'Những gì bị xóa và những gì không thể xóa',
  'erase.first':
    'Trong phạm vi trang này tiếp cận được, các mục sau bị xóa khỏi cookie, bộ nhớ cục bộ và bộ nhớ phiên, cơ sở dữ liệu và bộ nhớ đệm của trình duyệt thuộc trang web này:',
  'erase.left': 'Nút này không xóa các mục sau:',
  'erase.server':
    'Trang này không tiếp cận được các cookie mà chỉ máy chủ mới đọc được (HttpOnly). Để xóa cả các cookie đó, hãy xóa cookie và dữ liệu trang web của trang web này trong phần cài đặt của trình duyệt.',
  'erase.third':
    'Trang web này không tiếp cận được những gì các công ty này lưu dưới địa chỉ của riêng họ (cookie và dữ liệu lưu trữ của bên thứ ba). Hãy liên hệ với công ty đó hoặc xóa trong phần cài đặt của trình duyệt.',
  'erase.record':
    'Việc xóa cũng rút lại sự đồng ý của bạn. Không có biên nhận nào còn lại trong trình duyệt này, vì vậy hãy tải xuống trước nếu bạn muốn giữ. Phần còn lại là bản ghi rằng bạn đã từ chối: nếu thiếu bản ghi đó, bạn sẽ bị hỏi lại ở mỗi trang.',
  'erase.sent': 'Các biên nhận đã gửi đến trang web này vẫn ở lại đó. Bạn có thể yêu cầu xóa ở bên dưới.',
  'requests.intro': 'Bạn có thể yêu cầu trang web này các việc sau. Trang web có thể cần xác minh bạn là ai.',
  'requests.receipt': 'Số biên nhận của bạn được điền sẵn.',
  'requests.contact':
    'Để yêu cầu, hãy dùng thông tin liên hệ bên dưới. Nếu bạn có biên nhận, hãy cho biết số biên nhận.',
  'requests.fee': 'Phí: {fee}',
  'requests.limits': 'Những gì không thể xóa: {limits}',
  'requests.free': 'Việc rút lại, tải xuống và xóa trên trang này là miễn phí.',
  'request.purpose': 'Cho tôi biết dữ liệu của tôi được dùng vào việc gì',
  'request.disclosure': 'Cung cấp bản sao dữ liệu của tôi',
  'request.correction': 'Chỉnh sửa dữ liệu của tôi',
  'request.addition': 'Bổ sung dữ liệu còn thiếu',
  'request.deletion': 'Xóa dữ liệu sai',
  'request.suspension': 'Ngừng sử dụng dữ liệu của tôi',
  'request.provision': 'Ngừng cung cấp dữ liệu của tôi cho bên khác',
  'request.erasure': 'Xóa dữ liệu của tôi',
  'request.restriction': 'Hạn chế xử lý dữ liệu của tôi',
  'request.review': 'Yêu cầu con người xem xét lại quyết định của máy tính',
  authority: 'Bạn có thể khiếu nại đến',
  policy: 'Chính sách bảo mật',
  'policy.version': 'Phiên bản',
  'policy.from': 'Có hiệu lực từ',
  'policy.revisedAt': 'Ngày sửa đổi gần nhất',
  'policy.changes': 'Thay đổi',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Yêu cầu: {request}\nBiên nhận: {receipt}\n',
};
