import { createKit, type Kit } from './kit.js';

/** What a stub answers. */
export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly cookies?: readonly string[];
  readonly status?: number;
}

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A third-party cookie: only `SameSite=None; Secure` travels with requests from other sites. */
export function thirdParty(name: string, domain: string, days?: number): string {
  const lifetime = days ? `; Max-Age=${days * 86400}` : '';
  return `${name}=stub-${name.toLowerCase()}; Domain=${domain}; Path=/${lifetime}; Secure; HttpOnly; SameSite=None`;
}

/**
 * A script made of a function that runs inside the page. The function is sent as its source:
 * it may use its arguments and the browser, and nothing from around it.
 */
export function script<Options>(run: (kit: Kit, options: Options) => void, options?: Options): Answer {
  const body = `(${run.toString()})((${createKit.toString()})(),${JSON.stringify(options ?? {})});`;
  return { type: 'text/javascript; charset=utf-8', body };
}

/** A page for a frame. */
export function html(title: string, cookies: readonly string[] = []): Answer {
  const body = `<!doctype html><html lang="en"><title>${title}</title><p>${title}</p></html>`;
  return { type: 'text/html; charset=utf-8', body, cookies };
}

/** The 1x1 image. */
export function pixel(cookies: readonly string[] = []): Answer {
  return { type: 'image/gif', body: PIXEL, cookies };
}

/** What a beacon gets. */
export function nothing(cookies: readonly string[] = []): Answer {
  return { status: 204, type: 'text/plain', body: '', cookies };
}
