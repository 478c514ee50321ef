/** Catalan, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (les vostres opcions de privacitat)',
    honored: 'Opt-Out Request Honored (sol·licitud d’exclusió atesa)',
    sale: 'Venda i compartició de dades personals, i publicitat basada en aquestes dades',
    'sale.on': 'Activat en aquest navegador. Per excloure-us-en, desactiveu-ho i deseu.',
    'sale.partly': 'Activat en part en aquest navegador. Per excloure-us de tot, desactiveu-ho i deseu.',
    'sale.off': 'Desactivat en aquest navegador.',
    beyond: 'Les dades també es poden vendre o compartir per altres mitjans que no són les galetes. Podeu demanar a aquest web:',
    'beyond.sale': 'No vendre ni compartir les meves dades personals (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Limitar l’ús de les meves dades personals sensibles (Limit the Use of My Sensitive Personal Information)',
    identified: 'El que pugui arribar a {companies} s’hi pot vincular amb vós com a persona, per exemple mitjançant el vostre compte o la vostra adreça electrònica. ',
    'identified.note': 'El destinatari ho pot vincular amb vós com a persona. El que rep s’indica més avall.',
    abroad: 'Dades que surten a l’estranger',
    'abroad.countries': 'Les empreses indicades aquí es troben en aquests països o regions: {countries}',
    'abroad.law': 'Com hi protegeix la llei les dades personals (Personal Information Protection Commission, en japonès)',
    'exempt.statistics': 'Només compta com s’utilitza aquest web, per poder-lo millorar. No requereix consentiment. Us hi podeu oposar gratuïtament: desactiveu-ho i deseu.',
    'exempt.appearance': 'Només conserva l’aspecte que aquest web ha de tenir per a vós. No requereix consentiment. Us hi podeu oposar gratuïtament: desactiveu-ho i deseu.',
    barred: 'Desactivat: a l’edat que consta de vós en aquest web, la llei no us deixa permetre-ho pel vostre compte.',
};

export { duties };
