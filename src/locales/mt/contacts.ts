import type { ContactMessages } from '../messages.js';

/** Maltese, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Kuntatt',
  'contact.name': 'Kumpanija',
  'contact.department': 'Responsabbli għad-data personali',
  'contact.address': 'Indirizz',
  'contact.email': 'Indirizz tal-email',
  'contact.tel': 'Telefon',
  'contact.form': 'Formola ta’ kuntatt',
  'contact.dpo': 'Uffiċjal tal-protezzjoni tad-data',
  mail: 'L-għażliet tiegħek dwar il-cookies ma jabbonawk għal ebda email.',
  'mail.link': 'Waqqaf jew erġa’ ibda l-emails mingħandna',
  requests: 'Talbiet lil dan is-sit web',
  'requests.refusal': 'Dan is-sit web jista’ jirrifjuta talba. Raġunijiet: {grounds}',
  'requests.notified': 'Jekk jirrifjuta t-talba tiegħek, jgħarrfek.',
  'requests.review':
    'Fejn deċiżjoni dwarek tkun ittieħdet minn kompjuter biss, tista’ titlob li persuna tirrevediha, tesprimi l-fehma tiegħek u tikkontesta d-deċiżjoni.',
};
