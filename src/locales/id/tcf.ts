import type { TcfMessages } from '../tcfMessages.js';

/** Indonesian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Jika Anda setuju, {n} vendor dari IAB Europe Transparency and Consent Framework menyimpan informasi di perangkat Anda atau membacanya dari sana, seperti cookie dan pengenal perangkat, serta memproses data pribadi, seperti pengenal tersebut dan apa yang Anda lakukan di situs ini.',
  'tcf.purposesFor': 'Untuk apa:',
  'tcf.specialFor': 'Dengan fitur khusus:',
  'tcf.claims':
    'Untuk sebagian dari ini, {n} di antaranya mendasarkan diri pada kepentingan yang sah alih-alih meminta persetujuan. Anda dapat mengajukan keberatan.',
  'tcf.scope':
    'Pilihan Anda hanya berlaku untuk {site}. Anda dapat mengubah atau menariknya kembali kapan saja: buka lagi pengaturan ini melalui tautan di situs ini.',
  'tcf.again':
    'Kami bertanya lagi karena vendor dalam kerangka kerja ini, atau apa yang mereka lakukan dengan data, telah berubah sejak pilihan terakhir Anda, atau belum termasuk dalam pilihan itu.',
  'tcf.list': 'Vendor ({n}) dan cara mengajukan keberatan',
  'tcf.title': 'Pilihan menurut kerangka kerja IAB untuk iklan',
  'tcf.intro':
    '{n} vendor ini ikut serta dalam IAB Europe Transparency and Consent Framework (TCF). Mereka diberi tahu apa yang aktif di sini. Yang nonaktif dalam pengaturan di atas juga nonaktif di sini.',
  'tcf.apart': 'Layanan di atas yang tidak tercantum di sini bukan bagian dari kerangka kerja ini.',
  'tcf.limits':
    'Anda dapat memilih mengenai tujuan, fitur khusus, dan vendor. Mengenai tujuan khusus tidak ada pilihan di sini, dan vendor dapat menggunakan fitur khusus untuk tujuan khusus 1 (keamanan, penipuan, kesalahan), apa pun pilihan Anda tentang fitur tersebut.',
  'tcf.objecting':
    'Kepentingan yang sah: sebagian vendor memproses data pribadi, seperti pengenal dan apa yang Anda lakukan di situs ini, tanpa meminta persetujuan. Untuk mengajukan keberatan, nonaktifkan ini untuk suatu tujuan atau vendor, lalu simpan; keberatan itu hanya berlaku untuk {site}. Jika persetujuan untuk suatu vendor nonaktif, ini juga nonaktif.',
  'tcf.noInterest':
    'Sebagian vendor hendak memproses data demi kepentingan yang sah, tanpa persetujuan. Situs ini meneruskan keberatan atas hal itu bagi semua orang.',
  'tcf.kept':
    'Pilihan Anda di bagian ini disimpan dalam penyimpanan lokal browser ini sebagai “{key}”. Pilihan itu berlaku selama pilihan Anda untuk situs ini berlaku: paling lama {days}.',
  'tcf.consent': 'Persetujuan',
  'tcf.legitimate': 'Kepentingan yang sah',
  'tcf.needs': 'Nonaktif selama ini nonaktif di atas: {names}',
  'tcf.more': 'Apa artinya, dan siapa yang melakukannya',
  'tcf.byVendors': 'Dengan persetujuan ({n})',
  'tcf.claimedBy': 'Berdasarkan kepentingan yang sah ({n})',
  'tcf.vendors': 'Vendor ({n})',
  'tcf.purposes': 'Tujuan',
  'tcf.specialPurposes': 'Tujuan khusus',
  'tcf.features': 'Fitur',
  'tcf.specialFeatures': 'Fitur khusus',
  'tcf.byConsent': 'Tujuan dengan persetujuan',
  'tcf.byInterest': 'Tujuan berdasarkan kepentingan yang sah',
  'tcf.count': 'Vendor dengan persetujuan: {n}; berdasarkan kepentingan yang sah: {m}',
  'tcf.data': 'Kategori data',
  'tcf.storage': 'Penyimpanan',
  'tcf.cookies': 'cookie',
  'tcf.renewed': 'dapat diperbarui',
  'tcf.session': 'sampai browser ditutup',
  'tcf.otherStorage': 'selain cookie',
  'tcf.links': 'Selengkapnya',
  'tcf.privacy': 'Kebijakan privasi',
  'tcf.interest': 'Kepentingan yang sah dari vendor ini',
  'tcf.devices': 'Apa yang disimpannya di perangkat',
};
