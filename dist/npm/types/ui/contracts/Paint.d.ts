import type { Port } from '../../types/internal.js';
/** Gives what is drawn into the root of a host, which stands in the page, the colours of the site that can be read. */
export type Paint = (host: HTMLElement, port: Port) => void;
