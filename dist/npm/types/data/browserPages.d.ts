import type { Text } from '../types/index.js';
/** Where a browser's maker explains its cookie settings. */
export interface BrowserPage {
    /** The browser's name. */
    readonly name: Text;
    /** Its address. */
    readonly url: Text;
    /** When the row was last checked, `YYYY-MM-DD`. */
    readonly checked: string;
    /** Where the row comes from. */
    readonly source: string;
}
/**
 * By the browser's id. Samsung Internet is missing, for no page of its maker was found that is only about this; Opera has
 * none in Japanese.
 */
export declare const browserPages: {
    readonly chrome: {
        readonly name: 'Google Chrome';
        readonly url: {
            readonly en: 'https://support.google.com/chrome/answer/95647?hl=en';
            readonly ja: 'https://support.google.com/chrome/answer/95647?hl=ja';
        };
        readonly checked: "2026-11-22";
        readonly source: "in use on many public sites, not fetched";
    };
    readonly safari: {
        readonly name: {
            readonly en: 'Safari on a Mac';
            readonly ja: 'Safari（Mac）';
        };
        readonly url: {
            readonly en: 'https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac';
            readonly ja: 'https://support.apple.com/ja-jp/guide/safari/sfri11471/mac';
        };
        readonly checked: "2026-11-22";
        readonly source: "in use on many public sites, not fetched";
    };
    readonly 'safari-mobile': {
        readonly name: {
            readonly en: 'Safari on iPhone and iPad';
            readonly ja: 'Safari（iPhone・iPad）';
        };
        readonly url: {
            readonly en: 'https://support.apple.com/en-us/HT201265';
            readonly ja: 'https://support.apple.com/ja-jp/HT201265';
        };
        readonly checked: "2026-11-22";
        readonly source: "in use on many public sites, not fetched";
    };
    readonly edge: {
        readonly name: 'Microsoft Edge';
        readonly url: {
            readonly en: 'https://support.microsoft.com/en-us/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09';
            readonly ja: 'https://support.microsoft.com/ja-jp/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09';
        };
        readonly checked: "2026-11-22";
        readonly source: "in use on many public sites, not fetched";
    };
    readonly firefox: {
        readonly name: 'Firefox';
        readonly url: {
            readonly en: 'https://support.mozilla.org/en-US/kb/enhanced-tracking-protection-firefox-desktop';
            readonly ja: 'https://support.mozilla.org/ja/kb/enhanced-tracking-protection-firefox-desktop';
        };
        readonly checked: "2026-11-22";
        readonly source: "in use on many public sites, not fetched";
    };
    readonly opera: {
        readonly name: 'Opera';
        readonly url: 'https://help.opera.com/en/latest/web-preferences/#cookies';
        readonly checked: "2026-11-22";
        readonly source: "in use on many public sites, not fetched";
    };
};
/** A browser that there is a page for. */
export type BrowserId = keyof typeof browserPages;
