import type { BannerMessages } from '../messages.js';

/** Indonesian, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookie di {site}',
  spoken: 'Pilihan cookie ada di awal halaman ini.',
  ask: 'Bolehkah kami menggunakan cookie dan teknologi serupa untuk {purposes}?',
  tell: 'Kami menggunakan cookie dan teknologi serupa untuk {purposes}, kecuali jika Anda menolak. Anda dapat menolak kapan saja.',
  silence: ' Jika Anda tidak memilih, Anda dianggap mengizinkan.',
  'for.functional': 'fitur tambahan',
  'for.social': 'media sosial',
  'for.analytics': 'statistik',
  'for.advertising': 'iklan',
  comma: ', ',
  and: ' dan ',
  companies: ' {companies} mungkin menerima data tentang kunjungan Anda. ',
  others: '{count} perusahaan lain',
  gpc: 'Permintaan opt-out dipatuhi: {signal}',
  signalled:
    'Browser Anda mengirim sinyal {signal}: penggunaan untuk iklan tetap nonaktif, kecuali jika Anda mengaktifkannya sendiri di “{choose}”.',
  contradicted:
    'Browser Anda kini mengirim sinyal {signal}. Sebelumnya, di sini Anda mengizinkan cookie dan teknologi serupa untuk {purposes}. Apakah izin itu harus tetap berlaku?',
  google: 'Google menggunakan data tersebut untuk mempersonalisasi dan mengukur iklan.',
  only: ' Hanya dengan persetujuan Anda, yang dapat Anda tarik kembali kapan saja.',
  outdated: 'Kebijakan privasi atau daftar layanan kami telah berubah sejak pilihan terakhir Anda.',
  'outdated.part':
    'Daftar layanan kami, tujuan layanan tersebut, atau sinyal browser Anda telah berubah sejak pilihan terakhir Anda.',
  expired: 'Pilihan terakhir Anda sudah kedaluwarsa.',
  change: 'Mulai {date}: {change}',
  rest: 'Kami hanya menanyakan hal yang berubah.',
  accept: 'Terima semua',
  reject: 'Tolak semua',
  choose: 'Pilih sendiri',
  policy: 'Kebijakan privasi',
  'opt-out': 'Halaman opt-out',
  'new-tab': '(terbuka di tab baru)',
  failed: 'Pengaturan tidak dapat dimuat. Silakan coba lagi.',
};
