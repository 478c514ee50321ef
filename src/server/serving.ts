/** What the adapters do alike: the visitor's decision by a request, and what it makes of the response. */
import { grants } from '../consent/compareDecisions.js';
import { questionsOf } from '../consent/questions.js';
import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';
import type { Decision, Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { type Charset, charsetOf } from './charsetOf.js';
import { joinPolicies, policyFor } from './contentSecurityPolicy.js';
import { createHolders, type Holders } from './holdMarkup.js';
import { denyAll, readDecision, toPlain } from './readConsent.js';
import type { RequestLike } from './requestHeaders.js';
import { readServerSettings } from './serverSettings.js';

/** Options that are those of one visitor. */
export type VisitorOptions = Pick<Options, 'region' | 'age' | 'guardianAgreed'>;

/** What is done with responses that are HTML. */
export interface ServeOptions<Request = RequestLike> {
  /** Whether tags are held in them. Default `true`. */
  readonly hold?: boolean;
  /**
   * Whether they get a `Content-Security-Policy` of the site's own hosts and granted vendors, beside the one they have. Default
   * `false`.
   */
  readonly csp?: boolean;
  /**
   * Whether every visitor gets the same, with everything held, for a cache that many share: the page itself releases what was
   * granted. Default `false`.
   */
  readonly forEveryone?: boolean;
  /**
   * What the server knows of whoever asks, for `sekisho/regions`: it goes before the options. Where this fails, or gives a promise, the
   * region counts as not known and the visitor as a child.
   */
  readonly visitor?: (request: Request) => VisitorOptions;
}

/** Headers of a response, as any server has them. */
export interface HeadersLike {
  get(name: string): string;
  set(name: string, value: string): void;
  delete(name: string): void;
}

/** What is made of one response. */
export interface Serving {
  readonly decision: Decision;
  /** Whether a response is one that anything is done with. */
  concerns(headers: HeadersLike): boolean;
  /** Changes the headers of such a response; tells whether its content is to be held. */
  prepare(headers: HeadersLike): boolean;
  readonly holders: Holders;
}

/** A region that nobody has, and the age that may grant least. */
const UNKNOWN: VisitorOptions = { region: 'ZZ', age: 0 };

/** Throws for what is answered later: the page cannot wait, and what is not known is not what the options say. */
const readVisitor = (said: unknown): VisitorOptions => {
  const { then } = Object(said) as { readonly then?: unknown };
  if (typeof then === 'function') throw new TypeError('`visitor` has to answer at once');
  return own<VisitorOptions>(said);
};

/** Settings that are kept. */
const MANY = 1000;

/** For caches of many, where something runs for this visitor alone. */
const SHARED = /^(public|s-maxage=.*|proxy-revalidate|stale-.*)$/i;

/** Headers that speak to shared caches only, and go before `Cache-Control` there. https://www.rfc-editor.org/rfc/rfc9213 */
const FOR_SHARED = ['', 'cloudflare-', 'vercel-', 'netlify-'].map((whose) => `${whose}cdn-cache-control`);

const keepPrivate = (headers: HeadersLike): void => {
  const directives = headers
    .get('cache-control')
    .split(',')
    .map((directive) => directive.trim())
    .filter((directive) => directive && !SHARED.test(directive));
  const isPrivate = directives.some((directive) => /^(private|no-store)$/i.test(directive));
  headers.set('cache-control', [...directives, ...(isPrivate ? [] : ['private'])].join(', '));
  for (const name of [...FOR_SHARED, 'surrogate-control']) headers.delete(name);
};

const addVary = (headers: HeadersLike, ...names: string[]): void => {
  const given = headers
    .get('vary')
    .split(',')
    .filter((name) => name.trim());
  const known = new Set(given.map((name) => name.trim().toLowerCase()));
  if (known.has('*')) return;
  headers.set('vary', [...given, ...names.filter((name) => !known.has(name.toLowerCase()))].join(', '));
};

/** By these a browser asks whether its copy is still right; a policy of another decision would stay with that. */
const OF_VERSION = ['etag', 'last-modified'];

/** Headers that are of a body, or of one of its versions: what is held is another. */
const OF_BODY = ['content-length', ...OF_VERSION, 'accept-ranges', 'content-md5', 'digest', 'content-digest'];

/** Whether this visitor gets something that not everybody may. */
const isOwnPage = (settings: Settings, decision: Decision): boolean =>
  questionsOf(settings).some(({ id }) => grants(decision, [id]));

/** Makes what is done with each request; the options are read once, or for each kind of visitor. */
export const createServing = <Request>(
  options: Options,
  { hold = true, csp = false, forEveryone = false, visitor }: ServeOptions<Request> = {},
): ((request: Request, source: RequestLike, url: string | undefined) => Serving) => {
  const known = new Map<string, Settings>();
  const settingsOf = (request: Request): Settings => {
    const said = visitor ? (attempt(() => readVisitor(visitor(request))) ?? UNKNOWN) : {};
    const key = `${said.region} ${said.age} ${said.guardianAgreed}`;
    const settings = known.get(key) ?? readServerSettings({ ...options, ...said });
    // as many as there are regions and ages; whoever says more has them read each time
    if (known.size < MANY) known.set(key, settings);
    return settings;
  };

  return (request, source, url) => {
    const settings = settingsOf(request);
    const decision = readDecision(source, settings);
    const served = forEveryone ? denyAll(settings) : decision;
    const holders = createHolders(settings, served, url === undefined ? {} : { url });
    return {
      decision: toPlain(decision),
      holders,
      concerns: (headers) => (hold || csp) && /^text\/html\b/i.test(headers.get('content-type').trim()),
      prepare(headers) {
        if (csp) {
          const theirs = headers.get('content-security-policy');
          headers.set('content-security-policy', joinPolicies(theirs, policyFor(served, settings)));
        }
        if (!forEveryone) {
          for (const name of OF_VERSION) headers.delete(name);
          addVary(headers, 'Cookie', 'Sec-GPC', ...(settings.doNotTrack ? ['DNT'] : []));
          if (isOwnPage(settings, served)) keepPrivate(headers);
        }
        if (!hold) return false;
        for (const name of OF_BODY) headers.delete(name);
        const links = headers.get('link');
        const rest = holders.links(links);
        if (links && !rest) headers.delete('link');
        else if (links !== rest) headers.set('link', rest);
        return true;
      },
    };
  };
};

/** Whether a response says that its body is compressed. */
export const isEncoded = (headers: HeadersLike): boolean => !/^(identity)?$/i.test(headers.get('content-encoding'));

/** What is said where HTML comes compressed: tags could not be found in it. */
export const ENCODED = 'sekisho/server: HTML is held before it is compressed. Put the compression in front of this.';

/** What a response says of its encoding. */
export const charsetIn = (headers: HeadersLike): Charset => charsetOf(headers.get('content-type'));
