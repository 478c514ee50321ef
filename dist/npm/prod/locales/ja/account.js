/** Japanese, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'ログイン中のため、この選択はアカウントに保存され、ログインしている他の端末にも適用されます。',
    'account.taken': 'この選択はアカウントから引き継がれました。ここで変更でき、変更はアカウントにも保存されます。',
    'account.kept': 'ローカルストレージ、ご回答の終了まで（アカウントについてお知らせしたこと、またはこの端末を別にすること）',
};

export { account };
