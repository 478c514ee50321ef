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
    requests: '開示等の請求',
    'requests.refusal': '請求に応じられない場合：{grounds}',
    'requests.notified': '請求に応じない場合は、その旨を通知します。',
    'requests.review': 'お客様に関する決定がコンピューターだけで行われた場合、担当者による見直しを求め、ご意見を述べ、決定に異議を申し立てることができます。',
};

export { contacts };
