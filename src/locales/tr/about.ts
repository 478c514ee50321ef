import type { About } from '../About.js';

export const about: About = {
  name: 'Türkçe',
  english: 'Turkish',
  law: 'Türkiye, Law No. 6698 on the Protection of Personal Data (KVKK)',
  terms: {
    consent: 'açık rıza',
    withdraw: 'açık rızayı geri almak',
    object: 'itiraz etmek',
    controller: 'veri sorumlusu',
    legitimateInterest: 'meşru menfaat',
    optOut: 'vazgeçme',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 3(1)(a) and (ı), 5(2)(f) and 11(1)(g) were read in quotations of the law, not in the Official Gazette. The law does not name withdrawing; "geri almak" is what its commentaries say.',
    'Objecting in article 11(1)(g) is to a result of automated analysis only; the word is used here for processing in general.',
    'Data protection officer ("veri koruma görevlisi") and restriction ("kısıtlama") are not in the law.',
    '"vazgeçme" (giving up) for opt-out is ours; Turkish pages say "opt-out", "devre dışı bırakma" and "ret", too. The English word stands beside it where it is explained.',
    'The words of the framework of the IAB (tedarikçi, özel amaç, özel özellik) were not compared with a Turkish translation of its own; outside it a vendor is "sağlayıcı".',
  ],
};
