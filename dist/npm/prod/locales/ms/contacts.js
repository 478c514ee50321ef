/** Malay, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Maklumat hubungan',
    'contact.name': 'Syarikat',
    'contact.department': 'Bahagian yang menguruskan data peribadi',
    'contact.address': 'Alamat',
    'contact.email': 'E-mel',
    'contact.tel': 'Telefon',
    'contact.form': 'Borang hubungan',
    'contact.dpo': 'Pegawai perlindungan data',
    mail: 'Pilihan anda tentang kuki tidak melanggankan anda kepada sebarang e-mel.',
    'mail.link': 'Hentikan atau sambung semula e-mel daripada kami',
    requests: 'Permintaan kepada laman web ini',
    'requests.refusal': 'Laman web ini boleh menolak permintaan. Alasan: {grounds}',
    'requests.notified': 'Jika permintaan anda ditolak, laman web ini akan memaklumkan anda.',
    'requests.review': 'Jika keputusan tentang anda dibuat oleh komputer sahaja, anda boleh meminta seseorang menyemaknya, menyatakan pandangan anda dan mempertikaikan keputusan itu.',
};

export { contacts };
