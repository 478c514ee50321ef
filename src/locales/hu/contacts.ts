import type { ContactMessages } from '../messages.js';

/** Hungarian, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Kapcsolat',
  'contact.name': 'Cég',
  'contact.department': 'A személyes adatok felelőse',
  'contact.address': 'Cím',
  'contact.email': 'E-mail',
  'contact.tel': 'Telefon',
  'contact.form': 'Kapcsolati űrlap',
  'contact.dpo': 'Adatvédelmi tisztviselő',
  mail: 'A sütikről hozott döntéseivel nem iratkozik fel semmilyen e-mailre.',
  'mail.link': 'E-mailjeink leállítása vagy újraindítása',
  requests: 'Kérelmek ehhez a webhelyhez',
  'requests.refusal': 'Ez a webhely elutasíthat egy kérelmet. Indokok: {grounds}',
  'requests.notified': 'Ha elutasítja az Ön kérelmét, értesíti Önt.',
  'requests.review':
    'Ha kizárólag számítógép hozott döntést Önről, kérheti, hogy ember vizsgálja felül, kifejtheti az álláspontját, és kifogást nyújthat be a döntéssel szemben.',
};
