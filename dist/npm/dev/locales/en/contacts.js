/** English, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Contact',
    'contact.name': 'Company',
    'contact.department': 'In charge of personal information',
    'contact.address': 'Address',
    'contact.email': 'E-mail',
    'contact.tel': 'Telephone',
    'contact.form': 'Contact form',
    'contact.dpo': 'Data protection officer',
    mail: 'Your choices about cookies do not subscribe you to any e-mail.',
    'mail.link': 'Stop or resume e-mail from us',
    requests: 'Requests to this site',
    'requests.refusal': 'This site can refuse a request. Grounds: {grounds}',
    'requests.notified': 'If it refuses your request, it notifies you.',
    'requests.review': 'Where a computer alone has made a decision about you, you can ask for a person to review it, state your view and contest the decision.',
};

export { contacts };
