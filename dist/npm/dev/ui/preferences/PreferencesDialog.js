import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { describeDecision } from '../common/describeDecision.js';
import { describeSignal } from '../common/describeSignal.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { FocusHeading } from '../common/FocusHeading.js';
import { NecessarySection } from './NecessarySection.js';
import { OptOutSection } from './OptOutSection.js';
import { PurposeSection } from './PurposeSection.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { textIn } from '../../i18n/text.js';

/** Where the rights are drawn. */
const RIGHTS = '[data-rights]';
const Intro = ({ kit, decision, actions, duties, rights }) => {
    const { settings, language, messages } = kit;
    const policyUrl = safeUrl(textIn(settings.policy.url, language));
    const tableUrl = safeUrl(textIn(settings.policy.externalTransmission, language));
    return (jsxs(Fragment, { children: [jsx("p", { children: messages.intro }), duties?.scope && jsx("p", { children: duties.scope }), describeDecision(decision, kit).map((sentence) => (jsx("p", { "data-own": "", children: sentence }))), describeSignal(decision, messages).map((sentence) => (jsx("p", { children: sentence }))), jsxs("p", { class: "links", children: [policyUrl && jsx(ExternalLink, { href: policyUrl, label: messages.policy, hint: messages['new-tab'] }), tableUrl && (jsx(ExternalLink, { href: tableUrl, label: messages['link.external-transmission'], hint: messages['new-tab'] })), jsx("button", { type: "button", class: "link", onClick: () => actions.reveal('opt-out'), children: messages['opt-out'] }), rights && (jsx("button", { "data-own": "", type: "button", class: "link", onClick: () => actions.reveal('rights'), children: rights.title }))] })] }));
};
const Purposes = ({ kit, decision, draft, actions, duties }) => (jsxs(Fragment, { children: [jsx(NecessarySection, { kit: kit }), kit.settings.purposes.map((purpose) => purpose.id !== 'necessary' && (jsx(PurposeSection, { purpose: purpose, draft: draft, kit: kit, decision: decision, duties: duties, actions: actions }, purpose.id)))] }));
const Browser = ({ messages }) => (jsxs("details", { class: "part", children: [jsx("summary", { children: jsx("h3", { children: messages.browser }) }), jsx("p", { children: messages['browser.cookie'] }), jsx("p", { children: messages['browser.settings'] }), jsx("p", { children: messages['browser.refusal'] }), jsx("p", { children: messages.elsewhere })] }));
const Buttons = ({ kit: { messages }, actions }) => (jsxs("div", { class: "actions", children: [jsx("button", { type: "button", part: "button accept", class: "button", onClick: () => actions.chooseAll('granted'), children: messages.accept }), jsx("button", { type: "button", part: "button reject", class: "button", onClick: () => actions.chooseAll('denied'), children: messages.reject }), jsx("button", { type: "button", part: "button save", class: "button", onClick: actions.save, children: messages.save })] }));
/** Layer 2. A click on the backdrop does nothing; Escape cancels. */
const PreferencesDialog = (props) => {
    const { kit, actions } = props;
    const onCancel = (event) => {
        event.preventDefault();
        actions.cancel();
    };
    return (jsxs("dialog", { part: "preferences", class: "layer preferences", "aria-labelledby": "title", onCancel: onCancel, onClose: actions.cancel, children: [jsxs("div", { class: "head", children: [jsx(FocusHeading, { level: 2, id: "title", class: "title", words: kit.messages['preferences.title'] }), jsx("button", { type: "button", part: "button cancel", class: "link", onClick: actions.cancel, children: kit.messages.cancel })] }), jsxs("div", { class: "words", children: [jsx(Intro, { ...props }), jsx(Purposes, { ...props }), props.duties?.draw({ ...props, chooseEach: actions.chooseEach }), jsx(OptOutSection, { kit: kit }), jsx(Browser, { ...kit }), jsx("div", { "data-own": "", "data-rights": "" })] }), jsx(Buttons, { kit: kit, actions: actions })] }));
};

export { PreferencesDialog, RIGHTS };
