import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { describeVendor } from '../../disclose/describeVendor.js';
import { formatDay } from '../../i18n/format.js';
import { spaceAfter } from '../../i18n/joinSentences.js';
import { textIn, fill } from '../../i18n/text.js';
import { ContactSection } from './ContactSection.js';
import { describeSending } from '../../disclose/describeSending.js';
import { Fact } from '../common/Fact.js';
import { RecipientFacts, UseFacts, OptOutFact, LinkFact } from './Facts.js';
import { Heading } from './Heading.js';
import { directionOf } from '../../i18n/language.js';
import { NoticeSection } from './NoticeSection.js';

/** What asks for the table, its id, and the beginning of that of its Japanese text. */
const ANCHOR = 'external-transmission';
const ServiceRow = ({ vendor, kit, level }) => {
    const { messages, decision, settings, language } = kit;
    const effect = textIn(settings.purposes.find(({ id }) => id === vendor.purpose)?.effect, language);
    return (jsxs("section", { class: "sekisho-service", "data-choice": decision.choices[vendor.id] ?? 'denied', children: [jsx(Heading, { level: level, children: vendor.name }), jsxs("dl", { children: [jsx(RecipientFacts, { vendor: vendor, kit: kit }), jsx(UseFacts, { vendor: vendor, kit: kit }), jsx(Fact, { term: messages['tell.external.when'], children: describeSending(vendor, kit) }), jsx(OptOutFact, { vendor: vendor, kit: kit }), jsx(Fact, { term: messages['tell.external.without'], children: effect }), jsx(LinkFact, { vendor: vendor, kit: kit }), jsx(Fact, { term: messages['tell.external.exempt'], children: vendor.exempt && messages[`tell.exempt.${vendor.exempt}`] })] }), vendor.checked && jsx("p", { class: "sekisho-checked", children: vendor.checked })] }));
};
/** As of when the table is: the site's last revision, and since when all that is said of the services was checked. */
const Dates = ({ kit, vendors }) => {
    const { messages, settings, language } = kit;
    const { revisedAt } = settings.policy;
    const days = vendors.map((vendor) => kit.disclosureOf(vendor)?.checked || '').sort();
    return (jsxs(Fragment, { children: [revisedAt && jsx("p", { children: fill(messages['tell.external.revised'], { date: formatDay(revisedAt, language) }) }), days[0] && jsx("p", { children: fill(messages['tell.external.checked'], { date: formatDay(days[0], language) }) })] }));
};
/** The services in one language. What is said to send nothing is no transmission; what is not described may be one. */
const Transmissions = ({ kit, level }) => {
    const { messages, settings } = kit;
    const vendors = settings.vendors.filter((vendor) => kit.disclosureOf(vendor)?.sends.length !== 0);
    const services = vendors.map((vendor) => describeVendor(vendor, kit));
    if (!services.length)
        return jsx("p", { children: messages['tell.external.none'] });
    return (jsxs(Fragment, { children: [jsx("p", { children: messages['tell.external.about'] }), jsxs("p", { children: [messages['tell.tabs'], spaceAfter(messages['tell.tabs']), jsx("a", { href: "#sekisho", children: messages['tell.change'] })] }), services.map((vendor) => (jsx(ServiceRow, { vendor: vendor, kit: kit, level: level }, vendor.id))), jsx(NoticeSection, { kit: kit, level: level }), jsx(ContactSection, { kit: { ...kit, level } }), jsx(Dates, { kit: kit, vendors: vendors })] }));
};
/**
 * `data-sekisho="external-transmission"`: what Japan's external-transmission rule has sites say, service by service,
 * nothing folded. The rule asks for Japanese, so that follows where the page speaks another language.
 */
const ExternalTransmission = ({ kit, japanese, hasAnchor, }) => (jsxs("div", { class: "sekisho-external-transmission", id: hasAnchor ? ANCHOR : undefined, children: [jsxs("div", { lang: kit.language, dir: directionOf(kit.language), children: [japanese && (jsx("p", { children: jsx("a", { href: `#${ANCHOR}-ja`, lang: "ja", hreflang: "ja", children: japanese.messages['tell.external'] }) })), jsx(Transmissions, { kit: kit, level: kit.level })] }), japanese && (jsxs("div", { lang: "ja", dir: "ltr", id: `${ANCHOR}-ja`, children: [jsx(Heading, { level: kit.level, children: japanese.messages['tell.external'] }), jsx(Transmissions, { kit: japanese, level: kit.level + 1 })] }))] }));

export { ANCHOR, ExternalTransmission };
