/**
 * Holds declared vendors' tags that nobody annotated: whatever would fetch from their hosts is turned into an annotated,
 * held tag before it can, or answered the way a blocked request is.
 */
import { attempt } from '../../lib/attempt.js';
import { warn } from '../../lib/warn.js';
import { matchVendorStorage } from '../../lib/matchVendorStorage.js';
import { createDiverter, type DiverterOptions } from './diverter.js';
import { guardAttributes } from './guardAttributes.js';
import { guardNetwork } from './guardNetwork.js';
import { createFormGuard } from './guardForms.js';
import { guardFrames } from './guardFrames.js';
import { guardMarkup } from './guardMarkup.js';
import { guardNodes } from './guardNodes.js';
import { guardDocumentWrite } from './guardDocumentWrite.js';
import { guardStorage } from '../storage/guardStorage.js';
import { createInspection, type Inspect } from './inspection.js';
import { createInterceptor, guardSource, type Interceptor } from '../interceptor/interceptor.js';
import { createMayFetch } from './mayFetch.js';
import { createRefusals } from './refusals.js';

export interface Guard {
  /** Stands in front of the browser's functions as soon as there is something to hold, and not before. */
  follow(): void;
  readonly inspect: Inspect;
  /** A held element has come into the page. */
  recall(element: Element): void;
  /** Elements in shadow roots, out of reach of a look through the document. */
  hidden(): Element[];
  /** Whether the page's own code, rather than markup, made the element ask for what is held. */
  isFromCode(element: Element): boolean;
  /** Begins to listen to forms, until the signal ends it. */
  listen(signal: AbortSignal): void;
  destroy(): void;
}

export interface GuardOptions extends DiverterOptions {
  /** Handles what has happened in the document so far. */
  flush(): void;
}

/** Holds what the page's own code and markup ask for, unless it is switched off. */
export const createGuard = ({ flush, ...options }: GuardOptions): Guard | undefined => {
  const { settings, isGranted } = options;
  if (settings.guard === 'off') return undefined;
  const declared = [...settings.purposes, ...settings.vendors].map(({ id }) => id);
  const { divert, lacks, hidden, original } = createDiverter(options);
  const refusals = createRefusals(options.isPermitted);
  const fromCode = new WeakSet<Element>();
  /** What stands in front of the browser's functions, once there was something to hold; `null` when all is over. */
  let interceptor: Interceptor | null | undefined;

  const refuse = (element: Element, name: string, value: string): boolean => {
    // what frames have of ours outlives the interceptor
    const isHeld = !!interceptor && divert(element, name, value);
    if (isHeld && name !== 'poster') refusals.add(element);
    return isHeld;
  };

  const look = createInspection(refuse, divert);
  const inspect: Inspect = (root, withScripts, isTakenBack) => !!interceptor && look(root, withScripts, isTakenBack);

  const divertByCode = (element: Element, name: string, value: string): boolean => {
    const isHeld = refuse(element, name, value);
    if (isHeld) fromCode.add(element);
    return isHeld;
  };

  const isHeld = (address: unknown): boolean => !!interceptor && lacks(address).length > 0;
  const forms = createFormGuard(isHeld);

  const install = (made: Interceptor): void => {
    const mayFetch = createMayFetch(settings, isHeld);
    const parts = [
      () => guardSource(made),
      () => guardAttributes(made, divertByCode, isHeld),
      () => guardFrames(made, { divert: divertByCode, isHeld, mayFetch }),
      () => guardMarkup(made, { mayFetch, inspect, original, isHeld }),
      () => guardDocumentWrite(made, { mayFetch, flush }),
      () => guardNodes(made, inspect),
      () => guardNetwork(made, isHeld),
      () => guardStorage(made, matchVendorStorage(settings, isGranted)),
      () => forms.guard(made),
    ];
    // where a page has broken what one of them needs, the others stand all the same
    for (const part of parts) attempt(part, (cause) => warn('unguarded', cause));
  };

  const follow = (): void => {
    const isNeeded = settings.guard === 'all' || (declared.length > 0 && !isGranted(declared));
    if (isNeeded && interceptor === undefined) install((interceptor = createInterceptor()));
  };
  follow();

  return {
    follow,
    inspect,
    recall: refusals.recall,
    hidden,
    isFromCode: (element) => fromCode.has(element),
    listen: forms.listen,
    destroy() {
      interceptor?.end();
      interceptor = null;
    },
  };
};
