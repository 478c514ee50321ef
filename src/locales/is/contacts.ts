import type { ContactMessages } from '../messages.js';

/** Icelandic, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Hafa samband',
  'contact.name': 'Fyrirtæki',
  'contact.department': 'Umsjón með persónuupplýsingum',
  'contact.address': 'Heimilisfang',
  'contact.email': 'Netfang',
  'contact.tel': 'Sími',
  'contact.form': 'Samskiptaform',
  'contact.dpo': 'Persónuverndarfulltrúi',
  mail: 'Val þitt um vafrakökur skráir þig ekki fyrir neinum tölvupósti.',
  'mail.link': 'Stöðva tölvupóst frá okkur eða fá hann aftur',
  requests: 'Beiðnir til þessa vefs',
  'requests.refusal': 'Vefurinn getur hafnað beiðni. Ástæður: {grounds}',
  'requests.notified': 'Ef hann hafnar beiðni þinni lætur hann þig vita.',
  'requests.review':
    'Ef tölva ein hefur tekið ákvörðun um þig getur þú óskað eftir að manneskja fari yfir hana, komið sjónarmiði þínu á framfæri og véfengt ákvörðunina.',
};
