import { links } from '../../vendors/lists/links.js';
import { parties } from '../../vendors/lists/parties.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { textIn, fill, joinNames } from '../../i18n/text.js';
import { mergeDisclosure } from '../../disclose/mergeDisclosure.js';
import { mergeParty } from '../../disclose/mergeParty.js';
import { policyKind } from '../../disclose/policyKind.js';

const partyOf = (vendor) => mergeParty(vendor, parties[vendor.id]);
const linksOf = (vendor) => mergeDisclosure(vendor, links[vendor.id]);
/** The names of declared vendors, as visitors know them. */
const nameVendors = (ids, { settings, language, messages }) => {
    const named = settings.vendors
        .filter(({ id }) => ids.includes(id))
        .map((vendor) => textIn(partyOf(vendor)?.name, language) || vendor.id);
    return joinNames(named, messages);
};
/** What the frame is for: the banner's phrases, or the site's own words. */
const namePurposes = (ids, { settings, language, messages }) => {
    const phrases = settings.purposes
        .filter(({ id }) => ids.includes(id))
        .map(({ id, label }) => textIn(label, language) || messages[`for.${id}`] || id);
    return joinNames(phrases, messages);
};
const collectLinks = (vendors, { language, messages }) => {
    const found = new Map();
    for (const vendor of vendors) {
        const { privacyPolicy, terms, privacyPolicyKind } = linksOf(vendor) ?? {};
        for (const [text, label] of [
            [privacyPolicy, messages[`embed.${policyKind(privacyPolicyKind)}`]],
            [terms, messages['embed.terms']],
        ]) {
            const href = safeUrl(textIn(text, language));
            if (href)
                found.set(href, label);
        }
    }
    return [...found].map(([href, label]) => ({ label, href }));
};
/** Says what a held frame is. Its vendor is named if the site declared it; the host that it comes from, otherwise. Pure. */
const describeEmbed = (frame, kit) => {
    const { settings, choices, language, messages, locked, barred = [] } = kit;
    const host = new URL(frame.address).host;
    const vendors = settings.vendors.filter(({ id }) => frame.vendors.includes(id));
    const isKnown = vendors.length > 0 && vendors.length === new Set(frame.vendors).size;
    const parts = isKnown ? vendors.map(partyOf) : [];
    const nameAll = (names) => joinNames([...new Set(names.map((name) => name || host))], messages) || host;
    const name = nameAll(parts.map((party) => textIn(party?.name, language)));
    const company = nameAll(parts.map((party) => textIn(party?.company ?? party?.name, language)));
    const purposes = isKnown ? '' : namePurposes(frame.purposes, kit);
    const about = fill(messages['embed.about'], { company });
    // a button that would not load the frame is not offered
    const missing = vendors.filter(({ id }) => choices[id] !== 'granted');
    const isEnough = isKnown &&
        missing.length > 0 &&
        frame.purposes.every((id) => choices[id] === 'granted') &&
        missing.every(({ id }) => !locked.includes(id));
    const open = safeUrl(frame.link);
    const ways = open ? [{ label: fill(messages['embed.open'], { name }), href: open }] : [];
    return {
        title: fill(messages['embed.title'], { name }),
        subject: frame.title,
        about: purposes ? `${fill(messages['embed.purpose'], { purposes })} ${about}` : about,
        links: [...ways, ...(isKnown ? collectLinks(vendors, kit) : [])],
        isBarred: [...frame.vendors, ...frame.purposes].some((id) => barred.includes(id)),
        always: isEnough
            ? { ids: missing.map(({ id }) => id), label: fill(messages['embed.always'], { name }) }
            : undefined,
    };
};

export { describeEmbed, nameVendors };
