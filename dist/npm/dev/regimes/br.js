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
            source: 'ECA Digital, in force since March 2026: no profiling of minors for advertising',
            checked: '2026-11-28',
            sure: 'unverified',
        },
    ],
});

export { ages };
