/** Chinese (Simplified), the part about answers that are kept with an account. */
const account = {
    'account.scope': '您已登录：您的选择会保存在您的账号中，并在您登录的其他设备上同样有效。',
    'account.taken': '此选择来自您的账号。您可以在此更改，更改后您的账号也会保存新的选择。',
    'account.kept': '本地存储，在您的选择有效期间：已告知您选择会保存在账号中的记录，或此设备单独保存选择的记录',
};

export { account };
