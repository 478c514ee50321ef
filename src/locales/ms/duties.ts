import type { DutyMessages } from '../messages.js';

/** Malay, the part about what the law of a region has shown. The words that California’s law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (Pilihan Privasi Anda)',
  honored: 'Opt-Out Request Honored (Permintaan pilih keluar dipatuhi)',
  sale: 'Penjualan dan perkongsian maklumat peribadi, dan pengiklanan berdasarkan maklumat itu',
  'sale.on': 'Dihidupkan dalam pelayar ini. Untuk pilih keluar, matikan dan simpan.',
  'sale.partly': 'Sebahagiannya dihidupkan dalam pelayar ini. Untuk pilih keluar sepenuhnya, matikan dan simpan.',
  'sale.off': 'Dimatikan dalam pelayar ini.',
  beyond: 'Data juga boleh dijual atau dikongsi dengan cara selain kuki. Anda boleh meminta laman web ini:',
  'beyond.sale': 'Jangan jual atau kongsi maklumat peribadi saya (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Hadkan penggunaan maklumat peribadi sensitif saya (Limit the Use of My Sensitive Personal Information)',
  identified:
    'Apa yang mungkin diterima oleh {companies} boleh dikaitkan di sana dengan diri anda, contohnya melalui akaun atau alamat e-mel anda. ',
  'identified.note': 'Penerima boleh mengaitkannya dengan diri anda. Apa yang diterimanya disenaraikan di bawah.',
  abroad: 'Data yang dihantar ke luar negara',
  'abroad.countries': 'Syarikat yang disenaraikan di sini berada di negara atau wilayah berikut: {countries}',
  'abroad.law':
    'Cara undang-undang di sana melindungi maklumat peribadi (Suruhanjaya Perlindungan Maklumat Peribadi Jepun, dalam bahasa Jepun)',
  'exempt.statistics':
    'Hanya mengira penggunaan laman web ini supaya dapat ditambah baik. Ini tidak memerlukan persetujuan. Anda boleh membantah secara percuma: matikan dan simpan.',
  'exempt.appearance':
    'Hanya menyimpan rupa laman web ini untuk anda. Ini tidak memerlukan persetujuan. Anda boleh membantah secara percuma: matikan dan simpan.',
  barred:
    'Dimatikan: pada umur anda menurut maklumat laman web ini, undang-undang tidak membolehkan anda membenarkannya sendiri.',
};
