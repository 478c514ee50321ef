/** Brazilian Portuguese, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Você fez login: sua resposta é guardada na sua conta e vale também nos seus outros dispositivos em que você fizer login. ',
    'account.taken': 'Esta resposta vem da sua conta. Você pode alterá-la aqui; sua conta terá então a nova resposta.',
    'account.kept': 'armazenamento local, enquanto sua resposta estiver em vigor: que você recebeu a informação de que as respostas são guardadas na sua conta, ou que este dispositivo guarda respostas próprias',
};

export { account };
