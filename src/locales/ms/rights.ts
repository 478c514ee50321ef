import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Malay, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Dasar privasi kami telah berubah',
  'notice.ahead': 'Dasar privasi kami akan berubah',
  'notice.stands': 'Pilihan anda kekal seperti sedia ada. Anda boleh mengubahnya pada bila-bila masa.',
  'notice.asks': 'Anda akan ditanya tentang hal ini pada masa itu.',
  dismiss: 'Tutup',
  settings: 'Tetapan kuki',
  prevails: 'Jika dasar privasi kami berbeza antara bahasa, yang diguna pakai ialah versi bahasa {language}.',
  'prevails.link': 'Dasar privasi (bahasa {language})',
  'prevails.stale': 'Terjemahan dasar privasi ini ialah daripada versi {version}; versi semasa ialah {current}.',
  rights: 'Pilihan dan hak anda',
  'rights.none': 'Tiada pilihan anda yang sedang berkuat kuasa.',
  'rights.when': 'Dipilih pada',
  'rights.policy': 'Versi dasar privasi',
  'rights.language': 'Bahasa paparan',
  'rights.receipt': 'Nombor resit',
  'rights.change': 'Untuk mengubah pilihan anda, gunakan suis di atas dan simpan.',
  withdraw: 'Tarik balik persetujuan',
  withdrawn:
    'Persetujuan anda telah ditarik balik. Halaman yang anda buka mulai sekarang tidak memulakan perkhidmatan di atas, kecuali yang perlu. Apa yang sudah berjalan pada halaman ini tamat apabila anda memuatkan semula atau meninggalkan halaman.',
  download: 'Muat turun resit',
  downloaded: 'Muat turun resit telah bermula.',
  erase: 'Padamkan data yang disimpan oleh perkhidmatan laman web ini',
  erasing: 'Memadamkan…',
  erased:
    'Telah dipadamkan. Persetujuan anda telah ditarik balik. Yang dipadamkan dan yang tidak boleh dipadamkan disenaraikan di bawah.',
  'erased.partly':
    'Persetujuan anda telah ditarik balik, tetapi tidak semuanya dapat dipadamkan. Masih ada: {names}. Tutup tab lain laman web ini, muatkan semula halaman ini dan cuba lagi, atau padamkan data laman web ini dalam tetapan pelayar anda.',
  'erase.what': 'Yang dipadamkan dan yang tidak boleh dipadamkan',
  'erase.first':
    'Entri berikut dipadamkan, setakat yang dapat dicapai oleh halaman ini, daripada kuki, storan setempat dan sesi, pangkalan data pelayar dan cache laman web ini:',
  'erase.left': 'Entri berikut tidak dipadamkan oleh butang ini:',
  'erase.server':
    'Kuki yang hanya boleh dibaca oleh pelayan (HttpOnly) berada di luar capaian halaman ini. Untuk membuangnya juga, padamkan kuki dan data laman bagi laman web ini dalam tetapan pelayar anda.',
  'erase.third':
    'Apa yang disimpan oleh syarikat-syarikat ini di bawah alamat mereka sendiri (kuki dan storan pihak ketiga) berada di luar capaian laman web ini. Tanya syarikat itu, atau padamkannya dalam tetapan pelayar anda.',
  'erase.record':
    'Pemadaman juga menarik balik persetujuan anda. Tiada resit kekal dalam pelayar ini, jadi muat turun resit dahulu jika anda mahu menyimpannya. Yang kekal ialah rekod bahawa anda menolak: tanpanya, anda akan ditanya lagi pada setiap halaman.',
  'erase.sent':
    'Resit yang telah dihantar kepada laman web ini kekal di sana. Anda boleh meminta pemadamannya di bawah.',
  'requests.intro':
    'Anda boleh meminta perkara berikut daripada laman web ini. Laman web ini mungkin perlu mengesahkan identiti anda.',
  'requests.receipt': 'Nombor resit anda diisi untuk anda.',
  'requests.contact': 'Untuk berbuat demikian, hubungi pihak di bawah. Jika anda mempunyai resit, berikan nombornya.',
  'requests.fee': 'Fi: {fee}',
  'requests.limits': 'Apa yang tidak boleh dipadamkan: {limits}',
  'requests.free': 'Penarikan balik, muat turun dan pemadaman pada halaman ini adalah percuma.',
  'request.purpose': 'Beritahu saya tujuan data saya digunakan',
  'request.disclosure': 'Salinan data saya',
  'request.correction': 'Betulkan data saya',
  'request.addition': 'Tambah data yang tiada',
  'request.deletion': 'Padamkan data yang salah',
  'request.suspension': 'Berhenti menggunakan data saya',
  'request.provision': 'Berhenti memberikan data saya kepada pihak lain',
  'request.erasure': 'Padamkan data saya',
  'request.restriction': 'Hadkan pemprosesan data saya',
  'request.review': 'Minta seseorang menyemak keputusan komputer',
  authority: 'Anda boleh membuat aduan kepada',
  policy: 'Dasar privasi',
  'policy.version': 'Versi',
  'policy.from': 'Berkuat kuasa mulai',
  'policy.revisedAt': 'Kali terakhir dipinda pada',
  'policy.changes': 'Perubahan',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Permintaan: {request}\nResit: {receipt}\n',
};
