import { page } from '../lib/page.js';
import { DONE, type Interceptor } from './intercept.js';

/** Where a form sends to, past fields that bear the names of its own properties. */
const target = (form: unknown, submitter?: Element | null): string | null => {
  const read = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
  return (submitter && read(submitter, 'formaction')) || read(form as Element, 'action');
};

/** Forms aimed at a vendor are not sent: neither by code, nor, once what is given back listens, by their buttons. */
export const guardForms = (
  { onCall }: Interceptor,
  isHeld: (address: unknown) => boolean,
): ((signal: AbortSignal) => void) => {
  const onSubmit = (event: SubmitEvent): void => {
    if (isHeld(target(event.target, event.submitter) || '')) event.preventDefault();
  };
  // this one tells nobody that it sends
  onCall(HTMLFormElement.prototype, 'submit', (args, self) => (isHeld(target(self) || '') ? DONE : args));
  return (signal) => page('addEventListener')('submit', onSubmit, { capture: true, signal });
};
