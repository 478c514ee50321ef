import type { ContactMessages } from '../messages.js';

/** Turkish, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'İletişim',
  'contact.name': 'Şirket',
  'contact.department': 'Kişisel verilerle ilgilenen birim veya kişi',
  'contact.address': 'Adres',
  'contact.email': 'E-posta',
  'contact.tel': 'Telefon',
  'contact.form': 'İletişim formu',
  'contact.dpo': 'Veri koruma görevlisi',
  mail: 'Çerezlerle ilgili seçimleriniz sizi hiçbir e-postaya abone yapmaz.',
  'mail.link': 'Bizden gelen e-postaları durdurma veya yeniden başlatma',
  requests: 'Bu siteye başvurular',
  'requests.refusal': 'Bu site bir talebi reddedebilir. Gerekçeler: {grounds}',
  'requests.notified': 'Talebinizi reddederse bunu size bildirir.',
  'requests.review':
    'Hakkınızda yalnızca bir bilgisayar karar verdiyse bu kararın bir insan tarafından incelenmesini isteyebilir, görüşünüzü bildirebilir ve karara itiraz edebilirsiniz.',
};
