/** Spanish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Ha iniciado sesión: su respuesta se guarda en su cuenta y vale también en sus otros dispositivos en los que inicie sesión. ',
    'account.taken': 'Esta respuesta viene de su cuenta. Puede cambiarla aquí; entonces su cuenta tendrá la nueva.',
    'account.kept': 'almacenamiento local, mientras su respuesta esté vigente: que se le informó de que las respuestas se guardan en su cuenta, o que este dispositivo guarda respuestas propias',
};

export { account };
