import type { TcfMessages } from '../tcfMessages.js';

/** Malay, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Jika anda bersetuju, {n} vendor IAB Europe Transparency and Consent Framework menyimpan maklumat pada peranti anda atau membacanya dari situ, seperti kuki dan pengecam peranti, dan memproses data peribadi, seperti pengecam tersebut dan apa yang anda lakukan di laman web ini.',
  'tcf.purposesFor': 'Untuk apa:',
  'tcf.specialFor': 'Dengan ciri khas:',
  'tcf.claims':
    'Bagi sebahagian daripada ini, {n} daripadanya bergantung pada kepentingan yang sah dan bukannya meminta persetujuan. Anda boleh membantahnya.',
  'tcf.scope':
    'Pilihan anda sah untuk {site} sahaja. Anda boleh mengubah atau menariknya balik pada bila-bila masa: buka semula tetapan ini melalui pautan di laman web ini.',
  'tcf.again':
    'Kami bertanya semula kerana vendor dalam rangka kerja ini, atau apa yang dilakukannya dengan data, telah berubah sejak pilihan terakhir anda, atau tidak termasuk di dalamnya.',
  'tcf.list': 'Vendor ({n}) dan cara membantah',
  'tcf.title': 'Pilihan menurut rangka kerja IAB untuk pengiklanan',
  'tcf.intro':
    '{n} vendor ini menyertai IAB Europe Transparency and Consent Framework (TCF). Mereka dimaklumkan tentang apa yang dihidupkan di sini. Apa yang dimatikan dalam tetapan di atas turut dimatikan di sini.',
  'tcf.apart': 'Perkhidmatan di atas yang tidak disenaraikan di sini bukan sebahagian daripada rangka kerja ini.',
  'tcf.limits':
    'Anda boleh membuat pilihan tentang tujuan, ciri khas dan vendor. Tentang tujuan khas tiada pilihan di sini, dan vendor boleh menggunakan ciri khas untuk tujuan khas 1 (keselamatan, penipuan, ralat), apa pun pilihan anda tentang ciri tersebut.',
  'tcf.objecting':
    'Kepentingan yang sah: sesetengah vendor memproses data peribadi, seperti pengecam dan apa yang anda lakukan di laman web ini, tanpa meminta persetujuan. Untuk membantah, matikan ini untuk sesuatu tujuan atau vendor dan simpan; bantahan itu sah untuk {site} sahaja. Jika persetujuan untuk sesuatu vendor dimatikan, ini juga dimatikan.',
  'tcf.noInterest':
    'Sesetengah vendor mahu memproses data berdasarkan kepentingan yang sah, tanpa persetujuan. Laman web ini menyampaikan bantahan terhadapnya bagi pihak semua orang.',
  'tcf.kept':
    'Pilihan anda disimpan dalam storan setempat pelayar ini sebagai “{key}”. Pilihan itu sah selagi rekod pilihan anda sah: paling lama {days}.',
  'tcf.consent': 'Persetujuan',
  'tcf.legitimate': 'Kepentingan yang sah',
  'tcf.needs': 'Dimatikan selagi ini dimatikan di atas: {names}',
  'tcf.more': 'Apa maksudnya, dan siapa yang melakukannya',
  'tcf.byVendors': 'Dengan persetujuan ({n})',
  'tcf.claimedBy': 'Atas kepentingan yang sah ({n})',
  'tcf.vendors': 'Vendor ({n})',
  'tcf.purposes': 'Tujuan',
  'tcf.specialPurposes': 'Tujuan khas',
  'tcf.features': 'Ciri',
  'tcf.specialFeatures': 'Ciri khas',
  'tcf.byConsent': 'Tujuan dengan persetujuan',
  'tcf.byInterest': 'Tujuan berdasarkan kepentingan yang sah',
  'tcf.count': 'Vendor dengan persetujuan: {n}; atas kepentingan yang sah: {m}',
  'tcf.data': 'Kategori data',
  'tcf.storage': 'Storan',
  'tcf.cookies': 'kuki',
  'tcf.renewed': 'mungkin diperbaharui',
  'tcf.session': 'sehingga pelayar ditutup',
  'tcf.otherStorage': 'selain kuki',
  'tcf.links': 'Selanjutnya',
  'tcf.privacy': 'Dasar privasi',
  'tcf.interest': 'Kepentingan sah vendor',
  'tcf.devices': 'Apa yang disimpannya pada peranti',
};
