import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

/** The Trade Desk: the universal pixel and cookie matching. */
const facts = {
    id: 'the-trade-desk',
    purpose: 'advertising',
    advertises: true,
    hosts: ['adsrvr.org'],
    company: 'The Trade Desk, Inc.',
    catalogue: true,
};
const party = {
    name: 'The Trade Desk',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.thetradedesk.com/us/privacy' };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements that were bought through The Trade Desk, and shows them again to people who visited the site.',
        ja: 'The Trade Desk を通じて配信した広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'The Trade Desk recognises the browser on many sites, links devices that may belong to one person or household, and uses the data to choose and measure advertisements for its clients.',
        ja: 'The Trade Desk は多くのサイトでブラウザを識別し、同じ方や世帯のものと考えられる端末を関連付け、受け取った情報を顧客の広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'TDID', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'TDCPM', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.adsrvr.org/',
    source: `its privacy policy for the platform, read in a copy of 2024-11-05; AmauriC/tarteaucitron.js @76151fa (2026-04-02) and prebid/Prebid.js @8660b47 (2026-08-20) for the addresses; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
