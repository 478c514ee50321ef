/** Japanese, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'ログインしています。ご回答はアカウントに保存され、ログインしたほかの端末でも有効です。',
    'account.taken': 'このご回答は、アカウントから引き継がれました。ここで変更すると、アカウントのご回答も新しいものになります。',
    'account.kept': 'ローカルストレージ、ご回答が有効な間（ご回答がアカウントに保存されることをお知らせした記録、またはこの端末ではアカウントとは別のご回答を保存していることの記録）',
};

export { account };
