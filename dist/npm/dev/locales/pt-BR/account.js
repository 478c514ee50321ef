/** Brazilian Portuguese, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Você está conectado: sua resposta é guardada com sua conta e vale também nos seus outros dispositivos em que você entrar. ',
    'account.taken': 'Esta resposta vem da sua conta. Você pode alterá-la aqui; sua conta terá então a nova.',
    'account.kept': 'armazenamento local, até sua resposta terminar: que você foi informado sobre sua conta ou que este dispositivo difere dela',
};

export { account };
