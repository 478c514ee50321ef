/** Swedish, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Innehåll från {name}',
    'embed.about': 'När det läses in skickas din IP-adress, uppgifter om webbläsare och enhet och adressen till den här webbplatsen till {company}, vars villkor och integritetspolicy gäller.',
    'embed.purpose': 'Det används för {purposes}.',
    'embed.privacy': 'Integritetspolicy',
    'embed.unverified': 'Integritetspolicy (adressen är inte kontrollerad)',
    'embed.company': 'Företagets webbplats',
    'embed.processing': 'Villkor för databehandling',
    'embed.terms': 'Villkor',
    'embed.open': 'Öppna på {name}',
    'embed.once': 'Läs in en gång',
    'embed.always': 'Tillåt alltid {name}',
};

export { embeds };
