/** Spanish, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Contenido de {name}',
    'embed.about': 'Al cargarlo, se envían su dirección IP, información sobre su navegador y su dispositivo y la dirección de este sitio a {company}, cuyas condiciones y política de privacidad se aplican.',
    'embed.purpose': 'Se usa para {purposes}.',
    'embed.privacy': 'Política de privacidad',
    'embed.unverified': 'Política de privacidad (dirección no comprobada)',
    'embed.company': 'Sitio web de la empresa',
    'embed.processing': 'Condiciones del tratamiento de datos',
    'embed.terms': 'Condiciones',
    'embed.open': 'Abrir en {name}',
    'embed.once': 'Cargar una vez',
    'embed.always': 'Permitir siempre {name}',
};

export { embeds };
