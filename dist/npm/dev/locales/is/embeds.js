/** Icelandic, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Efni: {name}',
    'embed.about': 'Þegar það er sótt eru IP-tala þín, upplýsingar um vafra og tæki og veffang þessa vefs send viðtakandanum ({company}). Skilmálar hans og persónuverndarstefna gilda.',
    'embed.purpose': 'Það er notað fyrir {purposes}.',
    'embed.privacy': 'Persónuverndarstefna',
    'embed.unverified': 'Persónuverndarstefna (veffang ekki athugað)',
    'embed.company': 'Vefur fyrirtækisins',
    'embed.processing': 'Skilmálar um gagnavinnslu',
    'embed.terms': 'Skilmálar',
    'embed.open': 'Opna á {name}',
    'embed.once': 'Sækja einu sinni',
    'embed.always': 'Leyfa alltaf {name}',
};

export { embeds };
