/** Every value stored under a name: several domains or paths may each hold one. */
export declare const readCookies: (name: string) => string[];
/** Names of all cookies that scripts can see. */
export declare const cookieNames: () => string[];
/** Writes a cookie of the site: `SameSite=Lax`, and `Secure` where the page is. */
export declare const writeCookie: (name: string, value: string, expires: Date, path: string, domain?: string) => void;
/** Removes a cookie wherever a script of this page could have set it: host-only, each parent domain, each path. */
export declare const eraseCookie: (name: string) => void;
