import type { PreferencesMessages } from '../messages.js';

/** Malay, the part that comes with preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Tetapan kuki',
  intro: 'Tentukan apa yang boleh digunakan oleh laman web ini. Suis berkuat kuasa apabila anda menyimpan.',
  'decided.at': 'Anda memilih pada {date}.',
  'decided.granted': 'Anda membenarkan: {purposes}',
  'decided.denied': 'Anda menolak: {purposes}',
  'decided.part': '{purpose} (sebahagian)',
  'purpose.necessary': 'Perlu',
  'purpose.necessary.description':
    'Perkara yang mesti ada supaya laman web berfungsi (contohnya, untuk mengingati pilihan ini).',
  'purpose.functional': 'Ciri',
  'purpose.functional.description':
    'Video, peta, perlindungan borang daripada spam dan perkhidmatan serupa daripada pihak lain. Jika dimatikan, bahagian laman web yang menggunakannya mungkin tiada atau tidak berfungsi.',
  'purpose.social': 'Media sosial',
  'purpose.social.description':
    'Butang kongsi dan siaran yang dibenamkan. Pengendalinya mengetahui halaman yang anda buka di sini dan mungkin menggunakannya untuk memilih dan mengukur iklan.',
  'purpose.analytics': 'Statistik',
  'purpose.analytics.description': 'Mengukur cara laman web digunakan supaya laman web dapat ditambah baik.',
  'purpose.advertising': 'Pengiklanan',
  'purpose.advertising.description':
    'Memilih iklan mengikut apa yang anda lihat, di sini dan di laman web lain, dan mengukur sama ada iklan itu berkesan.',
  'always-on': 'Sentiasa dihidupkan',
  partly: '{count} daripada {total} dihidupkan',
  details: 'Butiran',
  'details.of': 'butiran tentang {name}',
  'details.none': 'Laman web ini belum menerangkan perkhidmatan ini.',
  company: 'Syarikat',
  formerly: 'Dahulu',
  controllers: 'Pengawal data, mengikut wilayah pelawat',
  controller: '{regions}: {company} ({country})',
  transfers: 'Asas penghantaran data ke luar negara, menurut penerima',
  transfer: 'dari {from} ke {to}: {ground}',
  'transfer.adequacy': 'keputusan kecukupan',
  'transfer.privacy-framework': 'Rangka Kerja Privasi Data (Data Privacy Framework)',
  'transfer.standard-clauses': 'klausa kontrak standard',
  'region.EEA': 'Kawasan Ekonomi Eropah',
  use: 'Digunakan oleh laman web ini untuk',
  'use.recipient': 'Apa yang dilakukan oleh penerima dengan data',
  safeguards: 'Cara penerima melindungi data',
  sends: 'Apa yang dihantar',
  'sends.page': 'alamat halaman, masa dan halaman sebelumnya',
  'sends.interaction': 'klik dan penatalan',
  'sends.identifier': 'pengecam dalam kuki, pengecam pelayar atau pengecam pengiklanan',
  'sends.address': 'alamat IP dan lokasi anggaran',
  'sends.device': 'sistem pengendalian, pelayar, peranti, bahasa dan saiz skrin',
  'sends.commerce': 'pembelian dan pendaftaran',
  'sends.click-id': 'pengecam iklan yang diklik',
  'sends.user': 'apa yang diketahui oleh laman web ini tentang anda sebagai penggunanya (contohnya, nombor ahli)',
  'sends.contact': 'alamat e-mel atau nombor telefon, dalam bentuk cincangan (hash)',
  'sends.playback': 'cara video ditonton',
  'sends.recording': 'rakaman input borang dan tindakan pada skrin',
  cookies: 'Kuki dan storan',
  'cookies.none': 'tiada',
  'cookies.unknown': 'belum disemak',
  record: 'Rekod pilihan anda',
  'record.use':
    'Mengingati apa yang anda pilih di sini supaya anda tidak ditanya pada setiap halaman, dan membuktikan pilihan anda. Selagi anda membenarkan sesuatu, satu nombor rawak menghubungkan pilihan-pilihan anda; jika anda menolak semua, nombor itu tiada. Safari membuang rekod ini lebih awal: selepas tujuh hari penggunaan tanpa anda berinteraksi dengan laman web ini.',
  'record.local': 'storan setempat, dibuang pada lawatan anda yang seterusnya selepas {duration}',
  'record.local.refusal':
    'storan setempat, sehingga anda memilih semula: penolakan kekal berkuat kuasa juga selepas {duration}',
  'record.receipts':
    'resit pilihan terkini anda, dalam storan setempat, dibuang selewat-lewatnya bersama pilihan anda; resit pilihan yang tidak membenarkan apa-apa, dalam storan sesi, sehingga tab ditutup',
  'record.queue':
    'pilihan yang resitnya belum dibuat atau dihantar, dalam storan setempat sehingga selesai atau telah dicuba sepuluh kali',
  'party.first': 'pihak pertama',
  'party.third': 'pihak ketiga',
  'kind.cookie': 'kuki',
  'kind.localStorage': 'storan setempat',
  'kind.sessionStorage': 'storan sesi',
  'kind.database': 'pangkalan data pelayar',
  'kind.cache': 'cache pelayar',
  kept: '{kind}, {retention}',
  retention: 'disimpan selama {duration}',
  'retention.session': 'sehingga pelayar ditutup',
  'retention.persistent': 'tanpa tarikh tamat sendiri',
  'retention.unpublished': 'tempoh simpanan tidak diterbitkan oleh pembekal',
  'retention.unknown': 'tempoh simpanan belum disemak',
  'link.privacy': 'Dasar privasi',
  'link.unverified': 'Dasar privasi (alamat belum disemak)',
  'link.company': 'Laman web syarikat',
  'link.processing': 'Terma pemprosesan data',
  'link.terms': 'Terma penggunaan',
  'link.opt-out': 'Halaman pilih keluar',
  'link.external-transmission': 'Penghantaran luar',
  checked: 'Disemak pada {date}.',
  'opt-out.effect.use':
    'Untuk menghentikan penggunaan data oleh {company}, lihat halaman pilih keluar syarikat itu. Skop dan tempoh sahnya dinyatakan di sana.',
  'opt-out.effect.personalisation':
    'Untuk menghentikan iklan yang diperibadikan daripada {company}, lihat halaman pilih keluar syarikat itu. Skop dan tempoh sahnya dinyatakan di sana.',
  'opt-out.effect.sending':
    'Halaman pilih keluar {company} menawarkan cara untuk menghentikan penghantaran data itu sendiri. Skop dan tempoh sahnya dinyatakan di sana.',
  'opt-out.effect.other':
    '{company} menawarkan halaman pilih keluar. Apa yang dihentikan, di mana dan berapa lama dinyatakan di sana.',
  'opt-out.scope.browser': 'Pilih keluar sah untuk pelayar ini.',
  'opt-out.scope.account': 'Pilih keluar sah untuk akaun anda di sana dan memerlukan akaun.',
  'opt-out.scope.either':
    'Pilih keluar sah untuk akaun anda di sana jika anda telah log masuk, dan jika tidak, untuk pelayar ini.',
  'opt-out.intro':
    'Jika anda menolak di sini, halaman laman web ini yang anda buka selepas itu tidak memulakan perkhidmatan ini. Syarikat juga menawarkan halaman pilih keluar mereka sendiri. Apa yang dihentikan oleh setiap satu, sama ada untuk pelayar ini atau untuk akaun, dan berapa lama dinyatakan di sana.',
  'opt-out.limits':
    'Pilih keluar tidak memadamkan kuki. Jika disimpan dalam kuki, pilih keluar hanya sah untuk pelayar ini, tamat apabila kuki itu dipadamkan dan mungkin memerlukan kuki pihak ketiga.',
  'opt-out.vendors': 'Syarikat yang digunakan di laman web ini',
  'opt-out.industry': 'Banyak syarikat sekali gus',
  browser: 'Kuki dan pelayar anda',
  'browser.cookie':
    'Kuki ialah teks pendek yang disimpan oleh laman web dalam pelayar anda. Pada lawatan anda yang seterusnya, pelayar menghantarnya kepada pelayan domain yang memiliki kuki itu; dengannya, pelayan mengenali pelayar tersebut.',
  'browser.settings':
    'Kebanyakan pelayar boleh menerima semua kuki atau menolak semua kuki, dan sesetengahnya boleh memberitahu anda apabila kuki tiba. Menu Bantuan pelayar anda menyatakan tempatnya.',
  'browser.refusal':
    'Jika anda menolak semua kuki dalam pelayar, beberapa bahagian laman web tidak lagi berfungsi, terutamanya bahagian yang memerlukan anda log masuk. Jika anda menolak di sini, kuki yang perlu kekal dihidupkan.',
  elsewhere:
    'Syarikat yang tidak bertindak bagi pihak laman web ini memproses data menurut dasar privasinya sendiri. Laman web yang kami pautkan juga mengikut dasar masing-masing.',
  effect: 'Jika dimatikan: {effect}',
  explicit: 'Memerlukan kebenaran tersendiri; “Terima semua” tidak menghidupkannya.',
  'signalled.switch':
    'Pelayar anda menghantar isyarat {signal}: penggunaan untuk pengiklanan kekal dimatikan melainkan anda sendiri menghidupkannya. “{accept}” tidak menghidupkannya.',
  save: 'Simpan',
  cancel: 'Batal',
};
