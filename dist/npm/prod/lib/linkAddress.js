import { safeUrl } from './safeUrl.js';

/** Only says which scheme an address has; it stays as relative as it was given. */
const BASE = 'https://base.invalid/';
/** An address as given, if it may become a link: http or https, or relative. Needs no page, for there may be none. */
const linkAddress = (address) => (safeUrl(address, BASE) ? address : '');

export { linkAddress };
