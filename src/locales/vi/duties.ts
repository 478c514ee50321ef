import type { DutyMessages } from '../messages.js';

/** Vietnamese, the part about what the law of a region has shown. The words that California’s law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (Lựa chọn quyền riêng tư của bạn)',
  honored: 'Opt-Out Request Honored (Đã thực hiện yêu cầu chọn không tham gia)',
  sale: 'Bán và chia sẻ thông tin cá nhân, và quảng cáo dựa trên thông tin đó',
  'sale.on': 'Đang bật trong trình duyệt này. Để chọn không tham gia, hãy tắt rồi lưu.',
  'sale.partly': 'Đang bật một phần trong trình duyệt này. Để chọn không tham gia toàn bộ, hãy tắt rồi lưu.',
  'sale.off': 'Đang tắt trong trình duyệt này.',
  beyond:
    'Dữ liệu cũng có thể được bán hoặc chia sẻ theo những cách khác ngoài cookie. Bạn có thể yêu cầu trang web này:',
  'beyond.sale': 'Không bán hoặc chia sẻ thông tin cá nhân của tôi (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Hạn chế việc sử dụng thông tin cá nhân nhạy cảm của tôi (Limit the Use of My Sensitive Personal Information)',
  identified:
    'Dữ liệu mà {companies} có thể nhận có thể được liên kết với chính bạn tại đó, ví dụ qua tài khoản hoặc địa chỉ email của bạn. ',
  'identified.note':
    'Bên nhận có thể liên kết dữ liệu này với chính bạn. Nội dung gửi đến bên nhận được liệt kê bên dưới.',
  abroad: 'Dữ liệu được chuyển ra nước ngoài',
  'abroad.countries': 'Các công ty được liệt kê ở đây nằm tại các quốc gia hoặc khu vực sau: {countries}',
  'abroad.law':
    'Pháp luật tại đó bảo vệ thông tin cá nhân như thế nào (Ủy ban Bảo vệ Thông tin Cá nhân Nhật Bản, bằng tiếng Nhật)',
  'exempt.statistics':
    'Chỉ thống kê cách trang web này được sử dụng để có thể cải thiện. Việc này không cần sự đồng ý. Bạn có thể phản đối miễn phí: hãy tắt rồi lưu.',
  'exempt.appearance':
    'Chỉ lưu cách trang web này hiển thị với bạn. Việc này không cần sự đồng ý. Bạn có thể phản đối miễn phí: hãy tắt rồi lưu.',
  barred:
    'Đang tắt: với độ tuổi mà trang web này ghi nhận cho bạn, theo pháp luật, bạn không được tự cho phép việc này.',
};
