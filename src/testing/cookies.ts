import type { StoredRecord } from './recordFor.js';

/** What a page of an address would have of the record: the host, whether the cookie goes for its subdomains, and whether it is secure. */
const placeOf = ({ domain }: StoredRecord, url: string): { host: string; isWide: boolean; secure: boolean } => {
  const { hostname, protocol } = new URL(url);
  return { host: domain.replace(/^\./, '') || hostname, isWide: !!domain, secure: protocol === 'https:' };
};

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
export const playwrightCookie = (record: StoredRecord, url: string): PlaywrightCookie => {
  const { host, isWide, secure } = placeOf(record, url);
  const { name, value, path, expires } = record;
  return { name, value, domain: isWide ? `.${host}` : host, path, expires, secure, sameSite: 'Lax' };
};

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
export const webDriverCookie = (record: StoredRecord, url: string): WebDriverCookie => {
  const { host, isWide, secure } = placeOf(record, url);
  const { name, value, path, expires: expiry } = record;
  return { name, value, path, ...(isWide && { domain: host }), expiry, secure, sameSite: 'Lax' };
};

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
  },
];

/**
 * The record for Cypress, before `cy.visit`.
 *
 * @param url an address of the site
 * @example
 * cy.setCookie(...cypressCookie(recordFor(options, 'denied'), 'https://shop.example/'));
 */
export const cypressCookie = (record: StoredRecord, url: string): CypressCookie => {
  const { host, isWide, secure } = placeOf(record, url);
  const { name, value, path, expires: expiry } = record;
  return [name, value, { domain: host, hostOnly: !isWide, path, expiry, secure, sameSite: 'lax' }];
};
