/** English for every language that is not here: only pages with an account pay for these texts, and those in one file. */
const words = {
    en: {
        'account.scope': 'You are signed in: your answer is kept with your account, and holds on your other devices where you sign in, too. ',
        'account.taken': 'This answer comes from your account. You can change it here; your account then has the new one.',
        'account.kept': 'local storage, until your answer ends: that you were told of your account, or that this device differs from it',
    },
    ja: {
        'account.scope': 'ログイン中のため、この選択はアカウントに保存され、ログインしている他の端末にも適用されます。',
        'account.taken': 'この選択はアカウントから引き継がれました。ここで変更でき、変更はアカウントにも保存されます。',
        'account.kept': 'ローカルストレージ、ご回答の終了まで（アカウントについてお知らせしたこと、またはこの端末を別にすること）',
    },
};

export { words };
