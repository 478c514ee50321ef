import type { EmbedMessages } from '../messages.js';

/** Turkish, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': '{name} içeriği',
  'embed.about':
    'Yüklendiğinde IP adresiniz, tarayıcı ve cihaz bilgileriniz ve bu sitenin adresi {company} şirketine gönderilir; bu şirketin koşulları ve gizlilik politikası geçerli olur.',
  'embed.purpose': 'Kullanım amacı: {purposes}.',
  'embed.privacy': 'Gizlilik politikası',
  'embed.unverified': 'Gizlilik politikası (adres kontrol edilmedi)',
  'embed.company': 'Şirketin web sitesi',
  'embed.processing': 'Veri işleme koşulları',
  'embed.terms': 'Koşullar',
  'embed.open': '{name} üzerinde aç',
  'embed.once': 'Bir kez yükle',
  'embed.always': 'Her zaman izin ver: {name}',
};
