/**
 * Frames that a page writes itself, as older advertising code does: each has functions of its own. What is written for a
 * denied vendor is held as the frame's markup, what is made there is held where it is.
 */
import { attempt } from '../lib/attempt.js';
import { type Divert, guardAttributes } from './guardAttributes.js';
import { prototypeOf } from '../lib/native.js';
import { type Change, DONE, type Interceptor } from './intercept.js';

export const guardFrames = (interceptor: Interceptor, divert: Divert, isHeld: (address: unknown) => boolean): void => {
  const { onCall, onGet } = interceptor;
  const known = new WeakSet<Document>();

  const guardDocument = (frame: Element, inner: Document): void => {
    known.add(inner);
    let written = '';
    onCall(inner, 'open', (args) => {
      written = '';
      return args;
    });
    const write: Change = (args) => {
      written += args.join('');
      return divert(frame, 'srcdoc', written) ? DONE : args;
    };
    for (const name of ['write', 'writeln']) onCall(inner, name, write);
    const view = inner.defaultView as unknown as Record<string, { prototype?: object } | undefined>;
    guardAttributes(interceptor, divert, isHeld, {
      make: (tag) => inner.createElement(tag),
      prototypeOf: (name) => view[name]?.prototype,
    });
  };

  for (const kind of ['HTMLIFrameElement', 'HTMLFrameElement']) {
    for (const name of ['contentDocument', 'contentWindow']) {
      onGet(prototypeOf(kind), name, (found, frame) =>
        // that of another origin says nothing
        attempt(() => {
          const inner = (found as { document?: Document } | null)?.document || (found as Document | null);
          if (inner && !known.has(inner) && inner.defaultView && inner.URL.startsWith('about:'))
            guardDocument(frame, inner);
        }),
      );
    }
  }
};
