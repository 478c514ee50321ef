import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Indonesian, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'situs ini',
  'tell.tabs': 'Tautan ke perusahaan lain terbuka di tab baru.',
  'tell.cookie': 'Apa itu cookie?',
  'tell.personal': 'Di situs ini, alamat IP dan pengenal dalam cookie dianggap sebagai data pribadi.',
  'tell.impersonal': 'Di situs ini, pengenal dalam cookie itu sendiri tidak dianggap sebagai data pribadi.',
  'tell.choices': 'Pilihan Anda',
  'tell.unanswered': 'Anda belum memilih.',
  'tell.change': 'Lihat atau ubah pilihan Anda',
  'tell.services': 'Cookie dan layanan menurut tujuan',
  'tell.without': 'Jika nonaktif: {effect}',
  'tell.unused': 'Situs ini tidak mencantumkan layanan untuk tujuan ini.',
  'tell.choice': 'Pilihan Anda',
  'tell.formerly': 'Sebelumnya: {names}',
  'tell.allowed': 'Anda mengizinkannya.',
  'tell.refused': 'Anda menolaknya.',
  'tell.on': 'Aktif. Jika Anda tidak memilih, Anda dianggap mengizinkan; Anda dapat menolak.',
  'tell.off': 'Nonaktif, kecuali jika Anda mengizinkannya.',
  'tell.barred':
    'Nonaktif: pada usia Anda menurut data situs ini, hukum tidak memperbolehkan Anda mengizinkannya sendiri.',
  'tell.country': 'Negara',
  'tell.role': 'Atas nama siapa',
  'tell.processor': 'Penerima memproses data atas nama situs ini.',
  'tell.first': 'Cookie dan penyimpanan pihak pertama',
  'tell.third': 'Cookie dan penyimpanan pihak ketiga',
  'tell.access.own': 'Disimpan di domain situs ini; skrip yang berjalan di halamannya dapat membacanya.',
  'tell.access.domain':
    'Cookie ini disimpan untuk {domain}: setiap situs di bawah domain itu, dan skrip yang berjalan di halamannya, dapat membacanya. Selebihnya disimpan di domain situs ini; skrip yang berjalan di halamannya dapat membacanya.',
  'tell.access.first':
    'Disimpan di domain situs ini; skrip yang berjalan di halamannya, termasuk skrip dari {company}, dapat membacanya.',
  'tell.access.third':
    'Disimpan di domain milik {company}, yang dapat membacanya. Situs ini tidak dapat membaca maupun menghapusnya.',
  'tell.links': 'Tautan',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Jika Anda menolaknya di sini, halaman situs ini yang Anda buka setelah itu tidak memulai layanan ini. Jika alamat salah satu filenya tercantum dalam kode sumber halaman, browser Anda mungkin tetap meminta file itu: layanan lalu menerima alamat IP Anda, jenis browser, alamat situs ini, dan cookie dari domainnya sendiri.',
  'tell.abroad': 'Perusahaan yang tercantum di sini berada di negara atau wilayah berikut: {countries}',
  'tell.automatic': 'Apa yang dikumpulkan secara otomatis',
  'tell.automatic.about':
    'Pada setiap halaman, server situs ini, dan server setiap perusahaan yang kontennya dimuat, menerima hal-hal berikut dari browser Anda:',
  'tell.automatic.address': 'alamat IP dan nomor port',
  'tell.automatic.page': 'halaman yang diminta, waktunya, dan halaman yang mengarah ke sana',
  'tell.automatic.cookies': 'cookie yang disimpan untuk domain server itu',
  'tell.automatic.device': 'browser, sistem operasi, jenis perangkat, dan bahasa',
  'tell.automatic.limits':
    'Browser mengirimkannya sendiri, sehingga pilihan apa pun di halaman ini tidak dapat mencegahnya untuk situs ini. Perusahaan lain menerimanya saat konten mereka dimuat.',
  'tell.browser': 'Cookie dan pengaturan browser Anda',
  'tell.browser.choose': 'Sebagian besar browser memungkinkan Anda memilih:',
  'tell.browser.all': 'menerima semua cookie',
  'tell.browser.none': 'menolak semua cookie',
  'tell.browser.ask': 'diberi tahu saat cookie diterima (tidak semua browser memilikinya)',
  'tell.browser.pages': 'Tempat menemukan pengaturan',
  'tell.browser.yours': '{name} (browser yang tampaknya Anda gunakan)',
  'tell.browser.other': 'Untuk browser lain, lihat menu Bantuannya.',
  'tell.notice': 'Layanan iklan dan riwayat kunjungan Anda',
  'tell.notice.use':
    'Situs ini menggunakan layanan penayangan iklan yang disediakan {companies}. Melalui cookie dan pengenal iklan, perusahaan-perusahaan ini mungkin memperoleh dan menggunakan riwayat kunjungan dan tindakan Anda.',
  'tell.notice.policy': 'Setiap perusahaan memproses informasi ini menurut kebijakan privasinya sendiri.',
  'tell.notice.opt-out':
    'Melalui halaman opt-out perusahaan, Anda dapat menghentikan penggunaan informasi ini untuk penayangan iklan. Cakupan masing-masing (browser ini atau akun) dan masa berlakunya dijelaskan di sana.',
  'tell.notice.stop':
    'Dalam pengaturan cookie situs ini, Anda dapat menghentikan pengumpulan melalui layanan-layanan ini. Pengaturan browser Anda dapat menolak cookie.',
  'tell.sources': 'Informasi dari sumber lain',
  'tell.communications': 'Analisis pesan',
  'tell.erasure': 'Apa yang tidak dapat dihapus',
  'tell.authorities': 'Pengungkapan kepada pihak berwenang',
  'tell.hosting': 'Lokasi hosting situs ini',
  'tell.more': 'Informasi lebih lanjut',
  'tell.external': 'Pengiriman eksternal',
  'tell.external.about':
    'Halaman situs ini memuat program yang membuat browser Anda mengirimkan informasi ke layanan berikut.',
  'tell.external.none':
    'Tidak satu pun layanan yang dicantumkan situs ini membuat browser Anda mengirimkan informasi ke perusahaan lain.',
  'tell.external.sends': 'Informasi yang dikirim',
  'tell.external.recipient': 'Penerima',
  'tell.external.when': 'Kapan dikirim',
  'tell.sent.always': 'Saat Anda membuka halaman yang menggunakan layanan ini.',
  'tell.sent.allowed': 'Saat Anda membuka halaman yang menggunakan layanan ini. Anda telah mengizinkannya.',
  'tell.sent.refused': 'Halaman yang Anda buka sejak menolaknya tidak memulai layanan ini.',
  'tell.sent.on':
    'Saat Anda membuka halaman yang menggunakan layanan ini, kecuali jika Anda menolaknya. Jika Anda tidak memilih, Anda dianggap mengizinkan.',
  'tell.sent.off': 'Setelah Anda mengizinkannya. Sampai saat itu, halaman situs ini tidak memulai layanan ini.',
  'tell.external.revised': 'Terakhir diubah pada {date}.',
  'tell.external.checked': 'Keterangan tentang layanan-layanan ini diperiksa pada {date} atau setelahnya.',
  'tell.external.without': 'Jika nonaktif',
  'tell.external.exempt': 'Penggolongan oleh situs ini',
  'tell.exempt.necessary': 'Informasi yang diperlukan agar halaman berfungsi.',
  'tell.exempt.first-party-id': 'Pengenal yang diberikan situs ini dan dikirimkan ke situs ini.',
  'tell.exempt.consented': 'Informasi yang dikirim setelah Anda setuju.',
  'tell.exempt.opt-out': 'Informasi yang pengirimannya dapat Anda hentikan dengan cara yang dijelaskan di sini.',
};
