import { page } from '../lib/page.js';
import { DONE } from './intercept.js';

/** Where a form sends to, past fields that bear the names of its own properties. */
const target = (form, submitter) => {
    const read = (element, name) => Element.prototype.getAttribute.call(element, name);
    return (submitter && read(submitter, 'formaction')) || read(form, 'action');
};
/** Forms aimed at a vendor are not sent, by code or otherwise. Ends with the controller that is given back. */
const guardForms = ({ onCall }, isHeld) => {
    const ended = new AbortController();
    const onSubmit = (event) => {
        if (isHeld(target(event.target, event.submitter) || ''))
            event.preventDefault();
    };
    page('addEventListener')('submit', onSubmit, { capture: true, signal: ended.signal });
    // this one tells nobody that it sends
    onCall(HTMLFormElement.prototype, 'submit', (args, self) => (isHeld(target(self) || '') ? DONE : args));
    return ended;
};

export { guardForms };
