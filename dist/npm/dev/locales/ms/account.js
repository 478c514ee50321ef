/** Malay, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Anda telah log masuk: pilihan anda disimpan dalam akaun anda, dan sah juga pada peranti anda yang lain tempat anda log masuk. ',
    'account.taken': 'Pilihan ini datang daripada akaun anda. Anda boleh mengubahnya di sini; selepas itu, akaun anda mempunyai pilihan yang baharu.',
    'account.kept': 'storan setempat, selagi pilihan anda sah: bahawa anda telah dimaklumkan tentang penyimpanan pilihan dalam akaun anda, atau bahawa peranti ini menyimpan pilihannya sendiri',
};

export { account };
