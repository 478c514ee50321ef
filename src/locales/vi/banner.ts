import type { BannerMessages } from '../messages.js';

/** Vietnamese, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookie trên {site}',
  spoken: 'Các lựa chọn về cookie nằm ở đầu trang này.',
  ask: 'Bạn có cho phép chúng tôi dùng cookie và công nghệ tương tự cho {purposes} không?',
  tell: 'Chúng tôi dùng cookie và công nghệ tương tự cho {purposes}, trừ khi bạn từ chối. Bạn có thể từ chối bất cứ lúc nào.',
  silence: ' Nếu bạn không chọn, chúng tôi coi là bạn cho phép.',
  'for.functional': 'tính năng bổ sung',
  'for.social': 'mạng xã hội',
  'for.analytics': 'thống kê',
  'for.advertising': 'quảng cáo',
  comma: ', ',
  and: ' và ',
  companies: ' {companies} có thể nhận dữ liệu về lượt truy cập này. ',
  others: '{count} công ty khác',
  gpc: 'Đã thực hiện yêu cầu chọn không tham gia: {signal}',
  signalled:
    'Trình duyệt của bạn gửi tín hiệu {signal}: mục đích quảng cáo vẫn tắt, trừ khi bạn tự bật trong mục “{choose}”.',
  contradicted:
    'Trình duyệt của bạn hiện gửi tín hiệu {signal}. Trước đây, tại đây, bạn đã cho phép dùng cookie và công nghệ tương tự cho {purposes}. Lựa chọn đó có nên tiếp tục có hiệu lực không?',
  google: 'Google dùng dữ liệu này để cá nhân hóa và đo lường quảng cáo.',
  only: ' Chỉ khi bạn đồng ý; bạn có thể rút lại sự đồng ý bất cứ lúc nào.',
  outdated: 'Chính sách bảo mật hoặc danh sách dịch vụ của chúng tôi đã thay đổi kể từ lần chọn trước của bạn.',
  'outdated.part':
    'Danh sách dịch vụ của chúng tôi, mục đích của các dịch vụ đó hoặc tín hiệu của trình duyệt của bạn đã thay đổi kể từ lần chọn trước của bạn.',
  expired: 'Lựa chọn trước của bạn đã hết hiệu lực.',
  change: 'Từ {date}: {change}',
  rest: 'Chúng tôi chỉ hỏi về phần đã thay đổi.',
  accept: 'Chấp nhận tất cả',
  reject: 'Từ chối tất cả',
  choose: 'Tùy chọn',
  policy: 'Chính sách bảo mật',
  'opt-out': 'Trang chọn không tham gia',
  'new-tab': '(mở trong thẻ mới)',
  failed: 'Không tải được phần cài đặt. Vui lòng thử lại.',
};
