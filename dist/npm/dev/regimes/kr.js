const ages = [{ below: 14, by: 'guardian', of: 'all' }];
({
    ages: [
        {
            ...ages[0],
            source: 'PIPA Art. 22-2 and Enforcement Decree Art. 17-2 (prighter.com/resources/laws/korean-pipa); the age: childreninthedigitalworld.twobirds.com/home/south-korea, kimchang.com 19980',
            checked: '2026-11-29',
            sure: 'high',
        },
    ],
});

export { ages };
