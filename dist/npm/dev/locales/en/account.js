/** English, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'You are signed in: your answer is kept with your account, and holds on your other devices where you sign in, too. ',
    'account.taken': 'This answer comes from your account. You can change it here; your account then has the new one.',
    'account.kept': 'local storage, until your answer ends: that you were told of your account, or that this device differs from it',
};

export { account };
