import { page } from '../lib/page.js';
import { DONE } from './intercept.js';

/** Where a form sends to, past fields that bear the names of its own properties. */
const target = (form, submitter) => {
    const read = (element, name) => Element.prototype.getAttribute.call(element, name);
    return (submitter && read(submitter, 'formaction')) || read(form, 'action');
};
/** Forms aimed at a vendor are not sent: neither by code, nor, once what is given back listens, by their buttons. */
const guardForms = ({ onCall }, isHeld) => {
    const onSubmit = (event) => {
        if (isHeld(target(event.target, event.submitter) || ''))
            event.preventDefault();
    };
    // this one tells nobody that it sends
    onCall(HTMLFormElement.prototype, 'submit', (args, self) => (isHeld(target(self) || '') ? DONE : args));
    return (signal) => page('addEventListener')('submit', onSubmit, { capture: true, signal });
};

export { guardForms };
