/** Portuguese of Portugal, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Contacto',
    'contact.name': 'Empresa',
    'contact.department': 'Contacto para dados pessoais',
    'contact.address': 'Morada',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefone',
    'contact.form': 'Formulário de contacto',
    'contact.dpo': 'Encarregado da proteção de dados',
    mail: 'As suas escolhas sobre cookies não implicam a subscrição de qualquer e-mail.',
    'mail.link': 'Deixar de receber ou voltar a receber os nossos e-mails',
    requests: 'Pedidos a este site',
    'requests.refusal': 'Este site pode recusar um pedido. Motivos: {grounds}',
    'requests.notified': 'Se o site recusar o seu pedido, comunica-lhe essa recusa.',
    'requests.review': 'Quando um computador tiver tomado sozinho uma decisão a seu respeito, pode pedir que uma pessoa a reveja, manifestar o seu ponto de vista e contestar a decisão.',
};

export { contacts };
