import type { Account, AccountOptions } from './accounts.js';
import type { Decision } from './decision.js';
import type { Handover, HandoverOptions } from './handovers.js';
import type { StandardPurpose } from './purpose.js';
import type { Receipt } from './receipt.js';
import type { ConsentId } from './register.js';

/** What `createConsent` returns and `window.sekisho` is. */
export interface Consent<Id extends string = ConsentId> {
  /** The decision in force. */
  readonly decision: Decision;
  /** Whether everything named is granted. An unknown id is not. */
  isGranted(...ids: (Id | StandardPurpose)[]): boolean;
  /** Calls back at once and on every change. Returns a function that ends it. One listener's error harms no other. */
  subscribe(listener: (decision: Decision) => void): () => void;
  /** Resolves as soon as everything named is granted; never rejects. */
  when(...ids: (Id | StandardPurpose)[]): Promise<Decision>;
  /** Opens a layer of the interface, loading it if need be. Resolves when it is open; never rejects. Default: `preferences`. */
  show(view?: View): Promise<void>;
  /** Closes the interface without a decision. */
  hide(): void;
  /**
   * Draws disclosures into an element whose `data-sekisho` says which (`disclosures`, `external-transmission`), and keeps them
   * up to date. Elements of the document are found by themselves; this is for those in shadow roots. Never rejects. Into an element
   * whose `data-gate` names ids, it draws the placeholder of what waits for them; who wants it loaded once has the element hear
   * `sekisho:once`, and given again with `data-once`, it lets pass what is in it.
   */
  disclose(place: HTMLElement): Promise<void>;
  /**
   * Grants the ids, or without ids what the banner's *Accept all* would; the rest stays as it is. A purpose brings its
   * vendors along. What is `explicit`, and what Global Privacy Control locks, is not granted; what it speaks of under `opt-in` only
   * by its own id, or by that of a purpose of which it speaks.
   */
  grant(...ids: (Id | StandardPurpose)[]): void;
  /** Denies the ids, or without ids everything; the rest stays as it is. A purpose brings its vendors along. */
  deny(...ids: (Id | StandardPurpose)[]): void;
  /** Takes back everything that was granted. The same as `deny()` without ids. */
  withdraw(): void;
  /**
   * Removes the interface, and whatever listens to the page or watches it. Held tags stay held, and nothing is shown or granted through
   * this object any more; a refusal still counts. Signals stay at what they were told last, until there is one.
   */
  destroy(): void;
}

/** The `Consent` of the script tag. Before it has loaded, `window.sekisho` may be an array of callbacks. */
export interface ScriptTagConsent extends Consent {
  /** Calls back with the consent object; queued before loading, at once after. */
  push(...callbacks: ((consent: ScriptTagConsent) => void)[]): void;
  /** The version of this build. */
  readonly version: string;
  /** Takes over what was answered elsewhere, and hands over what is answered here: with `sekisho.handover.js` in front. */
  handover?(options?: HandoverOptions): Handover;
  /** Keeps answers with the visitor's account: with `sekisho.account.js` in front. A further call takes the place of the one before. */
  account?(options: AccountOptions): Account;
}

/**
 * A layer of the interface. `opt-out` is preferences, opened at its opt-out pages; `notice` tells of changes of the
 * policy that need no answer.
 */
export type View = 'banner' | 'preferences' | 'opt-out' | 'notice';

declare global {
  interface DocumentEventMap {
    /** Sekisho has started; `detail` is the decision in force. */
    'sekisho:ready': CustomEvent<Decision>;
    /** Another decision is in force: an answer, here or in another tab. */
    'sekisho:change': CustomEvent<Decision>;
    /** A layer of the interface has opened. */
    'sekisho:show': CustomEvent<View>;
    /** A layer of the interface has closed. */
    'sekisho:hide': CustomEvent<View>;
    /** A receipt of a decision has been made. */
    'sekisho:receipt': CustomEvent<Receipt>;
    /**
     * The visitor has clicked a request that goes beyond cookies (`Rights.sale`, `Rights.sensitive`). `preventDefault()` keeps
     * its address from being opened: the site takes it itself.
     */
    'sekisho:request': CustomEvent<{ readonly request: 'sale' | 'sensitive' }>;
    /** The interface, a receipt or a signal failed; what is held stays held. */
    'sekisho:error': CustomEvent<{ readonly code: string; readonly cause?: unknown }>;
  }
}
