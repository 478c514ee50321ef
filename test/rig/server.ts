import type { IncomingMessage, ServerResponse } from 'node:http';
import { matches, type Pattern } from './match.js';
import { behave, editOf, type Behaviour } from './server/behaviour.js';
import { contentType } from './server/contentType.js';
import { describeRequest } from './server/describe.js';
import { editResponse, type ResponseEdit } from './server/edit.js';
import { createJournal, type Sightings } from './server/journal.js';
import { listenOnOnePort } from './server/listen.js';
import { createRules } from './server/rules.js';
import { acceptWebSocket } from './server/webSocket.js';
import { answerVendor } from './vendors.js';

export type { Behaviour } from './server/behaviour.js';
export type { RequestFilter, RequestRecord, Sightings } from './server/journal.js';

/** An empty page on every host, which is not recorded: for a driver that must be there to read cookies. */
export const BLANK_PATH = '/__rig/blank';

/** Answered on every host and not recorded: a page at rest asks for it, see `Page.atRest`. */
export const PING_PATH = '/__rig/ping';
const BLANK = '<!doctype html><title>-</title><link rel="icon" href="data:,">';

/** Answers a request, or calls `next` to leave it to whoever comes after. */
export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/** A page, script or whatever else a test registers for one address. */
export interface InlinePage {
  readonly body: string | Buffer;
  /** The media type follows the address's ending unless this names it. */
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly status?: number;
}

export interface ServerOptions {
  /** The site's own hosts: a pattern for the host and who answers it, tried in order. */
  readonly pages?: readonly (readonly [host: Pattern, handler: Handler])[];
  /** Where Google takes the visitor to be, for consent defaults with a region; `JP-13` by default. */
  readonly region?: string;
}

/** One port of this machine that is every host of the web. */
export interface RigServer extends Sightings {
  readonly port: number;
  /** Answers an address (a query makes it apply to that query only). */
  page(url: string, page: InlinePage): void;
  /** Makes the addresses that fit behave badly, the latest rule first; returns the way back. */
  behave(url: Pattern, behaviour: Behaviour): () => void;
  /** Adds a script and request headers to what one kind of browser gets; for engines that cannot themselves. */
  equip(userAgent: (value: string) => boolean, equipment: Equipment): () => void;
  /** Hosts that may have left cookies since a time: they gave out pages or cookies, or were sent some. */
  cookieHosts(since: number): string[];
  /** Requests that came since the start, and how many are being answered; what hangs or is held is not. */
  traffic(): Traffic;
  /** Answers the addresses that fit only when what is returned is called, and then as they are to behave. */
  hold(url: Pattern, behaviour?: Behaviour): () => void;
  /** Forgets the requests seen. */
  clear(): void;
  /** Forgets requests, inline pages and behaviours. */
  reset(): void;
  /** What is seen from now on. */
  mark(): Sightings;
  /** Ends every connection and leaves the port to the next server. */
  close(): void;
}

/** How much is going on. */
export interface Traffic {
  readonly seen: number;
  readonly open: number;
}

/** What a browser should have done itself. */
export interface Equipment {
  readonly prelude: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts the server on a port of 127.0.0.1. */
export async function startServer(options: ServerOptions = {}): Promise<RigServer> {
  const { pages = [], region = 'JP-13' } = options;
  const journal = createJournal();
  const inline = new Map<string, InlinePage>();
  const behaviours = createRules<Pattern, Behaviour>();
  const equipped = createRules<(userAgent: string) => boolean, Equipment>();
  const cookieHosts = new Map<string, number>();
  const open = new Set<ServerResponse>();
  let seen = 0;

  const record = (req: IncomingMessage): URL => {
    seen += 1;
    const request = describeRequest(req);
    journal.add(request);
    const url = new URL(request.url);
    asDirect(req, url);
    return url;
  };

  const answer = (req: IncomingMessage, res: ServerResponse, url: URL) => {
    const own = inline.get(url.href) ?? inline.get(url.origin + url.pathname);
    if (own) return sendPage(res, url.pathname, own);
    const handlers = pages.filter(([host]) => matches(host, url.host)).map(([, handler]) => handler);
    const next = () => {
      const handler = handlers.shift();
      if (handler) handler(req, res, next);
      else answerVendor(req, res, { url, region });
    };
    next();
  };

  const request = (req: IncomingMessage, res: ServerResponse) => {
    if (req.url?.endsWith(BLANK_PATH)) {
      res.setHeader('content-type', 'text/html').end(BLANK);
      return;
    }
    if (req.url?.endsWith(PING_PATH)) {
      res.setHeader('connection', 'close').setHeader('access-control-allow-origin', '*').end();
      return;
    }
    const equipment = equipped.find((fits) => fits(req.headers['user-agent'] ?? ''));
    Object.assign(req.headers, equipment?.headers);
    const url = record(req);
    const behaviour = behaviours.find((pattern) => matches(pattern, url.href));
    if (!behaviour?.hang && !behaviour?.until) {
      open.add(res);
      res.on('close', () => open.delete(res));
    }
    const edits: ResponseEdit[] = equipment ? [{ prelude: equipment.prelude }] : [];
    if (behaviour) edits.push(editOf(behaviour, req));
    editResponse(res, edits);
    res.on('finish', () => mayLeaveCookies(req, res) && cookieHosts.set(url.host, Date.now()));
    if (behaviour) behave(behaviour, req, res, () => answer(req, res, url));
    else answer(req, res, url);
  };

  const { port, close } = await listenOnOnePort({
    request,
    upgrade: (req, socket) => {
      record(req);
      acceptWebSocket(req, socket);
    },
  });

  return {
    port,
    close,
    requests: journal.requests,
    waitFor: journal.waitFor,
    mark: journal.mark,
    clear: journal.clear,
    page: (url, page) => void inline.set(new URL(url).href, page),
    behave: (url, behaviour) => behaviours.add(url, behaviour),
    equip: (userAgent, equipment) => equipped.add(userAgent, equipment),
    traffic: () => ({ seen, open: open.size }),
    hold: (url, behaviour = {}) => {
      let release = (): void => {};
      const until = new Promise<void>((resolve) => (release = resolve));
      behaviours.add(url, { ...behaviour, until });
      return release;
    },
    cookieHosts: (since) => [...cookieHosts].filter(([, time]) => time >= since).map(([host]) => host),
    reset: () => {
      journal.clear();
      inline.clear();
      behaviours.clear();
    },
  };
}

/** Gives handlers what they expect, a path, even if a proxy was asked. */
function asDirect(req: IncomingMessage, url: URL): void {
  req.url = url.pathname + url.search;
  req.headers.host = url.host;
}

function mayLeaveCookies({ headers }: IncomingMessage, res: ServerResponse): boolean {
  return Boolean(headers.cookie || headers.accept?.includes('text/html')) || res.hasHeader('set-cookie');
}

function sendPage(res: ServerResponse, path: string, { body, headers, status = 200 }: InlinePage): void {
  res.statusCode = status;
  res.setHeader('content-type', contentType(path));
  for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
  res.end(body);
}
