import type { PreferencesMessages } from '../messages.js';

/** Indonesian, the part that comes with preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Pengaturan cookie',
  intro: 'Tentukan apa yang boleh digunakan situs ini. Sakelar berlaku setelah Anda menyimpan.',
  'decided.at': 'Anda memilih pada {date}.',
  'decided.granted': 'Anda mengizinkan: {purposes}',
  'decided.denied': 'Anda menolak: {purposes}',
  'decided.part': '{purpose} (sebagian)',
  'purpose.necessary': 'Diperlukan',
  'purpose.necessary.description':
    'Hal yang mutlak diperlukan agar situs berfungsi (misalnya, untuk mengingat pilihan ini).',
  'purpose.functional': 'Fitur',
  'purpose.functional.description':
    'Video, peta, perlindungan formulir dari spam, dan layanan serupa dari pihak lain. Jika nonaktif, bagian situs yang menggunakannya mungkin tidak ada atau tidak berfungsi.',
  'purpose.social': 'Media sosial',
  'purpose.social.description':
    'Tombol berbagi dan postingan yang disematkan. Pengelolanya mengetahui halaman mana yang Anda buka di sini dan mungkin menggunakannya untuk memilih dan mengukur iklan.',
  'purpose.analytics': 'Statistik',
  'purpose.analytics.description': 'Mengukur penggunaan situs agar situs dapat diperbaiki.',
  'purpose.advertising': 'Iklan',
  'purpose.advertising.description':
    'Memilih iklan berdasarkan apa yang Anda lihat, di sini dan di situs lain, dan mengukur apakah iklan itu berhasil.',
  'always-on': 'Selalu aktif',
  partly: '{count} dari {total} aktif',
  details: 'Detail',
  'details.of': 'detail tentang {name}',
  'details.none': 'Situs ini belum menjelaskan layanan ini.',
  company: 'Perusahaan',
  formerly: 'Sebelumnya',
  controllers: 'Pengendali data pribadi, menurut wilayah pengunjung',
  controller: '{regions}: {company} ({country})',
  transfers: 'Dasar pengiriman data ke luar negeri, menurut penerima',
  transfer: 'dari {from} ke {to}: {ground}',
  'transfer.adequacy': 'keputusan kecukupan',
  'transfer.privacy-framework': 'Kerangka Privasi Data (Data Privacy Framework)',
  'transfer.standard-clauses': 'klausul kontrak standar',
  'region.EEA': 'Wilayah Ekonomi Eropa',
  use: 'Digunakan situs ini untuk',
  'use.recipient': 'Apa yang dilakukan penerima dengan data',
  safeguards: 'Cara penerima melindungi data',
  sends: 'Apa yang dikirim',
  'sends.page': 'alamat halaman, waktu, dan halaman sebelumnya',
  'sends.interaction': 'klik dan pengguliran',
  'sends.identifier': 'pengenal dalam cookie, pengenal browser, atau pengenal iklan',
  'sends.address': 'alamat IP dan perkiraan lokasi',
  'sends.device': 'sistem operasi, browser, perangkat, bahasa, dan ukuran layar',
  'sends.commerce': 'pembelian dan pendaftaran',
  'sends.click-id': 'pengenal iklan yang diklik',
  'sends.user': 'apa yang diketahui situs ini tentang Anda sebagai penggunanya (misalnya, nomor anggota)',
  'sends.contact': 'alamat email atau nomor telepon, dalam bentuk hash',
  'sends.playback': 'cara video ditonton',
  'sends.recording': 'rekaman pengisian formulir dan tindakan di layar',
  cookies: 'Cookie dan penyimpanan',
  'cookies.none': 'tidak ada',
  'cookies.unknown': 'belum diperiksa',
  record: 'Catatan pilihan Anda',
  'record.use':
    'Mengingat apa yang Anda pilih di sini agar Anda tidak ditanyai di setiap halaman, dan membuktikan pilihan Anda. Selama Anda mengizinkan sesuatu, sebuah angka acak menghubungkan pilihan-pilihan Anda; jika Anda menolak semua, angka itu tidak ada. Safari menghapus catatan ini lebih awal: setelah tujuh hari penggunaan tanpa interaksi Anda dengan situs ini.',
  'record.local': 'penyimpanan lokal, dihapus pada kunjungan Anda berikutnya setelah {duration}',
  'record.local.refusal':
    'penyimpanan lokal, sampai Anda memilih lagi: penolakan tetap berlaku juga setelah {duration}',
  'record.receipts':
    'tanda terima pilihan terakhir Anda, dalam penyimpanan lokal, dihapus paling lambat bersama pilihan Anda; tanda terima pilihan yang tidak mengizinkan apa pun, dalam penyimpanan sesi, sampai tab ditutup',
  'record.queue':
    'pilihan yang tanda terimanya belum dibuat atau dikirim, dalam penyimpanan lokal sampai selesai atau telah dicoba sepuluh kali',
  'party.first': 'pihak pertama',
  'party.third': 'pihak ketiga',
  'kind.cookie': 'cookie',
  'kind.localStorage': 'penyimpanan lokal',
  'kind.sessionStorage': 'penyimpanan sesi',
  'kind.database': 'basis data browser',
  'kind.cache': 'cache browser',
  kept: '{kind}, {retention}',
  retention: 'disimpan selama {duration}',
  'retention.session': 'sampai browser ditutup',
  'retention.persistent': 'tanpa batas waktu sendiri',
  'retention.unpublished': 'masa simpan tidak dipublikasikan penyedia',
  'retention.unknown': 'masa simpan belum diperiksa',
  'link.privacy': 'Kebijakan privasi',
  'link.unverified': 'Kebijakan privasi (alamat belum diperiksa)',
  'link.company': 'Situs perusahaan',
  'link.processing': 'Ketentuan pemrosesan data',
  'link.terms': 'Ketentuan penggunaan',
  'link.opt-out': 'Halaman opt-out',
  'link.external-transmission': 'Pengiriman eksternal',
  checked: 'Diperiksa pada {date}.',
  'opt-out.effect.use':
    'Untuk menghentikan penggunaan data oleh {company}, lihat halaman opt-out perusahaan itu. Cakupan dan masa berlakunya dijelaskan di sana.',
  'opt-out.effect.personalisation':
    'Untuk menghentikan iklan yang dipersonalisasi dari {company}, lihat halaman opt-out perusahaan itu. Cakupan dan masa berlakunya dijelaskan di sana.',
  'opt-out.effect.sending':
    'Halaman opt-out {company} menyediakan cara untuk menghentikan pengiriman data itu sendiri. Cakupan dan masa berlakunya dijelaskan di sana.',
  'opt-out.effect.other':
    '{company} menyediakan halaman opt-out. Apa yang dihentikan, di mana, dan berapa lama dijelaskan di sana.',
  'opt-out.scope.browser': 'Opt-out berlaku untuk browser ini.',
  'opt-out.scope.account': 'Opt-out berlaku untuk akun Anda di sana dan memerlukan akun.',
  'opt-out.scope.either': 'Opt-out berlaku untuk akun Anda di sana jika Anda login, dan jika tidak, untuk browser ini.',
  'opt-out.intro':
    'Jika Anda menolak di sini, halaman situs ini yang Anda buka setelah itu tidak memulai layanan-layanan ini. Perusahaan juga menyediakan halaman opt-out sendiri. Apa yang dihentikan masing-masing, apakah untuk browser ini atau untuk akun, dan berapa lama dijelaskan di sana.',
  'opt-out.limits':
    'Opt-out tidak menghapus cookie. Opt-out yang disimpan dalam cookie hanya berlaku untuk browser ini, berakhir saat cookie itu dihapus, dan mungkin memerlukan cookie pihak ketiga.',
  'opt-out.vendors': 'Perusahaan yang digunakan di situs ini',
  'opt-out.industry': 'Banyak perusahaan sekaligus',
  browser: 'Cookie dan browser Anda',
  'browser.cookie':
    'Cookie adalah teks pendek yang disimpan situs web di browser Anda. Pada kunjungan Anda berikutnya, browser mengirimkannya ke server domain pemilik cookie itu; dari situ, server mengenali browser tersebut.',
  'browser.settings':
    'Sebagian besar browser dapat menerima semua cookie atau menolak semua cookie, dan beberapa dapat memberi tahu Anda saat ada cookie yang datang. Menu Bantuan browser Anda menjelaskan tempat mengaturnya.',
  'browser.refusal':
    'Jika Anda menolak semua cookie di browser, beberapa bagian situs web tidak lagi berfungsi, terutama bagian yang memerlukan login. Jika Anda menolak di sini, cookie yang diperlukan tetap aktif.',
  elsewhere:
    'Perusahaan yang tidak bertindak atas nama situs ini memproses data menurut kebijakan privasinya sendiri. Situs yang kami tautkan juga mengikuti kebijakannya masing-masing.',
  effect: 'Jika nonaktif: {effect}',
  explicit: 'Memerlukan izin tersendiri; “Terima semua” tidak mengaktifkannya.',
  'signalled.switch':
    'Browser Anda mengirim sinyal {signal}: penggunaan untuk iklan tetap nonaktif, kecuali jika Anda mengaktifkannya sendiri. “{accept}” tidak mengaktifkannya.',
  save: 'Simpan',
  cancel: 'Batal',
};
