// @ts-check
/** The servers that `sekisho policy` writes for, a file each beside this one. */
export const SERVER_NAMES = /** @type {const} */ (['nginx', 'apache', 'caddy', 'varnish', 'cloudflare', 'fastly']);
