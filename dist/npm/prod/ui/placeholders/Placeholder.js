import { jsx, jsxs } from 'preact/jsx-runtime';
import { ExternalLink } from '../common/ExternalLink.js';

/** Stands where a frame is held: whose it is, what loading it does, and the ways to load it. */
const Placeholder = ({ embed, hint, onceLabel, onOnce, onAlways }) => {
    const { title, subject, about, links, isBarred, always } = embed;
    // what scrolls must be reachable by keyboard: by a link in it, by a button, or by itself
    const isBare = !links.length && isBarred && !always;
    const focusable = isBare && { tabIndex: 0, role: 'group', 'aria-labelledby': 'title' };
    return (jsx("div", { part: "placeholder", class: "layer embed", role: "group", "aria-labelledby": "title subject", children: jsxs("div", { class: links.length ? 'sheet' : 'sheet whole', ...focusable, children: [jsxs("div", { class: "words", children: [jsx("p", { id: "title", class: "title", children: title }), subject && jsx("p", { id: "subject", children: subject }), jsx("p", { children: about }), links.length > 0 && (jsx("p", { class: "links", children: links.map(({ label, href }) => (jsx(ExternalLink, { href: href, label: label, hint: hint }, href))) }))] }), jsxs("div", { class: "actions", children: [!isBarred && (jsx("button", { part: "button load-once", class: "button", onClick: onOnce, children: onceLabel })), always && (jsx("button", { part: "button always-allow", class: "button quiet", onClick: () => onAlways(always.ids), children: always.label }))] })] }) }));
};

export { Placeholder };
