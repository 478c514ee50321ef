import type { BannerMessages } from '../messages.js';

/** Malay, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Kuki di {site}',
  spoken: 'Pilihan kuki terletak pada permulaan halaman ini.',
  ask: 'Bolehkah kami menggunakan kuki dan teknologi serupa untuk {purposes}?',
  tell: 'Kami menggunakan kuki dan teknologi serupa untuk {purposes} melainkan anda menolak. Anda boleh menolak pada bila-bila masa.',
  silence: ' Jika anda tidak memilih, anda dianggap membenarkannya.',
  'for.functional': 'ciri tambahan',
  'for.social': 'media sosial',
  'for.analytics': 'statistik',
  'for.advertising': 'pengiklanan',
  comma: ', ',
  and: ' dan ',
  companies: ' {companies} mungkin menerima data tentang lawatan anda. ',
  others: '{count} syarikat lain',
  gpc: 'Permintaan pilih keluar dipatuhi: {signal}',
  signalled:
    'Pelayar anda menghantar isyarat {signal}: penggunaan untuk pengiklanan kekal dimatikan melainkan anda sendiri menghidupkannya di “{choose}”.',
  contradicted:
    'Pelayar anda kini menghantar isyarat {signal}. Sebelum ini, di sini, anda membenarkan kuki dan teknologi serupa untuk {purposes}. Adakah kebenaran itu patut terus berkuat kuasa?',
  google: 'Google menggunakan data ini untuk memperibadikan dan mengukur iklan.',
  only: ' Hanya dengan persetujuan anda, yang boleh anda tarik balik pada bila-bila masa.',
  outdated: 'Dasar privasi atau senarai perkhidmatan kami telah berubah sejak pilihan terakhir anda.',
  'outdated.part':
    'Senarai perkhidmatan kami, tujuannya atau isyarat pelayar anda telah berubah sejak pilihan terakhir anda.',
  expired: 'Pilihan terakhir anda telah tamat tempoh.',
  change: 'Mulai {date}: {change}',
  rest: 'Kami hanya bertanya tentang perkara yang berubah.',
  accept: 'Terima semua',
  reject: 'Tolak semua',
  choose: 'Pilih sendiri',
  policy: 'Dasar privasi',
  'opt-out': 'Halaman pilih keluar',
  'new-tab': '(dibuka dalam tab baharu)',
  failed: 'Tetapan tidak dapat dimuatkan. Sila cuba lagi.',
};
