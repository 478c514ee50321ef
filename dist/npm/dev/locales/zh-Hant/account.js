/** Chinese (Traditional), the part about answers that are kept with an account. */
const account = {
    'account.scope': '您已登入：您的選擇會儲存在您的帳戶中，並在您登入的其他裝置上同樣有效。',
    'account.taken': '此選擇來自您的帳戶。您可以在此變更，變更後您的帳戶也會儲存新的選擇。',
    'account.kept': '本機儲存空間，在您的選擇有效期間：已告知您選擇會儲存在帳戶中的紀錄，或此裝置單獨儲存選擇的紀錄',
};

export { account };
