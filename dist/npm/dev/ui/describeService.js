import { readSwitch, countGranted } from './draft.js';
import { formatDay, formatRegion, formatRetention } from './format.js';
import { vendorName, vendorCompany } from './kit.js';
import { fill, textIn } from './text.js';
import { webAddress } from './webAddress.js';

/** Entries by where and how long they are kept. */
const groupEntries = (cookies, { language, messages }) => {
    const groups = new Map();
    for (const { name, kind = 'cookie', retention } of cookies) {
        const kept = fill(messages['tell.kept'], {
            kind: messages[`tell.kind.${kind}`],
            retention: formatRetention(retention, language, messages),
        });
        groups.set(kept, [...(groups.get(kept) ?? []), name]);
    }
    return [...groups].map(([kept, names]) => ({ kept, names }));
};
/** What is in force for a purpose or vendor, and whether the visitor said so. */
const describeChoice = (id, purpose, kit) => {
    const { decision, locked, settings, messages } = kit;
    if (purpose === 'necessary' || settings.regime === 'none')
        return messages['always-on'];
    if (purpose === locked)
        return messages.gpc;
    if (id === purpose && readSwitch(decision.choices, settings, id) === 'mixed') {
        const { count, total } = countGranted(decision.choices, settings, id);
        return fill(messages.partly, { count: `${count}`, total: `${total}` });
    }
    const isOn = decision.choices[id] === 'granted';
    if (decision.status !== 'decided')
        return messages[isOn ? 'tell.on' : 'tell.off'];
    return messages[isOn ? 'tell.allowed' : 'tell.refused'];
};
/** Whether, and on whose word, data is sent to a vendor. */
const describeSending = ({ id, purpose }, { decision, locked, settings, messages }) => {
    if (purpose === 'necessary' || settings.regime === 'none')
        return messages['tell.sent.always'];
    if (purpose === locked)
        return messages.gpc;
    const isOn = decision.choices[id] === 'granted';
    if (decision.status !== 'decided')
        return messages[isOn ? 'tell.sent.on' : 'tell.sent.off'];
    return messages[isOn ? 'tell.sent.allowed' : 'tell.sent.refused'];
};
const linkTo = (address, label) => {
    const href = address && webAddress(address);
    return href ? { label, href } : undefined;
};
const describeStops = ({ purpose }, { optOutPage, optOutStops }, company, { settings, messages }) => {
    const isUse = optOutStops === 'use' || purpose === 'advertising';
    const use = purpose === 'advertising' ? 'tell.stops.ads' : isUse ? 'tell.stops.use' : 'opt-out.effect.other';
    return [
        ...(purpose === 'necessary' || settings.regime === 'none' ? [] : [messages['tell.refusal']]),
        ...(optOutPage ? [fill(messages[optOutStops === 'sending' ? 'tell.stops.sending' : use], { company })] : []),
    ];
};
/** Says all that is known of a vendor. Pure; never fails on what the site left out. */
const describeService = (vendor, kit) => {
    const { language, messages, decision } = kit;
    const party = kit.partyOf(vendor);
    const known = kit.disclosureOf(vendor);
    const told = known ?? {};
    const { cookies = [], sends = [], exempt } = told;
    const name = vendorName(vendor, kit);
    const company = vendorCompany(vendor, kit) || name;
    const textOf = (key) => textIn(told[key], language);
    return {
        id: vendor.id,
        name,
        company,
        country: party ? formatRegion(party.country, language) : '',
        formerly: (party?.formerly ?? []).map((former) => textIn(former, language)),
        isDescribed: !!known,
        use: textIn(told.use, language),
        recipientUse: textIn(told.recipientUse, language),
        role: told.role === 'processor' ? messages['tell.processor'] : '',
        sends: sends.map((kind) => messages[`sends.${kind}`] || kind),
        first: groupEntries(cookies.filter(({ party }) => party !== 'third'), kit),
        third: groupEntries(cookies.filter(({ party }) => party === 'third'), kit),
        choice: decision.choices[vendor.id] ?? 'denied',
        state: describeChoice(vendor.id, vendor.purpose, kit),
        sent: describeSending(vendor, kit),
        privacyPolicy: linkTo(textOf('privacyPolicy'), messages['link.privacy']),
        terms: linkTo(textOf('terms'), messages['link.terms']),
        optOut: linkTo(textOf('optOutPage'), messages['link.opt-out']),
        stops: describeStops(vendor, told, company, kit),
        exempt: exempt ? messages[`tell.exempt.${exempt}`] : '',
        checked: told.checked ? fill(messages.checked, { date: formatDay(told.checked, language) }) : '',
    };
};

export { describeChoice, describeService, groupEntries };
