/** Indonesian, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Kontak',
    'contact.name': 'Perusahaan',
    'contact.department': 'Bagian yang menangani data pribadi',
    'contact.address': 'Alamat',
    'contact.email': 'Email',
    'contact.tel': 'Telepon',
    'contact.form': 'Formulir kontak',
    'contact.dpo': 'Pejabat Pelindungan Data Pribadi (DPO)',
    mail: 'Pilihan Anda tentang cookie tidak mendaftarkan Anda untuk menerima email apa pun.',
    'mail.link': 'Hentikan atau lanjutkan email dari kami',
    requests: 'Permintaan kepada situs ini',
    'requests.refusal': 'Situs ini dapat menolak permintaan. Alasan: {grounds}',
    'requests.notified': 'Jika menolak permintaan Anda, situs ini akan memberi tahu Anda.',
    'requests.review': 'Jika suatu keputusan tentang Anda hanya dibuat oleh komputer, Anda dapat meminta peninjauan oleh manusia, menyampaikan pandangan Anda, dan menyanggah keputusan tersebut.',
};

export { contacts };
