import type { Link } from './Link.js';
import type { DisclosureContext } from './DisclosureContext.js';
/** A point of the notice, and the pages it speaks of. */
export interface NoticePoint {
    readonly text: string;
    readonly links: readonly Link[];
}
/**
 * The four points that LY's advertising asks its advertisers to publish (ads-help.yahoo.co.jp, aid 585); none if no
 * declared vendor asks for them. The companies of all advertising services are named: the notice is about them, too.
 */
export declare const describeNotice: (kit: DisclosureContext) => NoticePoint[];
