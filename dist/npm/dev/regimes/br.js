const ages = [
    { below: 12, by: 'guardian', of: 'all' },
    { below: 18, by: 'nobody', of: 'advertising' },
];
({
    ages: [
        {
            ...ages[0],
            source: 'LGPD Art. 14 § 1 (compliance.mspa.com.br); ECA Art. 2 for the age (jus.com.br)',
            checked: '2026-11-28',
            sure: 'medium',
        },
        {
            ...ages[1],
            source: 'ECA Digital (Lei 15.211/2025), in force since March 2026: no advertising directed at minors by profiles (almeidaeamaral.com.br; qladvogados.com.br/protecao-digital-infantil; the date: folhape.com.br)',
            checked: '2026-11-29',
            sure: 'high',
        },
    ],
});

export { ages };
