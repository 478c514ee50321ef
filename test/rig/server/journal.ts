import { LIMIT } from '../until.js';
import { matches, type Pattern } from '../match.js';
import { OWN_REQUESTS } from './ownRequests.js';

/** One request as the server saw it. */
export interface RequestRecord {
  /** Milliseconds since the epoch, comparable with `Date.now()` inside a page. */
  readonly time: number;
  readonly method: string;
  /** Absolute, with scheme, host and query; `ws:` or `wss:` for a WebSocket. */
  readonly url: string;
  /** Lower case, without a default port. */
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  readonly referer: string;
  /** The site whose page asks; empty where the browser does not say. */
  readonly origin: string;
  readonly cookie: string;
  /** Empty where the browser does not send it (plain HTTP). */
  readonly secFetchDest: string;
}

/** A pattern for the URL, or a predicate. */
export type RequestFilter = Pattern | ((request: RequestRecord) => boolean);

/** What was seen from some moment on. */
export interface Sightings {
  /** The requests seen, oldest first. */
  requests(filter?: RequestFilter): RequestRecord[];
  /** The first fitting request, already seen or still to come; rejects with a listing of the others. */
  waitFor(filter: RequestFilter, timeoutMs?: number): Promise<RequestRecord>;
}

/** The record of everything that reached the server, but for what browsers ask for on their own account. */
export interface Journal extends Sightings {
  add(request: RequestRecord): void;
  clear(): void;
  /** A view that begins now. */
  mark(): Sightings;
}

/** Creates an empty journal. */
export function createJournal(): Journal {
  let seen: RequestRecord[] = [];
  let cleared = 0;
  const listeners = new Set<(request: RequestRecord) => void>();

  const since = (start: number): Sightings => {
    const requests = (filter?: RequestFilter) => {
      const view = seen.slice(Math.max(0, start - cleared));
      return filter === undefined ? view : view.filter((request) => fits(filter, request));
    };
    return {
      requests,
      waitFor: (filter, timeoutMs = LIMIT) =>
        new Promise((resolve, reject) => {
          const [already] = requests(filter);
          if (already) return resolve(already);
          const settle = (request?: RequestRecord) => {
            clearTimeout(timer);
            listeners.delete(listen);
            if (request) resolve(request);
            else reject(new Error(missing(filter, timeoutMs, requests())));
          };
          const listen = (request: RequestRecord) => {
            if (fits(filter, request)) settle(request);
          };
          const timer = setTimeout(settle, timeoutMs);
          listeners.add(listen);
        }),
    };
  };

  return {
    ...since(0),
    mark: () => since(cleared + seen.length),
    clear: () => {
      cleared += seen.length;
      seen = [];
    },
    add: (request) => {
      if (OWN_REQUESTS.some((pattern) => pattern.test(request.url))) return;
      seen.push(request);
      for (const listen of [...listeners]) listen(request);
    },
  };
}

function fits(filter: RequestFilter, request: RequestRecord): boolean {
  return typeof filter === 'function' ? filter(request) : matches(filter, request.url);
}

function missing(filter: RequestFilter, timeoutMs: number, seen: RequestRecord[]): string {
  const lines = seen.map(({ method, url, secFetchDest }) => `  ${method} ${url} ${secFetchDest}`);
  return `No request for ${String(filter)} within ${timeoutMs} ms. Seen:\n${lines.join('\n') || '  nothing'}`;
}
