import { page } from '../lib/page.js';
import { DONE, type Interceptor } from './intercept.js';

/** Where a form sends to, past fields that bear the names of its own properties. */
const target = (form: unknown, submitter?: Element | null): string | null => {
  const read = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
  return (submitter && read(submitter, 'formaction')) || read(form as Element, 'action');
};

/** Forms aimed at a vendor are not sent, by code or otherwise. Ends with the controller that is given back. */
export const guardForms = ({ onCall }: Interceptor, isHeld: (address: unknown) => boolean): AbortController => {
  const ended = new AbortController();
  const onSubmit = (event: SubmitEvent): void => {
    if (isHeld(target(event.target, event.submitter) || '')) event.preventDefault();
  };
  page('addEventListener')('submit', onSubmit, { capture: true, signal: ended.signal });
  // this one tells nobody that it sends
  onCall(HTMLFormElement.prototype, 'submit', (args, self) => (isHeld(target(self) || '') ? DONE : args));
  return ended;
};
