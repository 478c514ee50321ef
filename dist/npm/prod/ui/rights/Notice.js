import { jsxs, jsx } from 'preact/jsx-runtime';
import { formatDay } from '../../i18n/format.js';
import { Prevailing } from './Prevailing.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { joinSentences } from '../../i18n/joinSentences.js';
import { textIn, fill } from '../../i18n/text.js';

/** Tells what changes in the policy, and from when. It asks nothing, covers nothing and needs no answer. */
const Notice = ({ context, words, changes, hasFailed, onDismiss, onOpen, onFocusIn }) => {
    const { port, language, messages } = context;
    const { policy } = port.settings;
    const policyUrl = safeUrl(textIn(policy.url, language));
    const isAhead = ({ date }) => Date.parse(date) > Date.now();
    return (jsxs("div", { part: "notice", class: "layer banner", role: "region", "aria-labelledby": "title", onFocusIn: onFocusIn, children: [jsxs("div", { class: "words", children: [jsx("p", { id: "title", class: "title", children: words[changes.every(isAhead) ? 'notice.ahead' : 'notice.changed'] }), changes.map((revision) => (jsx("p", { children: joinSentences([
                            fill(messages.change, {
                                date: formatDay(revision.date, language),
                                change: textIn(revision.change, language),
                            }),
                            isAhead(revision) && revision.kind === 'material' && words['notice.asks'],
                        ]) }))), jsx("p", { children: words['notice.stands'] }), jsx(Prevailing, { policy: policy, language: language, words: words, hint: messages['new-tab'] }), jsxs("p", { class: "links", children: [policyUrl && (jsx("a", { class: "link", href: policyUrl, children: messages.policy })), jsx("button", { class: "link", onClick: onOpen, children: words.settings })] }), hasFailed && jsx("p", { role: "alert", children: messages.failed })] }), jsx("div", { class: "actions", children: jsx("button", { part: "button dismiss", class: "button", onClick: onDismiss, children: words.dismiss }) })] }));
};

export { Notice };
