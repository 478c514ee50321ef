import type { ContactMessages } from '../messages.js';

/** Catalan, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Contacte',
  'contact.name': 'Empresa',
  'contact.department': 'A càrrec de les dades personals',
  'contact.address': 'Adreça',
  'contact.email': 'Correu electrònic',
  'contact.tel': 'Telèfon',
  'contact.form': 'Formulari de contacte',
  'contact.dpo': 'Delegat de protecció de dades',
  mail: 'El que trieu sobre les galetes no us subscriu a cap correu electrònic.',
  'mail.link': 'Deixar de rebre els nostres correus o tornar-los a rebre',
  requests: 'Sol·licituds a aquest web',
  'requests.refusal': 'Aquest web pot denegar una sol·licitud. Motius: {grounds}',
  'requests.notified': 'Si denega la vostra sol·licitud, us ho comunica.',
  'requests.review':
    'Quan un sistema informàtic hagi pres tot sol una decisió sobre vós, podeu demanar que la revisi una persona, expressar el vostre punt de vista i impugnar la decisió.',
};
