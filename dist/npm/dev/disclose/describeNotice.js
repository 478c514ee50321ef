import { describeVendor } from './describeVendor.js';
import { asksForNotice } from '../lib/asksForNotice.js';
import { joinNames, fill } from '../i18n/text.js';

/** A link for each company of those that have one. */
const linksOf = (services, find) => {
    const links = new Map();
    for (const service of services) {
        const link = find(service);
        if (link)
            links.set(link.href, service.recipient);
    }
    return [...links].map(([href, label]) => ({ href, label }));
};
/**
 * The four points that LY's advertising asks its advertisers to publish (ads-help.yahoo.co.jp, aid 585); none if no
 * declared vendor asks for them. The companies of all advertising services are named: the notice is about them, too.
 */
const describeNotice = (kit) => {
    const { settings, messages } = kit;
    const asking = settings.vendors.filter((vendor) => asksForNotice(vendor.id, kit.disclosureOf(vendor)));
    if (!asking.length)
        return [];
    const others = settings.vendors.filter((vendor) => vendor.purpose === 'advertising' && !asking.includes(vendor));
    const services = [...asking, ...others].map((vendor) => describeVendor(vendor, kit));
    const companies = joinNames([...new Set(services.map(({ recipient }) => recipient))], messages);
    return [
        { text: fill(messages['tell.notice.use'], { companies }), links: [] },
        { text: messages['tell.notice.policy'], links: linksOf(services, ({ privacyPolicy }) => privacyPolicy) },
        { text: messages['tell.notice.opt-out'], links: linksOf(services, ({ optOut }) => optOut) },
        { text: messages['tell.notice.stop'], links: [] },
    ];
};

export { describeNotice };
