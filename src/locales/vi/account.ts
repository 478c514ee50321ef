import type { AccountMessages } from '../messages.js';

/** Vietnamese, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Bạn đang đăng nhập: lựa chọn của bạn được lưu cùng tài khoản của bạn và cũng có hiệu lực trên các thiết bị khác của bạn mà bạn đăng nhập. ',
  'account.taken':
    'Lựa chọn này đến từ tài khoản của bạn. Bạn có thể thay đổi ở đây; khi đó tài khoản của bạn sẽ có lựa chọn mới.',
  'account.kept':
    'bộ nhớ cục bộ, cho đến khi lựa chọn của bạn hết hiệu lực: việc bạn đã được thông báo về tài khoản, hoặc việc thiết bị này khác với tài khoản',
};
