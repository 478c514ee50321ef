/** European Portuguese, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Tem sessão iniciada: a sua resposta é guardada com a sua conta e vale também nos seus outros dispositivos em que inicie sessão. ',
    'account.taken': 'Esta resposta vem da sua conta. Pode alterá-la aqui; a sua conta terá então a nova.',
    'account.kept': 'armazenamento local, até a sua resposta terminar: que foi informado sobre a sua conta ou que este dispositivo difere dela',
};

export { account };
