/** European Portuguese, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Tem sessão iniciada: a sua resposta é guardada na sua conta e vale também nos seus outros dispositivos em que inicie sessão. ',
    'account.taken': 'Esta resposta vem da sua conta. Pode alterá-la aqui; a sua conta terá então a nova resposta.',
    'account.kept': 'armazenamento local, enquanto a sua resposta estiver em vigor: que recebeu a informação de que as respostas são guardadas na sua conta, ou que este dispositivo guarda respostas próprias',
};

export { account };
