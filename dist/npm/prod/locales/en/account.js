/** English, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'You are signed in: your answer is kept with your account, and holds on your other devices where you sign in, too. ',
    'account.taken': 'This answer comes from your account. You can change it here; your account then has the new one.',
    'account.kept': 'local storage, as long as your answer counts: that you were told that answers are kept with your account, or that this device keeps its own',
};

export { account };
