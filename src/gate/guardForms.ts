import { page } from '../lib/page.js';
import { DONE, type Interceptor } from './intercept.js';

/** Where a form sends to, past fields that bear the names of its own properties. */
const target = (form: unknown, submitter?: Element | null): string | null => {
  const read = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
  return (submitter && read(submitter, 'formaction')) || read(form as Element, 'action');
};

/** A watch over forms that are sent. */
export interface FormWatch {
  /** Begins, or begins anew where the page has lost its listeners. */
  listen(): void;
  end(): void;
}

/** Forms aimed at a vendor are not sent, by code or otherwise. */
export const guardForms = ({ onCall }: Interceptor, isHeld: (address: unknown) => boolean): FormWatch => {
  const onSubmit = (event: SubmitEvent): void => {
    if (isHeld(target(event.target, event.submitter) || '')) event.preventDefault();
  };
  // this one tells nobody that it sends
  onCall(HTMLFormElement.prototype, 'submit', (args, self) => (isHeld(target(self) || '') ? DONE : args));
  return {
    listen: () => page('addEventListener')('submit', onSubmit, true),
    end: () => page('removeEventListener')('submit', onSubmit, true),
  };
};
