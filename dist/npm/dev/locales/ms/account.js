/** Malay, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Anda sudah log masuk: pilihan anda disimpan dengan akaun anda, dan sah juga pada peranti anda yang lain tempat anda log masuk. ',
    'account.taken': 'Pilihan ini datang daripada akaun anda. Anda boleh mengubahnya di sini; akaun anda kemudiannya mempunyai yang baharu.',
    'account.kept': 'storan setempat, sehingga pilihan anda tamat: bahawa anda telah dimaklumkan tentang akaun anda, atau bahawa peranti ini berbeza daripadanya',
};

export { account };
