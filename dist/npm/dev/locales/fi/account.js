/** Finnish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Olet kirjautunut sisään: vastauksesi säilytetään tililläsi, ja se on voimassa myös muilla laitteillasi, joilla kirjaudut sisään. ',
    'account.taken': 'Tämä vastaus tulee tililtäsi. Voit muuttaa sitä täällä; silloin uusi vastaus on myös tililläsi.',
    'account.kept': 'paikallinen tallennus, kunnes vastauksesi päättyy: tieto siitä, että sinulle on kerrottu tilistäsi, tai siitä, että tämä laite poikkeaa siitä',
};

export { account };
