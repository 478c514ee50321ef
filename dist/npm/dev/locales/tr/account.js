/** Turkish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Oturumunuz açık: Yanıtınız hesabınızda saklanır ve oturum açtığınız diğer cihazlarınızda da geçerlidir. ',
    'account.taken': 'Bu yanıt hesabınızdan geliyor. Burada değiştirebilirsiniz; o zaman hesabınızda yeni yanıt olur.',
    'account.kept': 'yerel depolama, yanıtınız geçerli olduğu sürece: yanıtların hesabınızda saklandığı konusunda bilgilendirildiğiniz veya bu cihazın kendi yanıtlarını sakladığı bilgisi',
};

export { account };
