/** Simplified Chinese, the part about whom visitors can turn to. */
const contacts = {
    contact: '联系方式',
    'contact.name': '公司',
    'contact.department': '个人信息事务负责部门',
    'contact.address': '地址',
    'contact.email': '电子邮箱',
    'contact.tel': '电话',
    'contact.form': '联系表单',
    'contact.dpo': '个人信息保护负责人（DPO）',
    mail: '您对 Cookie 的选择不会为您订阅任何电子邮件。',
    'mail.link': '停止或恢复接收我们的电子邮件',
    requests: '向本网站提出请求',
    'requests.refusal': '本网站可以拒绝请求。理由：{grounds}',
    'requests.notified': '如果拒绝您的请求，本网站会通知您。',
    'requests.review': '如果有关您的决定完全由计算机作出，您可以要求由人工复核、陈述您的意见并对该决定提出异议。',
};

export { contacts };
