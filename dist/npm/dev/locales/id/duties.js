/** Indonesian, the part about what the law of a region has shown. The words that California’s law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (Pilihan Privasi Anda)',
    honored: 'Opt-Out Request Honored (Permintaan opt-out dipatuhi)',
    sale: 'Penjualan dan pembagian informasi pribadi, serta iklan berdasarkan informasi itu',
    'sale.on': 'Aktif di browser ini. Untuk opt-out, nonaktifkan dan simpan.',
    'sale.partly': 'Sebagian aktif di browser ini. Untuk opt-out dari semuanya, nonaktifkan dan simpan.',
    'sale.off': 'Nonaktif di browser ini.',
    beyond: 'Data juga dapat dijual atau dibagikan dengan cara selain cookie. Anda dapat meminta situs ini:',
    'beyond.sale': 'Jangan jual atau bagikan informasi pribadi saya (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Batasi penggunaan informasi pribadi sensitif saya (Limit the Use of My Sensitive Personal Information)',
    identified: 'Apa yang mungkin diterima {companies} dapat dihubungkan di sana dengan Anda secara pribadi, misalnya melalui akun atau alamat email Anda. ',
    'identified.note': 'Penerima dapat menghubungkannya dengan Anda secara pribadi. Apa yang diterimanya tercantum di bawah.',
    abroad: 'Data yang dikirim ke luar negeri',
    'abroad.countries': 'Perusahaan yang tercantum di sini berada di negara atau wilayah berikut: {countries}',
    'abroad.law': 'Cara hukum di sana melindungi informasi pribadi (Komisi Perlindungan Informasi Pribadi Jepang, dalam bahasa Jepang)',
    'exempt.statistics': 'Hanya menghitung penggunaan situs ini agar situs dapat diperbaiki. Ini tidak memerlukan persetujuan. Anda dapat mengajukan keberatan tanpa biaya: nonaktifkan dan simpan.',
    'exempt.appearance': 'Hanya menyimpan tampilan situs ini untuk Anda. Ini tidak memerlukan persetujuan. Anda dapat mengajukan keberatan tanpa biaya: nonaktifkan dan simpan.',
    barred: 'Nonaktif: pada usia Anda menurut data situs ini, hukum tidak memperbolehkan Anda mengizinkannya sendiri.',
};

export { duties };
