/** Indonesian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Anda sudah login: pilihan Anda disimpan di akun Anda, dan juga berlaku di perangkat Anda yang lain tempat Anda login. ',
    'account.taken': 'Pilihan ini berasal dari akun Anda. Anda dapat mengubahnya di sini; setelah itu, akun Anda memuat pilihan yang baru.',
    'account.kept': 'penyimpanan lokal, selama pilihan Anda berlaku: bahwa Anda telah diberi tahu tentang penyimpanan pilihan di akun Anda, atau bahwa perangkat ini menyimpan pilihannya sendiri',
};

export { account };
