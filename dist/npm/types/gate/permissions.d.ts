import type { Settings } from '../types/internal.js';
/** Which elements may pass. */
export interface Permissions {
    /** Whether it has what it needs. */
    isPermitted(element: Element): boolean;
    /** Whether the page's security policy would not start it, had it been there from the beginning. */
    lacksNonce(element: Element): boolean;
    mayPass(element: Element): boolean;
    /** Whether it names a purpose or vendor that is declared; otherwise the attribute may be somebody else's. */
    isKnown(element: Element): boolean;
    /** Lets one element pass for this page view, as long as it names the same address and vendors. */
    letPass(element: Element): void;
    /** Takes back what was let pass once. */
    forget(): void;
}
export declare const createPermissions: (settings: Settings, isGranted: (ids: string[]) => boolean, isFromCode: (element: Element) => boolean | undefined) => Permissions;
