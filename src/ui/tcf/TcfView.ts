import type { TcfDesk } from '../../iab/TcfDesk.js';
import type { TcfMessages } from './tcfMessages.js';

/** What the framework is shown with. */
export interface TcfView {
  readonly desk: TcfDesk;
  /** The list, its texts in the language of the interface as far as the site has them. */
  readonly list: object;
  /** The language of those texts, BCP 47. */
  readonly listLanguage: string;
  readonly words: TcfMessages;
  /** The visitor asks for the vendors. */
  onVendors(): void;
  /** The heading of the part in preferences is there. */
  onHeading(heading: HTMLElement | null): void;
}
