import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Vietnamese, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'trang web này',
  'tell.tabs': 'Liên kết đến các công ty khác mở trong thẻ mới.',
  'tell.cookie': 'Cookie là gì?',
  'tell.personal': 'Trên trang web này, địa chỉ IP và mã định danh trong cookie được coi là dữ liệu cá nhân.',
  'tell.impersonal': 'Trên trang web này, bản thân mã định danh trong cookie không được coi là dữ liệu cá nhân.',
  'tell.choices': 'Lựa chọn của bạn',
  'tell.unanswered': 'Bạn chưa chọn.',
  'tell.change': 'Xem hoặc thay đổi lựa chọn của bạn',
  'tell.services': 'Cookie và dịch vụ theo mục đích',
  'tell.without': 'Khi tắt: {effect}',
  'tell.unused': 'Trang web này không liệt kê dịch vụ nào cho mục đích này.',
  'tell.choice': 'Lựa chọn của bạn',
  'tell.formerly': 'Trước đây: {names}',
  'tell.allowed': 'Bạn đã cho phép.',
  'tell.refused': 'Bạn đã từ chối.',
  'tell.on': 'Đang bật. Nếu bạn không chọn, chúng tôi coi là bạn cho phép; bạn có thể từ chối.',
  'tell.off': 'Đang tắt, trừ khi bạn cho phép.',
  'tell.barred':
    'Đang tắt: với độ tuổi mà trang web này ghi nhận cho bạn, theo pháp luật, bạn không được tự cho phép việc này.',
  'tell.country': 'Quốc gia',
  'tell.role': 'Thay mặt cho ai',
  'tell.processor': 'Bên nhận xử lý dữ liệu thay mặt trang web này.',
  'tell.first': 'Cookie và dữ liệu lưu trữ của bên thứ nhất',
  'tell.third': 'Cookie và dữ liệu lưu trữ của bên thứ ba',
  'tell.access.own':
    'Được lưu ở tên miền của trang web này; các tập lệnh chạy trong các trang của trang web có thể đọc.',
  'tell.access.domain':
    'Cookie được lưu cho {domain}: mọi trang web thuộc tên miền đó và các tập lệnh chạy trong các trang của chúng có thể đọc cookie. Phần còn lại được lưu ở tên miền của trang web này; các tập lệnh chạy trong các trang của trang web có thể đọc.',
  'tell.access.first':
    'Được lưu ở tên miền của trang web này; các tập lệnh chạy trong các trang của trang web, kể cả tập lệnh của {company}, có thể đọc.',
  'tell.access.third':
    'Được lưu ở tên miền của {company}; công ty này có thể đọc. Trang web này không đọc được và cũng không xóa được.',
  'tell.links': 'Liên kết',
  'tell.opt-out': 'Chọn không tham gia',
  'tell.refusal':
    'Nếu bạn từ chối ở đây, các trang của trang web này mà bạn mở từ lúc đó không khởi động dịch vụ. Nếu mã nguồn của một trang có địa chỉ của một tệp thuộc dịch vụ, trình duyệt của bạn vẫn có thể yêu cầu tệp đó: khi ấy dịch vụ nhận được địa chỉ IP của bạn, loại trình duyệt, địa chỉ của trang web này và các cookie thuộc tên miền của dịch vụ.',
  'tell.abroad': 'Các công ty được liệt kê ở đây nằm tại các quốc gia hoặc khu vực sau: {countries}',
  'tell.automatic': 'Những gì được thu thập tự động',
  'tell.automatic.about':
    'Với mỗi trang, máy chủ của trang web này và máy chủ của mọi công ty có nội dung được tải nhận được những thông tin sau từ trình duyệt của bạn:',
  'tell.automatic.address': 'địa chỉ IP và số cổng',
  'tell.automatic.page': 'trang được yêu cầu, thời gian và trang đã dẫn đến trang đó',
  'tell.automatic.cookies': 'các cookie được lưu cho tên miền của máy chủ đó',
  'tell.automatic.device': 'trình duyệt, hệ điều hành, loại thiết bị và ngôn ngữ',
  'tell.automatic.limits':
    'Trình duyệt tự gửi những thông tin này, nên không lựa chọn nào trên trang này có thể ngăn việc gửi cho trang web này. Các công ty khác nhận được khi nội dung của họ được tải.',
  'tell.browser': 'Cookie và cài đặt trình duyệt của bạn',
  'tell.browser.choose': 'Hầu hết trình duyệt cho bạn chọn:',
  'tell.browser.all': 'chấp nhận tất cả cookie',
  'tell.browser.none': 'từ chối tất cả cookie',
  'tell.browser.ask': 'được báo khi nhận cookie (không phải trình duyệt nào cũng có)',
  'tell.browser.pages': 'Nơi tìm các cài đặt',
  'tell.browser.yours': '{name} (trình duyệt có vẻ bạn đang dùng)',
  'tell.browser.other': 'Với trình duyệt khác, hãy xem trình đơn Trợ giúp của trình duyệt đó.',
  'tell.notice': 'Dịch vụ quảng cáo và lịch sử truy cập của bạn',
  'tell.notice.use':
    'Trang web này dùng dịch vụ phân phối quảng cáo do {companies} cung cấp. Thông qua cookie và mã định danh quảng cáo, các công ty này có thể thu thập và sử dụng lịch sử truy cập và hành động của bạn.',
  'tell.notice.policy': 'Mỗi công ty xử lý thông tin này theo chính sách bảo mật của riêng mình.',
  'tell.notice.opt-out':
    'Qua trang chọn không tham gia của các công ty, bạn có thể dừng việc dùng thông tin này để phân phối quảng cáo. Phạm vi của từng trang (trình duyệt này hay một tài khoản) và thời gian hiệu lực được nêu tại đó.',
  'tell.notice.stop':
    'Trong phần cài đặt cookie của trang web này, bạn có thể dừng việc thu thập qua các dịch vụ này. Cài đặt trình duyệt của bạn có thể từ chối cookie.',
  'tell.sources': 'Thông tin từ các nguồn khác',
  'tell.communications': 'Phân tích tin nhắn',
  'tell.erasure': 'Những gì không thể xóa',
  'tell.authorities': 'Tiết lộ cho cơ quan nhà nước',
  'tell.hosting': 'Nơi lưu trữ trang web này',
  'tell.more': 'Thông tin thêm',
  'tell.external': 'Gửi thông tin ra bên ngoài',
  'tell.external.about':
    'Các trang của trang web này có chương trình khiến trình duyệt của bạn gửi thông tin đến các dịch vụ sau.',
  'tell.external.none':
    'Không có dịch vụ nào mà trang web này liệt kê khiến trình duyệt của bạn gửi thông tin đến công ty khác.',
  'tell.external.sends': 'Thông tin được gửi',
  'tell.external.recipient': 'Bên nhận',
  'tell.external.when': 'Khi nào được gửi',
  'tell.sent.always': 'Khi bạn mở một trang có dùng dịch vụ.',
  'tell.sent.allowed': 'Khi bạn mở một trang có dùng dịch vụ. Bạn đã cho phép.',
  'tell.sent.refused': 'Các trang bạn mở từ khi từ chối không khởi động dịch vụ.',
  'tell.sent.on':
    'Khi bạn mở một trang có dùng dịch vụ, trừ khi bạn từ chối. Nếu bạn không chọn, chúng tôi coi là bạn cho phép.',
  'tell.sent.off': 'Sau khi bạn cho phép. Cho đến lúc đó, các trang của trang web này không khởi động dịch vụ.',
  'tell.external.revised': 'Ngày sửa đổi gần nhất: {date}.',
  'tell.external.checked': 'Thông tin về các dịch vụ này được kiểm tra vào {date} hoặc sau đó.',
  'tell.external.without': 'Khi tắt',
  'tell.external.exempt': 'Cách trang web này phân loại',
  'tell.exempt.necessary': 'Thông tin cần thiết để trang hoạt động.',
  'tell.exempt.first-party-id': 'Mã định danh do trang web này cấp và được gửi đến trang web này.',
  'tell.exempt.consented': 'Thông tin được gửi sau khi bạn đã đồng ý.',
  'tell.exempt.opt-out': 'Thông tin mà bạn có thể dừng việc gửi theo cách nêu tại đây.',
};
