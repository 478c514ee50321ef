import type { ContactMessages } from '../messages.js';

/** Portuguese of Brazil, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Contato',
  'contact.name': 'Empresa',
  'contact.department': 'Área ou pessoa que cuida dos dados pessoais',
  'contact.address': 'Endereço',
  'contact.email': 'E-mail',
  'contact.tel': 'Telefone',
  'contact.form': 'Formulário de contato',
  'contact.dpo': 'Encarregado pelo tratamento de dados pessoais',
  mail: 'Suas escolhas sobre cookies não inscrevem você em nenhum e-mail.',
  'mail.link': 'Parar de receber ou voltar a receber nossos e-mails',
  requests: 'Solicitações a este site',
  'requests.refusal': 'Este site pode recusar uma solicitação. Motivos: {grounds}',
  'requests.notified': 'Se o site recusar sua solicitação, ele comunica isso a você.',
  'requests.review':
    'Quando um computador tiver tomado sozinho uma decisão sobre você, você pode pedir que uma pessoa a revise, apresentar seu ponto de vista e contestar a decisão.',
};
