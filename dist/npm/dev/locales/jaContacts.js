/** Japanese, the part about whom visitors can turn to. */
const contacts = {
    contact: 'お問い合わせ先',
    'contact.name': '事業者',
    'contact.department': '個人情報の担当',
    'contact.address': '住所',
    'contact.email': 'メールアドレス',
    'contact.tel': '電話番号',
    'contact.form': 'お問い合わせフォーム',
    'contact.dpo': 'データ保護オフィサー（DPO）',
    mail: 'Cookieについての選択によって、メールの配信が始まることはありません。',
    'mail.link': 'メール配信の停止・再開',
};

export { contacts };
