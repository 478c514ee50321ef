import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { describeRequestTerms } from '../../disclose/describeRequestTerms.js';
import { ContactList } from './ContactList.js';
import { limitsOf, findText } from '../../disclose/describeSlots.js';
import { ErasureList } from './ErasureList.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { Fact } from '../common/Fact.js';
import { FocusHeading } from '../common/FocusHeading.js';
import { formatTime, formatLanguage, formatDay } from '../../i18n/format.js';
import { inLanguage } from '../common/inLanguage.js';
import { Prevailing } from './Prevailing.js';
import { requestLinks } from './requests.js';
import { fill, textIn } from '../../i18n/text.js';

const Answer = ({ kit, words, decision, receipt, done, left, actions }) => {
    const { language, settings } = kit;
    const { id = '', notice } = receipt ?? {};
    const shownIn = notice?.language;
    return (jsxs("div", { class: "part", role: "group", "aria-labelledby": "rights", children: [jsx(FocusHeading, { level: 3, id: "rights", words: words.rights }), jsxs("div", { "data-own": "", children: [!decision.at && jsx("p", { children: words['rights.none'] }), decision.at && (jsxs("dl", { children: [jsx(Fact, { term: words['rights.when'], children: formatTime(decision.at, language) }), jsx(Fact, { term: words['rights.policy'], children: notice?.policyVersion ?? settings.policy.version }), jsx(Fact, { term: words['rights.language'], children: shownIn && formatLanguage(shownIn, language) }), jsx(Fact, { term: words['rights.receipt'], children: id && jsx("code", { children: id }) })] })), jsx("p", { children: words['rights.change'] }), jsxs("p", { class: "acts", children: [decision.at && (jsx("button", { type: "button", part: "button withdraw", class: "button quiet", onClick: actions.withdraw, children: words.withdraw })), receipt && (jsx("button", { type: "button", part: "button download", class: "button quiet", onClick: actions.download, children: words.download })), jsx("button", { type: "button", part: "button erase", class: "button quiet", onClick: () => void actions.erase(), children: words.erase })] }), jsx("p", { role: "status", part: "done", class: "done", children: done && fill(words[done], { names: left.join(kit.messages.comma) }) })] }), jsx(ErasureList, { kit: kit, words: words, isOpen: !!done?.startsWith('erased') })] }));
};
/** What cannot be erased, in the language that the site says it in. */
const Limits = ({ kit, words }) => {
    const [language, limits] = limitsOf(kit) ?? findText('erasure', kit) ?? [];
    if (!limits)
        return null;
    const [before, after] = words['requests.limits'].split('{limits}');
    return (jsxs("p", { children: [before, jsx("span", { ...inLanguage(language), children: limits }), after] }));
};
const Requests = ({ kit, words, receipt }) => {
    const { settings, language, messages } = kit;
    const { rights } = settings;
    const links = requestLinks(settings, language, words, receipt?.id ?? '');
    const isReachable = links.some(({ href }) => href);
    const isNumbered = receipt && links.some(({ href }) => href?.includes(receipt.id));
    const { name, address, tel, url } = settings.contacts;
    return (jsxs("details", { class: "part", children: [jsx("summary", { children: jsx("h3", { children: words.requests }) }), jsx("p", { children: words['requests.intro'] }), describeRequestTerms(settings, language, words).map((sentence) => (jsx("p", { children: sentence }))), !isReachable && (name || address || tel || url) && jsx("p", { children: words['requests.contact'] }), isNumbered && jsx("p", { "data-own": "", children: words['requests.receipt'] }), jsx("ul", { class: "requests", children: links.map(({ kind, label, href }) => (jsx("li", { children: href ? (jsxs("a", { class: "link", href: href, target: "_blank", rel: "noopener noreferrer", children: [label, href.startsWith('http') && jsxs("span", { class: "spoken", children: [" ", messages['new-tab']] })] })) : (label) }, kind))) }), rights.fee && jsx("p", { children: fill(words['requests.fee'], { fee: textIn(rights.fee, language) }) }), jsx("p", { children: words['requests.free'] }), jsx(Limits, { kit: kit, words: words }), rights.authority && (jsxs("p", { children: [words.authority, messages.comma === '、' ? '：' : ': ', jsx(ExternalLink, { href: textIn(rights.authority.url, language), label: textIn(rights.authority.name, language), hint: messages['new-tab'] })] }))] }));
};
const newestFirst = (revisions) => [...revisions].sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
const PolicyFacts = ({ kit, words }) => {
    const { settings, language, messages } = kit;
    const { policy } = settings;
    const { version, revisedAt, effectiveFrom, revisions = [], authoritativeLanguage } = policy;
    if (!version && !revisedAt && !authoritativeLanguage)
        return null;
    return (jsxs("div", { class: "part", children: [jsx("h3", { children: words.policy }), jsxs("dl", { children: [jsx(Fact, { term: words['policy.version'], children: version }), jsx(Fact, { term: words['policy.from'], children: effectiveFrom && formatDay(effectiveFrom, language) }), jsx(Fact, { term: words['policy.revisedAt'], children: revisedAt && formatDay(revisedAt, language) }), jsx(Fact, { term: words['policy.changes'], children: revisions.length > 0 && (jsx("ul", { children: newestFirst(revisions).map(({ date, change }) => (jsx("li", { children: fill(messages.change, { date: formatDay(date, language), change: textIn(change, language) }) }))) })) })] }), jsx(Prevailing, { policy: policy, language: language, words: words, hint: messages['new-tab'] })] }));
};
/** What the visitor chose, and everything they can do about it. */
const RightsSection = (props) => (jsxs(Fragment, { children: [jsx(Answer, { ...props }), jsx(Requests, { ...props }), jsx(ContactList, { ...props }), jsx(PolicyFacts, { ...props })] }));

export { RightsSection };
