/** Korean, the part about whom visitors can turn to. */
const contacts = {
    contact: '문의처',
    'contact.name': '회사',
    'contact.department': '개인정보 담당',
    'contact.address': '주소',
    'contact.email': '이메일',
    'contact.tel': '전화',
    'contact.form': '문의 양식',
    'contact.dpo': '개인정보 보호책임자',
    mail: '쿠키에 관한 선택으로 이메일이 구독되지는 않습니다.',
    'mail.link': '이메일 수신 중단 또는 재개',
    requests: '이 사이트에 대한 요청',
    'requests.refusal': '이 사이트는 요청을 거절할 수 있습니다. 사유: {grounds}',
    'requests.notified': '요청을 거절하는 경우 그 사실을 알려 드립니다.',
    'requests.review': '컴퓨터만으로 본인에 관한 결정이 내려진 경우, 사람이 그 결정을 다시 검토하도록 요청하고 의견을 밝히며 결정에 이의를 제기하실 수 있습니다.',
};

export { contacts };
