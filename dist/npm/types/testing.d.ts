/**
 * The npm entry `sekisho/testing`: a decision to put into a browser before a page loads, for whoever tests a site that has Sekisho. It
 * needs no document, and nothing of Playwright, WebDriver or Cypress.
 */
export type * from './types/index.js';
export { type Answer, type AnswerFacts, recordFor, type StoredRecord } from './testing/recordFor.js';
export { type CypressCookie, cypressCookie, type PlaywrightCookie, playwrightCookie, type WebDriverCookie, webDriverCookie, } from './testing/cookies.js';
