import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { draftKey } from '../../iab/TcfAnswer.js';
import { numbersOf, entryOf, nameIn } from '../../iab/tcfFacts.js';
import { describeTcfVendor } from '../../iab/describeTcfVendor.js';
import { grantsIn } from '../../iab/createGrants.js';
import { readText, readTexts } from '../../iab/readBag.js';
import { TCF } from '../../lib/storageKeys.js';
import { fillCount } from '../../i18n/fillCount.js';
import { formatDuration } from '../../i18n/format.js';
import { directionOf } from '../../i18n/language.js';
import { fill, joinNames } from '../../i18n/text.js';
import { purposeLabel } from '../../disclose/describePurpose.js';
import { describeVendor } from '../../disclose/describeVendor.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { Fact } from '../common/Fact.js';
import { FocusHeading } from '../common/FocusHeading.js';
import { lines } from '../common/lines.js';
import { ownClicks } from '../common/ownClicks.js';
import { TcfSwitch } from './TcfSwitch.js';

const namesOf = (vendors) => vendors.map(({ name }) => name);
/** What purposes and vendors here are called. */
const nameIds = (ids, kit) => {
    const names = ids.map((id) => {
        const purpose = kit.settings.purposes.find((one) => one.id === id);
        const vendor = kit.settings.vendors.find((one) => one.id === id);
        if (purpose)
            return purposeLabel(purpose, kit);
        return vendor ? describeVendor(vendor, kit).name : id;
    });
    return joinNames(names, kit.messages);
};
/** The standard text of an entry of the list, with its illustrations. */
const StandardText = ({ view, kind, id }) => {
    const entry = entryOf(view.list, kind, id);
    const illustrations = readTexts(entry['illustrations']);
    return (jsxs("div", { lang: view.listLanguage, dir: directionOf(view.listLanguage), children: [jsx("p", { children: readText(entry['description']) }), illustrations.length > 0 && (jsx("ul", { class: "cookies", children: illustrations.map((text) => (jsx("li", { children: text }))) }))] }));
};
/** A switch of the framework's own, and why it is off where it has to be. */
const OwnSwitch = ({ part, subject, number, label, name, nameLanguage, isQuiet }) => {
    const { open, draft, kit, view, chooseEach } = part;
    const key = draftKey(subject, number);
    const { isOn, lacking } = open.stateOf(subject, number, draft);
    const onChoice = (choice) => {
        open.choices.set(key, choice);
        // draws anew
        chooseEach([], choice);
    };
    return (jsxs(Fragment, { children: [jsx(TcfSwitch, { label, isOn, onChoice, name: `tcf.${key}`, subject: name, subjectLanguage: nameLanguage, isFixed: lacking.length > 0 }), jsx("p", { "data-own": "", class: "state", children: lacking.length > 0 && !isQuiet && fill(view.words['tcf.needs'], { names: nameIds(lacking, kit) }) })] }));
};
/** A purpose or a feature: its name, its switches where there is a choice, and folded what it means and who does it. */
const Entry = ({ part, kind, id }) => {
    const { view } = part;
    const { facts } = view.desk;
    const { words, list, listLanguage } = view;
    const name = nameIn(list, kind, id);
    const doing = (field) => facts.vendors.filter((vendor) => vendor[field].includes(id));
    const consenting = kind === 'purposes' ? doing('purposes') : [];
    const claiming = kind === 'purposes' ? doing('interests') : [];
    const others = kind === 'purposes' || kind === 'dataCategories' ? [] : doing(kind);
    const isAskable = kind === 'specialFeatures' || (kind === 'purposes' && consenting.length > 0);
    const own = { part, number: id, name, nameLanguage: listLanguage };
    return (jsxs("li", { class: "vendor", children: [jsx("p", { class: "done", lang: listLanguage, dir: directionOf(listLanguage), children: name }), isAskable && (jsx(OwnSwitch, { ...own, subject: kind === 'purposes' ? 'purpose' : 'specialFeature', label: words['tcf.consent'] })), kind === 'purposes' && facts.interests.includes(id) && (jsx(OwnSwitch, { ...own, subject: "interest", label: words['tcf.legitimate'], isQuiet: isAskable })), jsxs("details", { children: [jsxs("summary", { children: [words['tcf.more'], jsxs("span", { class: "spoken", lang: listLanguage, children: [": ", name] })] }), jsxs("div", { class: "disclosure", children: [jsx(StandardText, { view: view, kind: kind, id: id }), jsxs("dl", { children: [jsx(Fact, { term: fillCount(words['tcf.byVendors'], consenting.length), language: "en", children: lines(namesOf(consenting)) }), jsx(Fact, { term: fillCount(words['tcf.claimedBy'], claiming.length), language: "en", children: lines(namesOf(claiming)) }), jsx(Fact, { term: fillCount(words['tcf.vendors'], others.length), language: "en", children: lines(namesOf(others)) })] })] })] })] }));
};
const Entries = ({ part, kind, ids, title }) => ids.length > 0 ? (jsxs(Fragment, { children: [jsx("h4", { children: title }), jsx("ul", { role: "list", class: "vendors", children: ids.map((id) => (jsx(Entry, { part: part, kind: kind, id: id }, id))) })] })) : null;
/** A vendor of the list: consent, which is that of the same vendor above; objection; and all that the list tells of it. */
const Vendor = ({ part, vendor }) => {
    const { view, kit, draft, decision, chooseEach } = part;
    const { words, desk } = view;
    const { id, name, purposes, interests } = vendor;
    const ids = desk.plan.vendors.get(id) ?? [];
    const shown = { ...vendor.declared, purposes, legIntPurposes: interests };
    const { rows, links } = describeTcfVendor(shown, view);
    return (jsxs("li", { class: "vendor", ...ownClicks(kit.settings, ids), children: [jsx("p", { class: "done", lang: "en", dir: "ltr", children: name }), purposes.length > 0 && (jsx(TcfSwitch, { name: `tcf.vendor.${id}`, label: words['tcf.consent'], subject: name, subjectLanguage: "en", isOn: grantsIn(kit.settings, draft).whole(ids), isFixed: ids.every((one) => decision.locked.includes(one)), onChoice: (choice) => chooseEach(ids, choice) })), interests.some((one) => desk.facts.interests.includes(one)) && (jsx(OwnSwitch, { part: part, subject: "vendorInterest", number: id, label: words['tcf.legitimate'], name: name, nameLanguage: "en", isQuiet: purposes.length > 0 })), jsxs("details", { children: [jsxs("summary", { lang: kit.language, dir: directionOf(kit.language), children: [kit.messages.details, jsxs("span", { class: "spoken", children: [": ", fill(kit.messages['details.of'], { name })] })] }), jsxs("div", { class: "disclosure", children: [jsx("dl", { children: rows.map((row) => (jsx(Fact, { term: row.title, language: row.language, children: lines(row.values) }))) }), jsx("p", { class: "links", children: links.map(({ title, href }) => (jsx(ExternalLink, { href: href, label: title, hint: kit.messages['new-tab'] }))) })] })] })] }));
};
/** The part of preferences in which visitors choose under the framework (Appendix B, C(c) and D(c)). */
const TcfPart = (part) => {
    const { view, kit } = part;
    const { desk, words, language, list } = view;
    const { facts } = desk;
    const { name, days } = kit.settings.cookie;
    const site = location.hostname;
    const kept = { key: name + TCF, days: formatDuration(`P${days}D`, language) };
    const categories = [...new Set(facts.vendors.flatMap(({ declared }) => numbersOf(declared['dataDeclaration'])))]
        .filter((id) => !!readText(entryOf(list, 'dataCategories', id)['name']))
        .sort((one, other) => one - other);
    const hasClaims = facts.vendors.some(({ interests }) => interests.length > 0);
    return (jsxs("div", { class: "part", role: "group", "aria-labelledby": "tcf", lang: language, dir: directionOf(language), children: [jsx(FocusHeading, { level: 3, id: "tcf", words: words['tcf.title'], heading: view.onHeading }), jsx("p", { children: fillCount(words['tcf.intro'], facts.vendors.length) }), jsx("p", { children: words['tcf.apart'] }), jsx("p", { children: words['tcf.limits'] }), hasClaims && jsx("p", { children: facts.interests.length ? fill(words['tcf.objecting'], { site }) : words['tcf.noInterest'] }), jsx(Entries, { part: part, kind: "purposes", ids: facts.purposes, title: words['tcf.purposes'] }), jsx(Entries, { part: part, kind: "specialFeatures", ids: facts.specialFeatures, title: words['tcf.specialFeatures'] }), jsx(Entries, { part: part, kind: "specialPurposes", ids: facts.specialPurposes, title: words['tcf.specialPurposes'] }), jsx(Entries, { part: part, kind: "features", ids: facts.features, title: words['tcf.features'] }), jsx(Entries, { part: part, kind: "dataCategories", ids: categories, title: words['tcf.data'] }), jsx("h4", { children: fillCount(words['tcf.vendors'], facts.vendors.length) }), jsx("ul", { role: "list", class: "vendors", children: facts.vendors.map((vendor) => (jsx(Vendor, { part: part, vendor: vendor }, vendor.id))) }), jsx("p", { children: fill(words['tcf.kept'], kept) })] }));
};

export { TcfPart };
