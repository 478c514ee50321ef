import { jsx } from 'preact/jsx-runtime';

/** The id of the switch of a purpose or vendor. */
const switchId = (name) => `choice-${name}`;
/**
 * A native checkbox that looks and speaks like a switch; its label points at `switchId(name)` and stands behind it, as a
 * checkbox's does (WCAG 2.2, H44), and the style turns the two round.
 * ARIA knows no mixed switch, so a mixed one is also described in words beside it.
 */
const Switch = ({ name, state, describedBy, disabled, onChoice }) => (jsx("input", { id: switchId(name), name: name, class: "switch", type: "checkbox", role: "switch", checked: state === 'on', indeterminate: state === 'mixed', disabled: disabled, "aria-describedby": describedBy, onChange: ({ currentTarget }) => onChoice(currentTarget.checked ? 'granted' : 'denied') }));

export { Switch, switchId };
