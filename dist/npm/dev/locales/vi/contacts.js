/** Vietnamese, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Liên hệ',
    'contact.name': 'Công ty',
    'contact.department': 'Bộ phận phụ trách dữ liệu cá nhân',
    'contact.address': 'Địa chỉ',
    'contact.email': 'Email',
    'contact.tel': 'Điện thoại',
    'contact.form': 'Biểu mẫu liên hệ',
    'contact.dpo': 'Nhân sự bảo vệ dữ liệu cá nhân (DPO)',
    mail: 'Các lựa chọn của bạn về cookie không đăng ký cho bạn nhận bất kỳ email nào.',
    'mail.link': 'Ngừng nhận hoặc nhận lại email của chúng tôi',
    requests: 'Yêu cầu gửi đến trang web này',
    'requests.refusal': 'Trang web này có thể từ chối yêu cầu. Lý do: {grounds}',
    'requests.notified': 'Nếu từ chối yêu cầu của bạn, trang web sẽ thông báo cho bạn.',
    'requests.review': 'Nếu một quyết định về bạn chỉ do máy tính đưa ra, bạn có thể yêu cầu con người xem xét lại, nêu quan điểm của mình và khiếu nại quyết định đó.',
};

export { contacts };
