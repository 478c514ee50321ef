import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Indonesian, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Kebijakan privasi kami telah berubah',
  'notice.ahead': 'Kebijakan privasi kami akan berubah',
  'notice.stands': 'Pilihan Anda tetap seperti semula. Anda dapat mengubahnya kapan saja.',
  'notice.asks': 'Anda akan ditanyai tentang ini pada saat itu.',
  dismiss: 'Tutup',
  settings: 'Pengaturan cookie',
  prevails: 'Jika kebijakan privasi kami berbeda antarbahasa, yang berlaku adalah versi bahasa {language}.',
  'prevails.link': 'Kebijakan privasi (bahasa {language})',
  'prevails.stale': 'Terjemahan kebijakan privasi ini dibuat dari versi {version}; versi saat ini adalah {current}.',
  rights: 'Pilihan dan hak Anda',
  'rights.none': 'Tidak ada pilihan Anda yang sedang berlaku.',
  'rights.when': 'Dipilih pada',
  'rights.policy': 'Versi kebijakan privasi',
  'rights.language': 'Bahasa tampilan',
  'rights.receipt': 'Nomor tanda terima',
  'rights.change': 'Untuk mengubah pilihan Anda, gunakan sakelar di atas dan simpan.',
  withdraw: 'Tarik kembali persetujuan',
  withdrawn:
    'Persetujuan Anda telah ditarik kembali. Halaman yang Anda buka mulai sekarang tidak memulai layanan di atas, kecuali yang diperlukan. Apa yang sudah berjalan di halaman ini berakhir saat Anda memuat ulang atau meninggalkan halaman.',
  download: 'Unduh tanda terima',
  downloaded: 'Pengunduhan tanda terima telah dimulai.',
  erase: 'Hapus data yang disimpan layanan situs ini',
  erasing: 'Menghapus…',
  erased:
    'Telah dihapus. Persetujuan Anda telah ditarik kembali. Apa yang telah dihapus dan apa yang tidak dapat dihapus tercantum di bawah.',
  'erased.partly':
    'Persetujuan Anda telah ditarik kembali, tetapi tidak semuanya dapat dihapus. Masih ada: {names}. Tutup tab lain dari situs ini, muat ulang halaman ini, dan coba lagi, atau hapus data situs ini di pengaturan browser Anda.',
  'erase.what': 'Apa yang dihapus dan apa yang tidak dapat dihapus',
  'erase.first':
    'Entri berikut dihapus, sejauh dapat dijangkau halaman ini, dari cookie, penyimpanan lokal dan sesi, basis data browser, dan cache situs ini:',
  'erase.left': 'Entri berikut tidak dihapus oleh tombol ini:',
  'erase.server':
    'Cookie yang hanya dapat dibaca server (HttpOnly) berada di luar jangkauan halaman ini. Untuk menghapusnya juga, hapus cookie dan data situs dari situs ini di pengaturan browser Anda.',
  'erase.third':
    'Apa yang disimpan perusahaan berikut di bawah alamatnya sendiri (cookie dan penyimpanan pihak ketiga) berada di luar jangkauan situs ini. Hubungi perusahaan itu, atau hapus di pengaturan browser Anda.',
  'erase.record':
    'Penghapusan juga menarik kembali persetujuan Anda. Tidak ada tanda terima yang tertinggal di browser ini, jadi unduh dahulu jika Anda ingin menyimpannya. Yang tertinggal adalah catatan bahwa Anda menolak: tanpa catatan itu, Anda akan ditanyai lagi di setiap halaman.',
  'erase.sent':
    'Tanda terima yang telah dikirim ke situs ini tetap berada di sana. Anda dapat meminta penghapusannya di bawah.',
  'requests.intro':
    'Anda dapat meminta hal-hal berikut kepada situs ini. Situs ini mungkin perlu memeriksa siapa Anda.',
  'requests.receipt': 'Nomor tanda terima Anda diisikan untuk Anda.',
  'requests.contact': 'Untuk itu, hubungi kontak di bawah. Jika Anda memiliki tanda terima, sebutkan nomornya.',
  'requests.fee': 'Biaya: {fee}',
  'requests.limits': 'Apa yang tidak dapat dihapus: {limits}',
  'requests.free': 'Penarikan kembali, pengunduhan, dan penghapusan di halaman ini tidak dikenai biaya.',
  'request.purpose': 'Beri tahu saya tujuan penggunaan data saya',
  'request.disclosure': 'Salinan data saya',
  'request.correction': 'Perbaiki data saya',
  'request.addition': 'Tambahkan data yang kurang',
  'request.deletion': 'Hapus data yang salah',
  'request.suspension': 'Berhenti menggunakan data saya',
  'request.provision': 'Berhenti memberikan data saya kepada pihak lain',
  'request.erasure': 'Hapus data saya',
  'request.restriction': 'Batasi pemrosesan data saya',
  'request.review': 'Minta peninjauan keputusan komputer oleh manusia',
  authority: 'Anda dapat mengajukan pengaduan kepada',
  policy: 'Kebijakan privasi',
  'policy.version': 'Versi',
  'policy.from': 'Berlaku mulai',
  'policy.revisedAt': 'Terakhir diubah pada',
  'policy.changes': 'Perubahan',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Permintaan: {request}\nTanda terima: {receipt}\n',
};
