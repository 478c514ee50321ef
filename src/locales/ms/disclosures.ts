import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Malay, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'laman web ini',
  'tell.tabs': 'Pautan kepada syarikat lain dibuka dalam tab baharu.',
  'tell.cookie': 'Apakah itu kuki?',
  'tell.personal': 'Di laman web ini, alamat IP dan pengecam dalam kuki dianggap sebagai data peribadi.',
  'tell.impersonal': 'Di laman web ini, pengecam dalam kuki dengan sendirinya tidak dianggap sebagai data peribadi.',
  'tell.choices': 'Pilihan anda',
  'tell.unanswered': 'Anda belum memilih.',
  'tell.change': 'Lihat atau ubah pilihan anda',
  'tell.services': 'Kuki dan perkhidmatan mengikut tujuan',
  'tell.without': 'Jika dimatikan: {effect}',
  'tell.unused': 'Laman web ini tidak menyenaraikan perkhidmatan untuk tujuan ini.',
  'tell.choice': 'Pilihan anda',
  'tell.formerly': 'Dahulu: {names}',
  'tell.allowed': 'Anda membenarkannya.',
  'tell.refused': 'Anda menolaknya.',
  'tell.on': 'Dihidupkan. Jika anda tidak memilih, anda dianggap membenarkannya; anda boleh menolaknya.',
  'tell.off': 'Dimatikan melainkan anda membenarkannya.',
  'tell.barred':
    'Dimatikan: pada umur anda menurut maklumat laman web ini, undang-undang tidak membolehkan anda membenarkannya sendiri.',
  'tell.country': 'Negara',
  'tell.role': 'Bagi pihak siapa',
  'tell.processor': 'Penerima memproses data bagi pihak laman web ini.',
  'tell.first': 'Kuki dan storan pihak pertama',
  'tell.third': 'Kuki dan storan pihak ketiga',
  'tell.access.own': 'Disimpan pada domain laman web ini; skrip yang berjalan dalam halamannya boleh membacanya.',
  'tell.access.domain':
    'Kuki ini disimpan untuk {domain}: setiap laman web di bawah domain itu, dan skrip yang berjalan dalam halamannya, boleh membacanya. Selebihnya disimpan pada domain laman web ini; skrip yang berjalan dalam halamannya boleh membacanya.',
  'tell.access.first':
    'Disimpan pada domain laman web ini; skrip yang berjalan dalam halamannya, termasuk skrip {company}, boleh membacanya.',
  'tell.access.third':
    'Disimpan pada domain {company}, yang boleh membacanya. Laman web ini tidak boleh membaca atau memadamkannya.',
  'tell.links': 'Pautan',
  'tell.opt-out': 'Pilih keluar',
  'tell.refusal':
    'Jika anda menolaknya di sini, halaman laman web ini yang anda buka selepas itu tidak memulakan perkhidmatan ini. Jika alamat salah satu failnya terdapat dalam kod sumber halaman, pelayar anda mungkin masih meminta fail itu: perkhidmatan ini kemudian menerima alamat IP anda, jenis pelayar, alamat laman web ini dan kuki domainnya sendiri.',
  'tell.abroad': 'Syarikat yang disenaraikan di sini berada di negara atau wilayah berikut: {countries}',
  'tell.automatic': 'Apa yang dikumpulkan secara automatik',
  'tell.automatic.about':
    'Bagi setiap halaman, pelayan laman web ini, dan pelayan setiap syarikat yang kandungannya dimuatkan, menerima perkara berikut daripada pelayar anda:',
  'tell.automatic.address': 'alamat IP dan nombor port',
  'tell.automatic.page': 'halaman yang diminta, masanya dan halaman yang membawa ke situ',
  'tell.automatic.cookies': 'kuki yang disimpan untuk domain pelayan itu',
  'tell.automatic.device': 'pelayar, sistem pengendalian, jenis peranti dan bahasa',
  'tell.automatic.limits':
    'Pelayar menghantarnya sendiri, jadi tiada pilihan pada halaman ini dapat menghalangnya bagi laman web ini. Syarikat lain menerimanya apabila kandungan mereka dimuatkan.',
  'tell.browser': 'Kuki dan tetapan pelayar anda',
  'tell.browser.choose': 'Kebanyakan pelayar membolehkan anda memilih:',
  'tell.browser.all': 'menerima semua kuki',
  'tell.browser.none': 'menolak semua kuki',
  'tell.browser.ask': 'diberitahu apabila kuki diterima (bukan semua pelayar menyediakannya)',
  'tell.browser.pages': 'Tempat mencari tetapan',
  'tell.browser.yours': '{name} (pelayar yang nampaknya anda gunakan)',
  'tell.browser.other': 'Untuk pelayar lain, lihat menu Bantuannya.',
  'tell.notice': 'Perkhidmatan pengiklanan dan sejarah lawatan anda',
  'tell.notice.use':
    'Laman web ini menggunakan perkhidmatan penyampaian iklan yang disediakan oleh {companies}. Melalui kuki dan pengecam pengiklanan, syarikat-syarikat ini mungkin memperoleh dan menggunakan sejarah lawatan dan tindakan anda.',
  'tell.notice.policy': 'Setiap syarikat memproses maklumat ini menurut dasar privasinya sendiri.',
  'tell.notice.opt-out':
    'Melalui halaman pilih keluar syarikat, anda boleh menghentikan penggunaan maklumat ini untuk penyampaian iklan. Skop setiap satu (pelayar ini atau akaun) dan tempoh sahnya dinyatakan di sana.',
  'tell.notice.stop':
    'Dalam tetapan kuki laman web ini, anda boleh menghentikan pengumpulan melalui perkhidmatan ini. Tetapan pelayar anda boleh menolak kuki.',
  'tell.sources': 'Maklumat daripada sumber lain',
  'tell.communications': 'Analisis mesej',
  'tell.erasure': 'Apa yang tidak boleh dipadamkan',
  'tell.authorities': 'Penzahiran kepada pihak berkuasa',
  'tell.hosting': 'Tempat pengehosan laman web ini',
  'tell.more': 'Maklumat lanjut',
  'tell.external': 'Penghantaran luar',
  'tell.external.about':
    'Halaman laman web ini mengandungi program yang menyebabkan pelayar anda menghantar maklumat kepada perkhidmatan berikut.',
  'tell.external.none':
    'Tiada perkhidmatan yang disenaraikan oleh laman web ini menyebabkan pelayar anda menghantar maklumat kepada syarikat lain.',
  'tell.external.sends': 'Maklumat yang dihantar',
  'tell.external.recipient': 'Penerima',
  'tell.external.when': 'Bila dihantar',
  'tell.sent.always': 'Apabila anda membuka halaman yang menggunakan perkhidmatan ini.',
  'tell.sent.allowed': 'Apabila anda membuka halaman yang menggunakan perkhidmatan ini. Anda telah membenarkannya.',
  'tell.sent.refused': 'Halaman yang anda buka sejak menolaknya tidak memulakan perkhidmatan ini.',
  'tell.sent.on':
    'Apabila anda membuka halaman yang menggunakan perkhidmatan ini melainkan anda menolaknya. Jika anda tidak memilih, anda dianggap membenarkannya.',
  'tell.sent.off': 'Selepas anda membenarkannya. Sehingga itu, halaman laman web ini tidak memulakan perkhidmatan ini.',
  'tell.external.revised': 'Kali terakhir dipinda pada {date}.',
  'tell.external.checked': 'Fakta tentang perkhidmatan ini disemak pada {date} atau selepasnya.',
  'tell.external.without': 'Jika dimatikan',
  'tell.external.exempt': 'Pengelasan oleh laman web ini',
  'tell.exempt.necessary': 'Maklumat yang diperlukan supaya halaman berfungsi.',
  'tell.exempt.first-party-id': 'Pengecam yang diberikan oleh laman web ini dan dihantar kepada laman web ini.',
  'tell.exempt.consented': 'Maklumat yang dihantar selepas anda bersetuju.',
  'tell.exempt.opt-out': 'Maklumat yang penghantarannya boleh anda hentikan dengan cara yang diterangkan di sini.',
};
