import { page } from './page.js';

/** The whole address, if it may become a link: http or https, not `javascript:`, `data:` or what cannot be read. */
export const safeUrl = (address: string, base: string = page('baseURI')): string | undefined => {
  try {
    const { href, protocol } = new URL(address, base);
    return address && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};
