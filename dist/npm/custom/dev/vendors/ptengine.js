// Its cookie pt_ and the site's number is not among the cookies: a pattern would take others' names. A site that knows its
// number adds it: { id: 'ptengine', cookies: ['pt_s_*', 'pt_0a1b2c3d'] }.
/** Ptengine: heat maps, tests and messages. */
const facts = {
    id: 'ptengine',
    purpose: 'analytics',
    hosts: ['ptengine.jp', 'ptengine.com', 'ptengine.cn'],
    cookies: ['pt_s_*'],
    company: { en: 'Ptmind Inc.', ja: '株式会社Ptmind' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
