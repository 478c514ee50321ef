import type { ContactMessages } from '../messages.js';

/** Latvian, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Saziņa',
  'contact.name': 'Uzņēmums',
  'contact.department': 'Par personas datiem atbild',
  'contact.address': 'Adrese',
  'contact.email': 'E-pasts',
  'contact.tel': 'Tālrunis',
  'contact.form': 'Saziņas veidlapa',
  'contact.dpo': 'Datu aizsardzības speciālists',
  mail: 'Ar savu izvēli par sīkdatnēm jūs nepiesakāties nekādiem e-pasta sūtījumiem.',
  'mail.link': 'Pārtraukt vai atsākt mūsu e-pasta sūtījumus',
  requests: 'Pieprasījumi šai vietnei',
  'requests.refusal': 'Šī vietne var noraidīt pieprasījumu. Pamatojums: {grounds}',
  'requests.notified': 'Ja tā noraida jūsu pieprasījumu, tā jums par to paziņo.',
  'requests.review':
    'Ja lēmumu par jums ir pieņēmis tikai dators, varat lūgt, lai to pārskata cilvēks, izteikt savu viedokli un apstrīdēt lēmumu.',
};
