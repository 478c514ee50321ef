import { foreignLanguage, textIn } from '../i18n/text.js';
import { linkAddress } from '../lib/linkAddress.js';

/** Reads what is known of a vendor. Never fails on what the site left out. */
const vendorFacts = (vendor, { language, partyOf, disclosureOf }) => {
    const party = partyOf(vendor);
    const disclosure = disclosureOf(vendor);
    const address = (key) => linkAddress(textIn(disclosure?.[key], language));
    return {
        id: vendor.id,
        purpose: vendor.purpose,
        name: textIn(party?.name, language) || vendor.id,
        company: textIn(party?.company, language),
        country: party?.country ?? '',
        formerly: (party?.formerly ?? []).map((name) => textIn(name, language)),
        role: disclosure && (disclosure.role ?? 'independent'),
        use: textIn(disclosure?.use, language),
        recipientUse: textIn(disclosure?.recipientUse, language),
        safeguards: textIn(disclosure?.safeguards, language),
        foreign: {
            use: foreignLanguage(disclosure?.use, language),
            recipientUse: foreignLanguage(disclosure?.recipientUse, language),
            safeguards: foreignLanguage(disclosure?.safeguards, language),
        },
        sends: disclosure?.sends ?? [],
        cookies: disclosure?.cookies ?? [],
        isCookieListOpen: !disclosure || !!disclosure.cookiesUnknown,
        exempt: disclosure?.exempt,
        privacyPolicy: address('privacyPolicy'),
        terms: address('terms'),
        optOutPage: address('optOutPage'),
    };
};

export { vendorFacts };
