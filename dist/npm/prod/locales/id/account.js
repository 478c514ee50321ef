/** Indonesian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Anda sudah masuk: pilihan Anda disimpan di akun Anda, dan berlaku juga di perangkat Anda lainnya tempat Anda masuk. ',
    'account.taken': 'Pilihan ini berasal dari akun Anda. Anda dapat mengubahnya di sini; akun Anda kemudian memiliki yang baru.',
    'account.kept': 'penyimpanan lokal, sampai pilihan Anda berakhir: bahwa Anda telah diberi tahu tentang akun Anda, atau bahwa perangkat ini berbeda darinya',
};

export { account };
