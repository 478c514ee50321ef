import type { IncomingMessage, ServerResponse } from 'node:http';
import { matches } from './match.js';
import { html, nothing, pixel, type Answer } from './vendors/answer.js';
import { ROUTES, type VendorRequest } from './vendors/routes.js';

/** Answers for every host that is not the site's own, known vendor or not. */
export function answerVendor(req: IncomingMessage, res: ServerResponse, request: VendorRequest): void {
  const { host, pathname } = request.url;
  const route = ROUTES.find(([address]) => matches(address, host + pathname));
  const answer = req.method === 'OPTIONS' ? nothing() : (route?.[1](request) ?? anything(req, request.url));
  res.statusCode = answer.status ?? 200;
  res.setHeader('content-type', answer.type);
  if (answer.cookies?.length) res.setHeader('set-cookie', [...answer.cookies]);
  allowOrigin(req, res);
  res.end(answer.body);
}

/** What an unknown host answers is what its requester can use: the request itself is the finding. */
function anything(req: IncomingMessage, url: URL): Answer {
  const wanted = req.headers['sec-fetch-dest'] ?? '';
  const { pathname } = url;
  if (wanted === 'script' || /\.m?js$/.test(pathname)) return scriptThatTells(url);
  if (wanted === 'image' || /\.(gif|png|jpe?g|webp|svg|ico)$/.test(pathname)) return pixel();
  if (wanted === 'style' || pathname.endsWith('.css')) return { type: 'text/css', body: '' };
  if (/frame|document/.test(wanted) || req.headers.accept?.includes('text/html')) return html(url.host);
  return nothing();
}

/** Does nothing but enter its address in the list that the stubs keep of who ran, and when. */
function scriptThatTells({ href }: URL): Answer {
  return { type: 'text/javascript', body: `(window.__ran=window.__ran||[]).push(${JSON.stringify(href)})` };
}

/** Vendors' hosts allow every origin, with credentials. */
function allowOrigin(req: IncomingMessage, res: ServerResponse): void {
  const { origin } = req.headers;
  res.setHeader('access-control-allow-origin', origin ?? '*');
  if (origin) res.setHeader('access-control-allow-credentials', 'true');
  if (req.method !== 'OPTIONS') return;
  res.setHeader('access-control-allow-methods', 'GET, POST, PUT');
  res.setHeader('access-control-allow-headers', req.headers['access-control-request-headers'] ?? '*');
}
