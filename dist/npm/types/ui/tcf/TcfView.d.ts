import type { TcfTexts } from '../../iab/describeTcfVendor.js';
import type { TcfDesk } from '../../iab/TcfDesk.js';
/** What the framework is shown with: the list's texts in the language of the interface as far as the site has them, and words. */
export interface TcfView extends TcfTexts {
    readonly desk: TcfDesk;
    /** The visitor asks for the vendors. */
    onVendors(): void;
    /** The heading of the part in preferences is there. */
    onHeading(heading: HTMLElement | null): void;
}
