import type { RequestKind, RightsMessages } from '../../locales/rightsMessages.js';
import type { Settings } from '../../types/internal.js';
/** A request and the address that takes it; none where the site names neither form nor e-mail. */
export interface RequestLink {
    readonly kind: RequestKind;
    readonly label: string;
    readonly href: string;
}
/** What visitors can ask for, each with the receipt's number filled in. */
export declare const requestLinks: (settings: Pick<Settings, 'rights' | 'contacts' | 'policy' | 'purposes' | 'site'>, language: string, words: RightsMessages, receipt: string) => RequestLink[];
