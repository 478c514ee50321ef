import { methodsOf, prototypeOf } from '../../lib/native.js';
import { of } from '../../lib/page.js';
import type { Interceptor } from '../interceptor/interceptor.js';
import { DONE } from '../interceptor/standIns.js';

/** Where a form sends to, past fields that bear the names of its own properties. */
const target = (form: unknown, submitter?: Element | null): string | null => {
  const read = (element: Element, name: string): string | null =>
    methodsOf('Element', 'getAttribute').getAttribute.call(element, name);
  return (submitter && read(submitter, 'formaction')) || read(form as Element, 'action');
};

export interface FormGuard {
  guard(interceptor: Interceptor): void;
  /** Begins to listen, until the signal ends it. */
  listen(signal: AbortSignal): void;
}

/** Forms aimed at a vendor are not sent: neither by code, nor, once what is given back listens, by their buttons. */
export const createFormGuard = (isHeld: (address: unknown) => boolean): FormGuard => {
  const isAimed = (form: unknown, submitter?: Element | null): boolean => isHeld(target(form, submitter) || '');
  const onSubmit = (event: SubmitEvent): void => {
    if (isAimed(event.target, event.submitter)) event.preventDefault();
  };
  // a form in a shadow root tells nobody outside, but the click on its button is heard
  const onClick = (event: Event): void => {
    const [origin] = event.composedPath();
    const control = origin instanceof Element && of(origin, 'closest')<HTMLButtonElement>('button,input');
    const isSending = control && control.form && /^(submit|image)$/.test(control.type);
    if (isSending && control.getRootNode() !== document && isAimed(control.form, control)) event.preventDefault();
  };
  return {
    guard({ onCall }) {
      // these tell nobody in time that they send
      for (const name of ['submit', 'requestSubmit']) {
        onCall(prototypeOf('HTMLFormElement'), name, (args, self) =>
          isAimed(self, args[0] as Element | null) ? DONE : args,
        );
      }
    },
    listen(signal) {
      addEventListener('submit', onSubmit, { capture: true, signal });
      addEventListener('click', onClick, { capture: true, signal });
    },
  };
};
