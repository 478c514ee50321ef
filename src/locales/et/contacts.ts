import type { ContactMessages } from '../messages.js';

/** Estonian, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Kontakt',
  'contact.name': 'Ettevõte',
  'contact.department': 'Isikuandmete eest vastutab',
  'contact.address': 'Aadress',
  'contact.email': 'E-post',
  'contact.tel': 'Telefon',
  'contact.form': 'Kontaktivorm',
  'contact.dpo': 'Andmekaitseametnik',
  mail: 'Teie küpsiste valik ei telli teile e-kirju.',
  'mail.link': 'Lõpetage või taastage meie e-kirjade saamine',
  requests: 'Taotlused sellele saidile',
  'requests.refusal': 'Sait võib taotluse rahuldamisest keelduda. Alused: {grounds}',
  'requests.notified': 'Kui sait teie taotluse rahuldamisest keeldub, teatab ta sellest teile.',
  'requests.review':
    'Kui arvuti on üksi teinud teid puudutava otsuse, võite taotleda, et selle vaataks üle inimene, väljendada oma seisukohta ja otsuse vaidlustada.',
};
