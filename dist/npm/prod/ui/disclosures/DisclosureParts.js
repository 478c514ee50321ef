import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { directionOf } from '../../i18n/language.js';
import { countriesOf } from '../../disclose/countriesOf.js';
import { describeOptOuts } from '../../disclose/describeOptOuts.js';
import { describeRequestTerms } from '../../disclose/describeRequestTerms.js';
import { describeDecision } from '../common/describeDecision.js';
import { describeSignal } from '../common/describeSignal.js';
import { inLanguage } from '../common/inLanguage.js';
import { describeSlots } from '../../disclose/describeSlots.js';
import { WebLink } from './Facts.js';
import { formatRegion } from '../../i18n/format.js';
import { Heading } from './Heading.js';
import { fill, joinNames } from '../../i18n/text.js';

/** What a cookie is, and whether the site counts it as personal information: only if it says so. */
const CookiePart = ({ kit }) => {
    const { messages, settings, level } = kit;
    // an attribute has it as text
    const personal = String(settings.personalData ?? '');
    return (jsxs("section", { class: "sekisho-cookie", children: [jsx(Heading, { level: level, children: messages['tell.cookie'] }), jsx("p", { children: messages['browser.cookie'] }), personal === 'true' && jsx("p", { children: messages['tell.personal'] }), personal === 'false' && jsx("p", { children: messages['tell.impersonal'] })] }));
};
/** What the visitor decided, and the way to change it. */
const ChoicePart = ({ kit }) => {
    const { messages, decision, level } = kit;
    const sentences = describeDecision(decision, kit);
    return (jsxs("section", { class: "sekisho-choices", children: [jsx(Heading, { level: level, children: messages['tell.choices'] }), (sentences.length ? sentences : [messages['tell.unanswered']]).map((sentence) => (jsx("p", { children: sentence }))), describeSignal(decision, messages).map((sentence) => (jsx("p", { children: sentence }))), jsx("p", { children: jsx("a", { href: "#sekisho", children: messages['tell.change'] }) })] }));
};
/** Under whose policy the data is, and in which countries. */
const RecipientPart = ({ kit }) => {
    const { messages, language } = kit;
    const names = countriesOf(kit).map((country) => formatRegion(country, language));
    return (jsxs("section", { class: "sekisho-recipients", children: [names.length > 0 && jsx("p", { children: fill(messages['tell.abroad'], { countries: joinNames(names, messages) }) }), jsx("p", { children: messages.elsewhere })] }));
};
/** Where else the visitor can say no: many companies at once. */
const OptOutPart = ({ kit }) => {
    const { messages, level, decision } = kit;
    const { industry } = describeOptOuts(kit);
    return (jsxs("section", { class: "sekisho-opt-out", children: [jsx(Heading, { level: level, children: messages['opt-out'] }), decision.regime !== 'none' && jsx("p", { children: messages['opt-out.intro'] }), jsx("p", { children: messages['opt-out.limits'] }), industry.length > 0 && (jsx("ul", { children: industry.map((page) => (jsxs("li", { children: [jsx(WebLink, { link: page }), page.notes.map(({ text, language }) => (jsx("div", { ...inLanguage(language), children: text })))] }))) }))] }));
};
/** What every request carries, whatever anybody chooses. */
const AutomaticPart = ({ kit: { messages, level } }) => (jsxs("section", { class: "sekisho-automatic", children: [jsx(Heading, { level: level, children: messages['tell.automatic'] }), jsx("p", { children: messages['tell.automatic.about'] }), jsx("ul", { children: ['address', 'page', 'cookies', 'device'].map((kind) => (jsx("li", { children: messages[`tell.automatic.${kind}`] }))) }), jsx("p", { children: messages['tell.automatic.limits'] })] }));
/** What to know before asking something of the site, where it says so. */
const RequestPart = ({ kit: { messages, settings, language, level } }) => {
    const sentences = describeRequestTerms(settings, language, messages);
    if (!sentences.length)
        return null;
    return (jsxs("section", { class: "sekisho-requests", children: [jsx(Heading, { level: level, children: messages.requests }), sentences.map((sentence) => (jsx("p", { children: sentence })))] }));
};
/** The site's own texts. */
const SlotParts = ({ kit }) => (jsx(Fragment, { children: describeSlots(kit).map(({ title, language, paragraphs }) => (jsxs("section", { class: "sekisho-slot", children: [jsx(Heading, { level: kit.level, children: title }), jsx("div", { lang: language, dir: directionOf(language), children: paragraphs.map((paragraph) => (jsx("p", { children: paragraph }))) })] }))) }));

export { AutomaticPart, ChoicePart, CookiePart, OptOutPart, RecipientPart, RequestPart, SlotParts };
