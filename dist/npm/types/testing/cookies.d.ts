import type { StoredRecord } from './recordFor.js';
/** A cookie as Playwright's `addCookies` takes it. */
export interface PlaywrightCookie {
    readonly name: string;
    readonly value: string;
    readonly domain: string;
    readonly path: string;
    readonly expires: number;
    readonly secure: boolean;
    readonly sameSite: 'Lax';
}
/**
 * The record for Playwright, before the page is opened.
 *
 * @param url an address of the site
 * @example
 * await context.addCookies([playwrightCookie(recordFor(options, 'denied'), 'https://shop.example/')]);
 */
export declare const playwrightCookie: (record: StoredRecord, url: string) => PlaywrightCookie;
/** A cookie as WebDriver's "Add Cookie" takes it. https://www.w3.org/TR/webdriver2/#add-cookie */
export interface WebDriverCookie {
    readonly name: string;
    readonly value: string;
    readonly path: string;
    readonly domain?: string;
    readonly expiry: number;
    readonly secure: boolean;
    readonly sameSite: 'Lax';
}
/**
 * The record for WebDriver, which takes cookies of the site that is open alone: open a page of it that has no tag (one that is
 * not found is enough), add the cookie, then open the page.
 *
 * @param url an address of the site
 * @example
 * await driver.manage().addCookie(webDriverCookie(recordFor(options, 'denied'), 'https://shop.example/'));
 */
export declare const webDriverCookie: (record: StoredRecord, url: string) => WebDriverCookie;
/** What Cypress takes as arguments of `cy.setCookie`. https://docs.cypress.io/api/commands/setcookie */
export type CypressCookie = readonly [
    name: string,
    value: string,
    options: {
        readonly domain: string;
        readonly hostOnly: boolean;
        readonly path: string;
        readonly expiry: number;
        readonly secure: boolean;
        readonly sameSite: 'lax';
    }
];
/**
 * The record for Cypress, before `cy.visit`.
 *
 * @param url an address of the site
 * @example
 * cy.setCookie(...cypressCookie(recordFor(options, 'denied'), 'https://shop.example/'));
 */
export declare const cypressCookie: (record: StoredRecord, url: string) => CypressCookie;
