import { page } from '../lib/page.js';

/** The address of a folder; none if it cannot be read, for nothing of what follows may depend on it. */
export const resolveAddress = (address: string): string => {
  try {
    return new URL(address, page('baseURI')).href;
  } catch {
    return '';
  }
};
