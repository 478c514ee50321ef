/** Lithuanian, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Turinio šaltinis: {name}',
    'embed.about': 'Jei jis įkeliamas, {company} gauna jūsų IP adresą, duomenis apie naršyklę ir įrenginį bei šios svetainės adresą. Taikomos gavėjo sąlygos ir privatumo politika.',
    'embed.purpose': 'Naudojimo tikslas: {purposes}.',
    'embed.privacy': 'Privatumo politika',
    'embed.unverified': 'Privatumo politika (adresas nepatikrintas)',
    'embed.company': 'Įmonės svetainė',
    'embed.processing': 'Duomenų tvarkymo sąlygos',
    'embed.terms': 'Sąlygos',
    'embed.open': 'Atverti svetainėje {name}',
    'embed.once': 'Įkelti vieną kartą',
    'embed.always': 'Visada leisti {name}',
};

export { embeds };
