import { toJapan } from './ly.js';
import { SEEN } from './sources.js';

const TRACKING = 'its tracking script, read in a public repository';
/** b→dash: the “one tag”, which keeps an access log, recommends and shows messages. */
const facts = {
    id: 'b-dash',
    purpose: 'analytics',
    hosts: ['smart-bdash.com', 'bdash-cloud.com'],
    cookies: ['_bdck', '_bdcid', '_bdnvf', '_bd_prev_page', '_bd_prev_page_ex', '_bd_reception_request_timestamp'],
    company: 'dataX',
    catalogue: true,
};
const party = {
    name: 'b→dash',
    company: facts.company,
    country: 'JP',
    formerly: [{ en: 'From Scratch', ja: '株式会社フロムスクラッチ' }],
};
const links = { privacyPolicy: 'https://support.smart-bdash.com/faq/21826' };
const disclosure = {
    use: {
        en: 'Collects visits to the site, joins them with what the site knows of its customers, and recommends goods and shows messages.',
        ja: 'サイトの閲覧履歴を集めて顧客の情報と統合し、おすすめやメッセージを表示します。',
    },
    recipientUse: {
        en: 'dataX stores and joins the data for the site’s marketing.',
        ja: 'dataX は受け取った情報を、サイトのマーケティングのために保存し、統合します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: '_bdck', party: 'first', retention: 'P2Y', source: TRACKING },
        { name: '_bdcid', party: 'first', retention: null, source: TRACKING },
        { name: '_bdnvf', party: 'first', retention: null, source: SEEN },
        { name: '_bd_prev_page', party: 'first', retention: 'PT30M', source: TRACKING },
        { name: '_bd_prev_page_ex', party: 'first', retention: 'PT30M', source: TRACKING },
        { name: '_bd_reception_request_timestamp', party: 'first', retention: null, source: TRACKING },
    ],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'company',
    source: `support.smart-bdash.com (its tags, and its mode that sets no cookies before consent); ${TRACKING}; tracker.smart-bdash.com, cdn.activity.smart-bdash.com and cdn.activity.bdash-cloud.com in use on public sites; the company by the name under which public lists have these hosts, its full name was not verified; no privacy policy of the service was verified`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
