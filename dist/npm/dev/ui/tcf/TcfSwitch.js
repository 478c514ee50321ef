import { jsxs, jsx } from 'preact/jsx-runtime';
import { Switch, switchId } from '../common/Switch.js';

/** A switch below the heading that it belongs to. */
const TcfSwitch = ({ name, label, subject, subjectLanguage, isOn, isFixed, onChoice }) => (jsxs("div", { class: "row", children: [jsx(Switch, { name: name, state: isOn ? 'on' : 'off', disabled: isFixed, onChoice: onChoice }), jsxs("label", { for: switchId(name), children: [label, jsxs("span", { class: "spoken", lang: subjectLanguage, children: [' ', subject] })] })] }));

export { TcfSwitch };
