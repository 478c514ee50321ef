import { prototypeOf, methodsOf } from '../../lib/native.js';
import { of } from '../../lib/page.js';
import { DONE } from '../interceptor/standIns.js';

/** Where a form sends to, past fields that bear the names of its own properties. */
const target = (form, submitter) => {
    const read = (element, name) => methodsOf('Element', 'getAttribute').getAttribute.call(element, name);
    return (submitter && read(submitter, 'formaction')) || read(form, 'action');
};
/** Forms aimed at a vendor are not sent: neither by code, nor, once what is given back listens, by their buttons. */
const createFormGuard = (isHeld) => {
    const isAimed = (form, submitter) => isHeld(target(form, submitter) || '');
    const onSubmit = (event) => {
        if (isAimed(event.target, event.submitter))
            event.preventDefault();
    };
    // a form in a shadow root tells nobody outside, but the click on its button is heard
    const onClick = (event) => {
        const [origin] = event.composedPath();
        const control = origin instanceof Element && of(origin, 'closest')('button,input');
        const isSending = control && control.form && /^(submit|image)$/.test(control.type);
        if (isSending && control.getRootNode() !== document && isAimed(control.form, control))
            event.preventDefault();
    };
    return {
        guard({ onCall }) {
            // these tell nobody in time that they send
            for (const name of ['submit', 'requestSubmit']) {
                onCall(prototypeOf('HTMLFormElement'), name, (args, self) => isAimed(self, args[0]) ? DONE : args);
            }
        },
        listen(signal) {
            addEventListener('submit', onSubmit, { capture: true, signal });
            addEventListener('click', onClick, { capture: true, signal });
        },
    };
};

export { createFormGuard };
