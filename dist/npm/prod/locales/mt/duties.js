/** Maltese, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (L-għażliet tiegħek dwar il-privatezza)',
    honored: 'Opt-Out Request Honored (It-talba għal opt-out ġiet rispettata)',
    sale: 'Bejgħ u kondiviżjoni ta’ data personali, u reklamar ibbażat fuqha',
    'sale.on': 'Mixgħul f’dan il-browser. Għal opt-out, itfih u ssejvja.',
    'sale.partly': 'Mixgħul f’parti f’dan il-browser. Għal opt-out sħiħ, itfih u ssejvja.',
    'sale.off': 'Mitfi f’dan il-browser.',
    beyond: 'Id-data tista’ tinbiegħ jew tiġi kondiviża wkoll b’modi oħra barra mill-cookies. Tista’ titlob lil dan is-sit web:',
    'beyond.sale': 'Tbigħx u tikkondividix id-data personali tiegħi (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Illimita l-użu tad-data personali sensittiva tiegħi (Limit the Use of My Sensitive Personal Information)',
    identified: 'Dak li jista’ jasal għand {companies} jista’ jintrabat hemmhekk miegħek bħala persuna, pereżempju permezz tal-kont jew tal-indirizz tal-email tiegħek. ',
    'identified.note': 'Ir-riċevitur jista’ jorbtu miegħek bħala persuna. Dak li jirċievi huwa elenkat hawn taħt.',
    abroad: 'Data li tmur barra mill-pajjiż',
    'abroad.countries': 'Il-kumpaniji elenkati hawnhekk jinsabu f’dawn il-pajjiżi jew reġjuni: {countries}',
    'abroad.law': 'Kif il-liġi hemmhekk tipproteġi d-data personali (Personal Information Protection Commission, bil-Ġappuniż)',
    'exempt.statistics': 'Jgħodd biss kif jintuża dan is-sit web, biex ikun jista’ jittejjeb. Għal dan mhux meħtieġ kunsens. Tista’ toġġezzjona bla ħlas: itfih u ssejvja.',
    'exempt.appearance': 'Iżomm biss kif dan is-sit web għandu jidher għalik. Għal dan mhux meħtieġ kunsens. Tista’ toġġezzjona bla ħlas: itfih u ssejvja.',
    barred: 'Mitfi: bl-età li dan is-sit web għandu għalik, il-liġi ma tħallikx tippermetti dan int stess.',
};

export { duties };
