import type { BannerMessages } from '../messages.js';

/** Turkish, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: '{site} çerezleri',
  spoken: 'Çerez seçenekleri bu sayfanın başındadır.',
  ask: 'Çerezleri ve benzer teknolojileri {purposes} için kullanabilir miyiz?',
  tell: 'Reddetmediğiniz sürece çerezleri ve benzer teknolojileri {purposes} için kullanırız. İstediğiniz zaman reddedebilirsiniz.',
  silence: ' Yanıt vermemek “evet” sayılır.',
  'for.functional': 'ek özellikler',
  'for.social': 'sosyal medya',
  'for.analytics': 'istatistik',
  'for.advertising': 'reklam',
  comma: ', ',
  and: ' ve ',
  companies: ' {companies} ziyaretinizle ilgili veriler alabilir. ',
  others: '{count} şirket daha',
  gpc: 'Vazgeçme talebi yerine getirildi: {signal}',
  signalled:
    'Tarayıcınız {signal} sinyali gönderiyor: “{choose}” altında kendiniz açmadığınız sürece reklam kapalı kalır.',
  contradicted:
    'Tarayıcınız artık {signal} sinyali gönderiyor. Daha önce burada {purposes} için çerezlere ve benzer teknolojilere izin vermiştiniz. Bu izin geçerli kalsın mı?',
  google: 'Google, verileri reklamları kişiselleştirmek ve ölçmek için kullanır.',
  only: ' Yalnızca açık rızanızla; rızanızı istediğiniz zaman geri alabilirsiniz.',
  outdated: 'Son yanıtınızdan bu yana gizlilik politikamız veya hizmet listemiz değişti.',
  'outdated.part':
    'Son yanıtınızdan bu yana hizmet listemiz, hizmetlerin amacı veya tarayıcınızın gönderdiği sinyal değişti.',
  expired: 'Son yanıtınızın süresi doldu.',
  change: '{date} tarihinden itibaren: {change}',
  rest: 'Yalnızca değişenleri soruyoruz.',
  accept: 'Tümünü kabul et',
  reject: 'Tümünü reddet',
  choose: 'Seçim yap',
  policy: 'Gizlilik politikası',
  'opt-out': 'Vazgeçme sayfaları',
  'new-tab': '(yeni sekmede açılır)',
  failed: 'Ayarlar yüklenemedi. Lütfen tekrar deneyin.',
};
