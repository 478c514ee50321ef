import { jsxs, jsx } from 'preact/jsx-runtime';
import { formatDay } from './format.js';
import { Prevailing } from './Prevailing.js';
import { safeUrl } from './safeUrl.js';
import { textIn, fill } from './text.js';

/** Tells what changes in the policy, and from when. It asks nothing, covers nothing and needs no answer. */
const Notice = ({ context, words, changes, onDismiss }) => {
    const { port, language, messages, open } = context;
    const { policy } = port.settings;
    const policyUrl = safeUrl(textIn(policy.url, language));
    const isAhead = changes.every(({ date }) => Date.parse(date) > Date.now());
    const asks = changes.some(({ date, kind }) => kind === 'material' && Date.parse(date) > Date.now());
    return (jsxs("div", { part: "notice", class: "layer banner", role: "region", "aria-labelledby": "title", children: [jsxs("div", { class: "words", children: [jsx("p", { id: "title", class: "title", children: words[isAhead ? 'notice.ahead' : 'notice.changed'] }), changes.map(({ date, change }) => (jsx("p", { children: fill(messages.change, { date: formatDay(date, language), change: textIn(change, language) }) }))), jsxs("p", { children: [words['notice.stands'], " ", asks && words['notice.asks']] }), jsx(Prevailing, { policy: policy, language: language, words: words, hint: messages['new-tab'] }), jsxs("p", { class: "links", children: [policyUrl && (jsx("a", { class: "link", href: policyUrl, children: messages.policy })), jsx("button", { class: "link", onClick: () => void open('preferences').catch(() => { }), children: messages.choose })] })] }), jsx("div", { class: "actions", children: jsx("button", { part: "button dismiss", class: "button", onClick: onDismiss, children: words.dismiss }) })] }));
};

export { Notice };
