const ages = [
    { below: 18, by: 'guardian', of: 'all' },
    { below: 18, by: 'nobody', of: 'advertising' },
];
({
    ages: [
        {
            ...ages[0],
            source: 'DPDP Act s. 9: consent of a parent that can be verified (ndtvprofit.com)',
            checked: '2026-11-28',
            sure: 'high',
        },
        {
            ...ages[1],
            source: 'DPDP Act s. 9(3): no tracking and no targeted advertising of children (cuts-ccier.org)',
            checked: '2026-11-28',
            sure: 'high',
        },
    ],
});

export { ages };
