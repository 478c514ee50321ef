/** Vietnamese, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Nội dung từ {name}',
    'embed.about': 'Khi tải, địa chỉ IP, thông tin về trình duyệt và thiết bị của bạn cùng địa chỉ của trang web này được gửi đến {company}; điều khoản sử dụng và chính sách bảo mật của công ty đó được áp dụng.',
    'embed.purpose': 'Nội dung này được dùng cho {purposes}.',
    'embed.privacy': 'Chính sách bảo mật',
    'embed.unverified': 'Chính sách bảo mật (chưa kiểm tra địa chỉ)',
    'embed.company': 'Trang web của công ty',
    'embed.processing': 'Điều khoản xử lý dữ liệu',
    'embed.terms': 'Điều khoản sử dụng',
    'embed.open': 'Mở trên {name}',
    'embed.once': 'Chỉ tải lần này',
    'embed.always': 'Luôn cho phép {name}',
};

export { embeds };
