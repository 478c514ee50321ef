/**
 * What browsers ask for on their own account, in spite of their arguments and preferences. Left out for every engine: a browser
 * outlives the suite that has started it, and asks for such things when it likes.
 */
export const OWN_REQUESTS: readonly RegExp[] = [
  // Chromium: updates, the time, dictionaries, and what is known of a form's fields
  /^https?:\/\/update\.googleapis\.com\/service\/update2/,
  /^https?:\/\/accounts\.google\.com\/ListAccounts/,
  /^http:\/\/clients2\.google\.com\//,
  /^https:\/\/redirector\.gvt1\.com\//,
  /^https:\/\/content-autofill\.googleapis\.com\//,
  // Firefox, and the host that Puppeteer puts in the place of some of its own
  /^https?:\/\/[\w.-]+\.(mozilla\.(com|net|org)|firefox\.com)\//,
  /^https?:\/\/dummy\.test\//,
];
