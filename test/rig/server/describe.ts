import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { RequestRecord } from './journal.js';

/** Says what a request asked for, whichever way it came: direct, through a tunnel or by proxy. */
export function describeRequest(req: IncomingMessage): RequestRecord {
  const url = absoluteUrl(req);
  return {
    time: Date.now(),
    method: req.method ?? 'GET',
    url: url.href,
    host: url.host,
    path: url.pathname,
    referer: header(req, 'referer'),
    origin: header(req, 'origin'),
    cookie: header(req, 'cookie'),
    secFetchDest: header(req, 'sec-fetch-dest'),
  };
}

function absoluteUrl(req: IncomingMessage): URL {
  const target = req.url ?? '/';
  const absolute = /^\w+:\/\//.test(target) ? target : `http://${req.headers.host ?? 'unknown.invalid'}${target}`;
  const url = new URL(absolute);
  const scheme = isWebSocket(req) ? 'ws' : 'http';
  url.protocol = req.socket instanceof TLSSocket ? `${scheme}s:` : `${scheme}:`;
  return url;
}

function isWebSocket(req: IncomingMessage): boolean {
  return req.headers.upgrade?.toLowerCase() === 'websocket';
}

function header(req: IncomingMessage, name: string): string {
  const value = req.headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
