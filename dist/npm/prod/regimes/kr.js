const ages = [{ below: 14, by: 'guardian', of: 'all' }];
({
    ages: [{ ...ages[0], source: 'PIPA Art. 22-2', checked: '2026-11-28', sure: 'unverified' }],
});

export { ages };
