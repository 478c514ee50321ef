/** Turkish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Oturumunuz açık: yanıtınız hesabınızda saklanır ve oturum açtığınız diğer cihazlarınızda da geçerlidir. ',
    'account.taken': 'Bu yanıt hesabınızdan geliyor. Burada değiştirebilirsiniz; o zaman hesabınızda yenisi olur.',
    'account.kept': 'yerel depolama, yanıtınız sona erene kadar: hesabınız hakkında bilgilendirildiğiniz veya bu cihazın hesaptan farklı olduğu',
};

export { account };
