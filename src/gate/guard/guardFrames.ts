/**
 * Frames that a page writes itself, as older advertising code does: each has functions of its own. What is written for a
 * denied vendor is held as the frame's markup, what is made there is held where it is.
 */
import { attempt } from '../../lib/attempt.js';
import { prototypeOf } from '../../lib/native.js';
import { type Divert, guardAttributes } from './guardAttributes.js';
import { createInterceptor, type Interceptor } from '../interceptor/interceptor.js';
import { type Change, DONE } from '../interceptor/standIns.js';
import type { MayFetch } from './mayFetch.js';

interface Tools {
  readonly divert: Divert;
  isHeld(address: unknown): boolean;
  readonly mayFetch: MayFetch;
}

export const guardFrames = ({ onGet }: Interceptor, { divert, isHeld, mayFetch }: Tools): void => {
  const known = new WeakSet<Document>();

  const guardDocument = (frame: Element, inner: Document): void => {
    known.add(inner);
    // of its own, and nothing keeps it but the frame: a page may make and drop hundreds
    const made = createInterceptor();
    let written = '';
    made.onCall(inner, 'open', (args) => {
      written = '';
      return args;
    });
    const write: Change = (args) => {
      written += args.join('');
      return mayFetch(written) && divert(frame, 'srcdoc', written) ? DONE : args;
    };
    for (const name of ['write', 'writeln']) made.onCall(inner, name, write);
    const view = inner.defaultView as unknown as Record<string, { prototype?: object } | undefined>;
    guardAttributes(made, divert, isHeld, {
      make: (tag) => inner.createElement(tag),
      prototypeOf: (name) => view[name]?.prototype,
    });
  };

  const see = (inner: Document | null | undefined, frame: Element): void => {
    if (inner?.defaultView && !known.has(inner) && inner.URL.startsWith('about:')) guardDocument(frame, inner);
  };
  for (const kind of ['HTMLIFrameElement', 'HTMLFrameElement']) {
    const owner = prototypeOf(kind);
    onGet(owner, 'contentDocument', (found, frame) => attempt(() => see(found as Document | null, frame)));
    // that of another origin says nothing
    onGet(owner, 'contentWindow', (found, frame) => attempt(() => see((found as Window | null)?.document, frame)));
  }
};
