import { jsxs, jsx } from 'preact/jsx-runtime';
import { describeOptOuts } from '../../disclose/describeOptOuts.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { FocusHeading } from '../common/FocusHeading.js';
import { inLanguage } from '../common/inLanguage.js';

const PageList = ({ pages, hint }) => (jsx("ul", { role: "list", class: "pages", children: pages.map(({ href, label, notes }) => (jsxs("li", { children: [jsx(ExternalLink, { href: href, label: label, hint: hint }), notes.map(({ text, language }) => (jsx("div", { class: "state", ...inLanguage(language), children: text })))] }))) }));
/** Where else the visitor can say no: at the vendors, and at the pages of the industry. */
const OptOutSection = ({ kit }) => {
    const { messages } = kit;
    const { vendors, industry } = describeOptOuts(kit);
    return (jsxs("div", { class: "part", children: [jsx(FocusHeading, { level: 3, id: "opt-out", words: messages['opt-out'] }), jsx("p", { children: messages['opt-out.intro'] }), jsx("p", { children: messages['opt-out.limits'] }), vendors.length > 0 && jsx("h4", { children: messages['opt-out.vendors'] }), vendors.length > 0 && jsx(PageList, { pages: vendors, hint: messages['new-tab'] }), industry.length > 0 && (jsxs("details", { class: "pages", children: [jsx("summary", { children: jsx("h4", { children: messages['opt-out.industry'] }) }), jsx(PageList, { pages: industry, hint: messages['new-tab'] })] }))] }));
};

export { OptOutSection };
