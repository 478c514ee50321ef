import { formatDay, formatRegion } from '../i18n/format.js';
import { fill } from '../i18n/text.js';
import { describeControllers } from './describeControllers.js';
import { describeOptOut } from './describeOptOut.js';
import { describeStorage } from './describeStorage.js';
import { describeTransfers } from './describeTransfers.js';
import { policyKind } from './policyKind.js';
import { vendorFacts } from './vendorFacts.js';

/** Describes a vendor. Pure; never fails on what the site left out. */
const describeVendor = (vendor, context) => {
    const { language, messages, disclosureOf } = context;
    const { cookies, isCookieListOpen, country, role, sends, privacyPolicy, terms, optOutPage: _, ...facts } = vendorFacts(vendor, context);
    const { checked, privacyPolicyKind } = disclosureOf(vendor) ?? {};
    const linkTo = (href, label) => (href ? { label, href } : undefined);
    return {
        ...facts,
        recipient: facts.company || facts.name,
        country: country && formatRegion(country, language),
        controllers: describeControllers(vendor, context),
        transfers: describeTransfers(vendor, context),
        isDescribed: !!role,
        isProcessor: role === 'processor',
        sends: sends.map((kind) => messages[`sends.${kind}`] || kind),
        storage: describeStorage([...cookies.filter(({ party }) => party !== 'third'), ...cookies.filter(({ party }) => party === 'third')], context),
        noStorage: cookies.length ? '' : messages[isCookieListOpen ? 'cookies.unknown' : 'cookies.none'],
        privacyPolicy: linkTo(privacyPolicy, messages[`link.${policyKind(privacyPolicyKind)}`]),
        terms: linkTo(terms, messages['link.terms']),
        optOut: describeOptOut(vendor, context),
        checked: checked ? fill(messages.checked, { date: formatDay(checked, language) }) : '',
    };
};

export { describeVendor };
