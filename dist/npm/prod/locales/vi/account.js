/** Vietnamese, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Bạn đang đăng nhập: lựa chọn của bạn được lưu cùng tài khoản của bạn và cũng có hiệu lực trên các thiết bị khác của bạn mà bạn đăng nhập. ',
    'account.taken': 'Lựa chọn này đến từ tài khoản của bạn. Bạn có thể thay đổi ở đây; khi đó tài khoản của bạn sẽ có lựa chọn mới.',
    'account.kept': 'bộ nhớ cục bộ, chừng nào lựa chọn của bạn còn hiệu lực: việc bạn đã được thông báo rằng lựa chọn được lưu cùng tài khoản của bạn, hoặc việc thiết bị này lưu lựa chọn riêng',
};

export { account };
