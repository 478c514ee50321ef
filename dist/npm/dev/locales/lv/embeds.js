/** Latvian, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Satura avots: {name}',
    'embed.about': 'Ja to ielādējat, {company} saņem jūsu IP adresi, datus par pārlūku un ierīci un šīs vietnes adresi. Ir spēkā saņēmēja noteikumi un privātuma politika.',
    'embed.purpose': 'Izmantošanas mērķis: {purposes}.',
    'embed.privacy': 'Privātuma politika',
    'embed.unverified': 'Privātuma politika (adrese nav pārbaudīta)',
    'embed.company': 'Uzņēmuma vietne',
    'embed.processing': 'Datu apstrādes noteikumi',
    'embed.terms': 'Noteikumi',
    'embed.open': 'Atvērt vietnē {name}',
    'embed.once': 'Ielādēt vienreiz',
    'embed.always': 'Vienmēr atļaut {name}',
};

export { embeds };
