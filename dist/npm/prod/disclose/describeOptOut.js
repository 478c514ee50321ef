import { joinSentences } from '../i18n/joinSentences.js';
import { fill } from '../i18n/text.js';
import { vendorFacts } from './vendorFacts.js';

/** What an opt-out ends, and what it holds for: no more than is known of it. */
const effectOf = ({ optOutStops, optOutScope }, { messages }) => [
    messages[`opt-out.effect.${optOutStops ?? 'other'}`],
    ...(optOutStops && optOutScope ? [messages[`opt-out.scope.${optOutScope}`]] : []),
];
/** Describes the opt-out page of a vendor; nothing where it has none that can be linked to. */
const describeOptOut = (vendor, context) => {
    const { messages, disclosureOf } = context;
    const { company, name, optOutPage } = vendorFacts(vendor, context);
    if (!optOutPage)
        return undefined;
    const effect = effectOf(disclosureOf(vendor) ?? {}, context).map((text) => fill(text, { company: company || name }));
    return { href: optOutPage, label: messages['link.opt-out'], effect: joinSentences(effect) };
};

export { describeOptOut };
