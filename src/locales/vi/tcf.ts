import type { TcfMessages } from '../tcfMessages.js';

/** Vietnamese, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Nếu bạn đồng ý, {n} nhà cung cấp thuộc IAB Europe Transparency and Consent Framework lưu trữ thông tin trên thiết bị của bạn hoặc đọc thông tin từ đó, chẳng hạn cookie và mã định danh thiết bị, và xử lý dữ liệu cá nhân, chẳng hạn các mã định danh đó và những gì bạn làm trên trang web này.',
  'tcf.purposesFor': 'Cho các mục đích:',
  'tcf.specialFor': 'Dùng các tính năng đặc biệt:',
  'tcf.claims':
    'Với một phần trong số đó, {n} nhà cung cấp dựa trên lợi ích chính đáng thay vì xin sự đồng ý. Bạn có thể phản đối điều đó.',
  'tcf.scope':
    'Lựa chọn của bạn chỉ có hiệu lực với {site}. Bạn có thể thay đổi hoặc rút lại bất cứ lúc nào: hãy mở lại phần cài đặt này bằng liên kết trên trang web này.',
  'tcf.again':
    'Chúng tôi hỏi lại vì các nhà cung cấp trong khuôn khổ này, hoặc những gì họ làm với dữ liệu, đã thay đổi kể từ lần chọn trước của bạn, hoặc không có trong lần chọn đó.',
  'tcf.list': 'Nhà cung cấp ({n}) và cách phản đối',
  'tcf.title': 'Lựa chọn theo khuôn khổ của IAB về quảng cáo',
  'tcf.intro':
    '{n} nhà cung cấp này tham gia IAB Europe Transparency and Consent Framework (TCF). Họ được thông báo những gì đang bật ở đây. Những gì đang tắt trong phần cài đặt ở trên cũng tắt ở đây.',
  'tcf.apart': 'Các dịch vụ ở trên mà không có trong danh sách ở đây không thuộc khuôn khổ này.',
  'tcf.limits':
    'Bạn có thể đưa ra lựa chọn về mục đích, tính năng đặc biệt và nhà cung cấp. Về mục đích đặc biệt thì ở đây không có lựa chọn, và nhà cung cấp có thể dùng tính năng đặc biệt cho mục đích đặc biệt 1 (bảo mật, gian lận, lỗi), dù bạn chọn gì về các tính năng đó.',
  'tcf.objecting':
    'Lợi ích chính đáng: một số nhà cung cấp xử lý dữ liệu cá nhân, chẳng hạn mã định danh và những gì bạn làm trên trang web này, mà không xin sự đồng ý. Để phản đối, hãy tắt mục này cho một mục đích hoặc nhà cung cấp rồi lưu; sự phản đối chỉ có hiệu lực với {site}. Nếu sự đồng ý cho một nhà cung cấp đang tắt thì mục này cũng tắt.',
  'tcf.noInterest':
    'Một số nhà cung cấp muốn xử lý dữ liệu vì lợi ích chính đáng mà không có sự đồng ý. Trang web này thay mặt mọi người chuyển lời phản đối điều đó.',
  'tcf.kept':
    'Lựa chọn của bạn được lưu trong bộ nhớ cục bộ của trình duyệt này với tên “{key}”, và có hiệu lực chừng nào bản ghi lựa chọn của bạn còn hiệu lực: tối đa {days}.',
  'tcf.consent': 'Sự đồng ý',
  'tcf.legitimate': 'Lợi ích chính đáng',
  'tcf.needs': 'Tắt chừng nào mục sau ở trên còn tắt: {names}',
  'tcf.more': 'Ý nghĩa, và ai thực hiện',
  'tcf.byVendors': 'Theo sự đồng ý ({n})',
  'tcf.claimedBy': 'Theo lợi ích chính đáng ({n})',
  'tcf.vendors': 'Nhà cung cấp ({n})',
  'tcf.purposes': 'Mục đích',
  'tcf.specialPurposes': 'Mục đích đặc biệt',
  'tcf.features': 'Tính năng',
  'tcf.specialFeatures': 'Tính năng đặc biệt',
  'tcf.byConsent': 'Mục đích theo sự đồng ý',
  'tcf.byInterest': 'Mục đích theo lợi ích chính đáng',
  'tcf.count': 'Nhà cung cấp theo sự đồng ý: {n}; theo lợi ích chính đáng: {m}',
  'tcf.data': 'Loại dữ liệu',
  'tcf.storage': 'Lưu trữ',
  'tcf.cookies': 'cookie',
  'tcf.renewed': 'có thể được gia hạn',
  'tcf.session': 'cho đến khi đóng trình duyệt',
  'tcf.otherStorage': 'cách khác ngoài cookie',
  'tcf.links': 'Xem thêm',
  'tcf.privacy': 'Chính sách bảo mật',
  'tcf.interest': 'Lợi ích chính đáng của nhà cung cấp',
  'tcf.devices': 'Những gì nhà cung cấp lưu trữ trên thiết bị',
};
