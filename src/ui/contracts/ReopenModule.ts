/** What the interface expects of the chunk of the control that stays on the page. */
import type { Port } from '../../types/internal.js';
import type { Paint } from './Paint.js';

/** What the control is made of. */
export interface ReopenContext {
  readonly port: Port;
  /** The banner's style, of which the control has its colours. */
  readonly styles: string;
  readonly paint: Paint | undefined;
}

/** The control. */
export interface Reopen {
  /** Removes it, and what it has done to the page. */
  destroy(): void;
}
