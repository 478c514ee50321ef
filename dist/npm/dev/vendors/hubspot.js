import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** HubSpot: its tracking code, with the forms, banners, chat and calls to action that it loads. */
const facts = {
    id: 'hubspot',
    purpose: 'analytics',
    // hubspot.net serves the sites’ own files, too, and is not claimed
    hosts: [
        'hubspot.com',
        'hs-scripts.com',
        'hs-analytics.net',
        'hs-banner.com',
        'hscollectedforms.net',
        'hsleadflows.net',
        'hsforms.net',
        'hsforms.com',
        'hubapi.com',
        'hsadspixel.net',
        'hscta.net',
        'usemessages.com',
    ],
    // not __hs_opt_out, __hs_do_not_track and their like, which keep consent
    cookies: [
        '__hstc',
        'hubspotutk',
        'messagesUtk',
        '__hssc',
        '__hssrc',
        'hs-messages-is-open',
        'hs-messages-hide-welcome-message',
    ],
    linksToIdentity: true,
    // HubSpot’s tracking code, as page code of public repositories uses it (2026-11-28)
    stubs: [{ name: '_hsq', kind: 'list' }],
    company: 'HubSpot, Inc.',
    catalogue: true,
};
const party = {
    name: 'HubSpot',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://legal.hubspot.com/privacy-policy' };
const disclosure = {
    use: {
        en: 'Follows visits to the site, joins them with the contacts who filled in a form, and shows forms and chat.',
        ja: 'サイト内の行動を把握し、フォームに入力した方の連絡先と結び付け、フォームやチャットを表示します。',
    },
    recipientUse: {
        en: 'HubSpot compiles visits and contacts for the site, and uses data for products of its own where the site has agreed to that.',
        ja: 'HubSpot は行動履歴と連絡先をサイトのために集計し、サイトが同意している場合は自社の製品にも情報を利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'contact'],
    cookies: [
        // the vendor's own pages were not read, and sources disagree about the first three
        { name: '__hstc', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'hubspotutk', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'messagesUtk', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '__hssc', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '__hssrc', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'hs-messages-is-open', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: 'hs-messages-hide-welcome-message', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    identitySource: 'developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/identify: visits are tied to an e-mail address',
    source: `developers.hubspot.com (tracking code overview); legal.hubspot.com/dpa, by which it is a processor except for enrichment and data of the tracking code that the customer shares; the loader of the tracking code on public pages for the hosts; ${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
