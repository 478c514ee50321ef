/** Finnish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Olet kirjautunut sisään: vastauksesi säilytetään tililläsi, ja se on voimassa myös muilla laitteillasi, joilla kirjaudut sisään. ',
    'account.taken': 'Tämä vastaus tulee tililtäsi. Voit muuttaa sitä täällä; silloin uusi vastaus on myös tililläsi.',
    'account.kept': 'paikallinen tallennus, niin kauan kuin vastauksesi on voimassa: tieto siitä, että sinulle on kerrottu vastausten säilyttämisestä tililläsi, tai siitä, että tämä laite säilyttää omat vastauksensa',
};

export { account };
