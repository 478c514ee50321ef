import { jsxs, jsx } from 'preact/jsx-runtime';
import { browserPages } from '../../data/browserPages.js';
import { LinkList } from './Facts.js';
import { Heading } from './Heading.js';
import { textIn, fill } from '../../i18n/text.js';

/** The visitor's own browser first; all others are listed, for what a browser says of itself is only a hint. */
const sortPages = (own) => {
    const ids = Object.keys(browserPages);
    return own ? [own, ...ids.filter((id) => id !== own)] : ids;
};
/** What the browser itself can do about cookies, and what refusing all of them there costs. */
const BrowserSection = ({ kit }) => {
    const { messages, language, level, browser } = kit;
    const links = sortPages(browser).map((id) => {
        const { name, url } = browserPages[id];
        const label = textIn(name, language);
        return {
            href: textIn(url, language),
            label: id === browser ? fill(messages['tell.browser.yours'], { name: label }) : label,
        };
    });
    return (jsxs("section", { class: "sekisho-browser", children: [jsx(Heading, { level: level, children: messages['tell.browser'] }), jsx("p", { children: messages['tell.browser.choose'] }), jsxs("ul", { children: [jsx("li", { children: messages['tell.browser.all'] }), jsx("li", { children: messages['tell.browser.none'] }), jsx("li", { children: messages['tell.browser.ask'] })] }), jsx("p", { children: messages['browser.refusal'] }), jsx(Heading, { level: level + 1, children: messages['tell.browser.pages'] }), jsx(LinkList, { links: links }), jsx("p", { children: messages['tell.browser.other'] })] }));
};

export { BrowserSection };
