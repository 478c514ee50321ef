/** Irish, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Ábhar ó {name}',
    'embed.about': 'Nuair a lódáiltear é, seoltar do sheoladh IP, faisnéis faoi do bhrabhsálaí agus do ghléas agus seoladh an tsuímh seo chuig {company}, agus tá feidhm leis na téarmaí agus leis an mbeartas príobháideachais ansin.',
    'embed.purpose': 'Úsáidtear é chuige seo: {purposes}.',
    'embed.privacy': 'Beartas príobháideachais',
    'embed.unverified': 'Beartas príobháideachais (seoladh gan seiceáil)',
    'embed.company': 'Suíomh gréasáin na cuideachta',
    'embed.processing': 'Téarmaí próiseála sonraí',
    'embed.terms': 'Téarmaí',
    'embed.open': 'Oscail ar {name}',
    'embed.once': 'Lódáil é seo uair amháin',
    'embed.always': 'Ceadaigh {name} i gcónaí',
};

export { embeds };
