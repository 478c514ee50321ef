import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { describeRecord } from '../../disclose/describeRecord.js';
import { describeVendor } from '../../disclose/describeVendor.js';
import { textIn, fill } from '../../i18n/text.js';
import { describeChoice } from '../common/describeChoice.js';
import { Fact } from '../common/Fact.js';
import { RecipientFacts, UseFacts, OptOutFact, LinkFact } from './Facts.js';
import { Heading } from './Heading.js';
import { purposeLabel, purposeDescription } from '../../disclose/describePurpose.js';

/** Cookies and storage entries: names, where and how long, and who can read them. */
const EntryFact = ({ term, entries, access }) => entries.length ? (jsxs(Fact, { term: term, children: [jsx("ul", { children: entries.map(({ names, kept }) => (jsxs("li", { children: [names.map((name, index) => (jsxs(Fragment, { children: [index > 0 && ' ', jsx("code", { children: name })] }))), jsx("div", { children: kept })] }))) }), jsx("p", { children: access })] })) : null;
const ServiceItem = ({ vendor, kit, }) => {
    const { messages, level, decision } = kit;
    const { id, purpose, recipient: company, storage, isDescribed } = vendor;
    return (jsxs("section", { class: "sekisho-service", "data-choice": decision.choices[id] ?? 'denied', children: [jsx(Heading, { level: level + 2, children: vendor.name }), jsxs("dl", { children: [jsx(Fact, { term: messages['tell.choice'], children: describeChoice(id, purpose, kit) }), jsx(RecipientFacts, { vendor: vendor, kit: kit }), jsx(UseFacts, { vendor: vendor, kit: kit }), jsx(EntryFact, { term: messages['tell.first'], entries: storage.filter(({ party }) => party !== 'third'), access: fill(messages['tell.access.first'], { company }) }), jsx(EntryFact, { term: messages['tell.third'], entries: storage.filter(({ party }) => party === 'third'), access: fill(messages['tell.access.third'], { company }) }), jsx(Fact, { term: messages.cookies, children: isDescribed && vendor.noStorage }), jsx(OptOutFact, { vendor: vendor, kit: kit }), jsx(LinkFact, { vendor: vendor, kit: kit })] }), vendor.checked && jsx("p", { class: "sekisho-checked", children: vendor.checked })] }));
};
/** Our own record, told like anything else that is kept. */
const RecordItem = ({ kit }) => {
    const { messages, settings, level } = kit;
    const { domain } = settings.cookie;
    const access = domain ? fill(messages['tell.access.domain'], { domain }) : messages['tell.access.own'];
    return (jsxs("section", { class: "sekisho-service", "data-choice": "granted", children: [jsx(Heading, { level: level + 2, children: messages.record }), jsxs("dl", { children: [jsx(Fact, { term: messages['tell.choice'], children: messages['always-on'] }), jsx(Fact, { term: messages['contact.name'], children: settings.site || messages['tell.site'] }), jsx(Fact, { term: messages.use, children: messages['record.use'] }), jsx(EntryFact, { term: messages['tell.first'], entries: describeRecord(kit), access: access })] })] }));
};
const PurposeItem = ({ purpose, kit }) => {
    const { messages, settings, language, level, decision } = kit;
    const vendors = settings.vendors.filter((vendor) => vendor.purpose === purpose.id);
    const isNecessary = purpose.id === 'necessary';
    const effect = textIn(purpose.effect, language);
    return (jsxs("section", { class: "sekisho-purpose", "data-choice": decision.choices[purpose.id] ?? 'denied', children: [jsx(Heading, { level: level + 1, children: purposeLabel(purpose, kit) }), jsx("p", { children: purposeDescription(purpose, kit) }), effect && jsx("p", { children: fill(messages['tell.without'], { effect }) }), jsx("p", { class: "sekisho-state", children: describeChoice(purpose.id, purpose.id, kit) }), isNecessary && jsx(RecordItem, { kit: kit }), vendors.map((vendor) => (jsx(ServiceItem, { vendor: describeVendor(vendor, kit), kit: kit }, vendor.id))), !isNecessary && !vendors.length && jsx("p", { children: messages['tell.unused'] })] }));
};
/** Every cookie and service of the site, by purpose, first-party and third-party apart. */
const ServiceList = ({ kit }) => (jsxs("section", { class: "sekisho-services", children: [jsx(Heading, { level: kit.level, children: kit.messages['tell.services'] }), jsx("p", { children: kit.messages['tell.tabs'] }), kit.settings.purposes.map((purpose) => (jsx(PurposeItem, { purpose: purpose, kit: kit }, purpose.id)))] }));

export { ServiceList };
