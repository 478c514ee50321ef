import type { Kit } from './kit.js';

/** What the server tells the tag about the request for it. */
export interface GtagOptions {
  /** `G-…` or `AW-…`. */
  readonly id: string;
  /** Name of the queue. */
  readonly layer: string;
  /** Where Google takes the visitor to be. */
  readonly region: string;
}

type Command = readonly unknown[];
type Parameters = Readonly<Record<string, unknown>>;

/** Shared by all tags of a page, like the real one's `google_tag_data`. */
interface Shared {
  consent: Record<string, string>;
  settings: Record<string, unknown>;
  history: Command[];
  destinations: Record<string, (command: Command) => void>;
  /** Time until which hits wait for a consent update. */
  holdUntil: number;
  held: (() => void)[];
  release(): void;
}

/**
 * Stands for gtag.js. Reads the `arguments` objects in the data layer (anything else is not a
 * command), obeys consent mode and `ga-disable-…`, writes its cookies on the widest domain and
 * renews them, sends hits, and one more when the visitor leaves.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export function gtag(kit: Kit, { id, layer, region }: GtagOptions): void {
  const page = window as unknown as Record<string, unknown>;
  const shared = (page.google_tag_data ??= start()) as Shared;
  const own = { configured: false, client: kit.identifier() };
  if (shared.destinations[id]) return;
  kit.ran(`gtag:${id}`);
  shared.destinations[id] = receive;
  shared.history.forEach(receive);
  kit.keepDoing(renew);
  kit.atLast(() => {
    if (own.configured && id.startsWith('G-')) hit('user_engagement');
  });

  function start(): Shared {
    const created: Shared = {
      consent: {},
      settings: {},
      history: [],
      destinations: {},
      holdUntil: 0,
      held: [],
      release: () => {
        created.holdUntil = 0;
        created.held.splice(0).forEach((send) => send());
      },
    };
    page.google_tag_data = created;
    // Reading starts only after this tag has entered itself among the destinations.
    queueMicrotask(() => kit.consume(layer, (entry) => read(created, entry)));
    return created;
  }

  function read(all: Shared, entry: unknown): void {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
    const command = Array.from(entry as ArrayLike<unknown>);
    const [name, first, second] = command;
    if (name === 'consent') consent(all, String(first), (second ?? {}) as Parameters);
    else if (name === 'set') Object.assign(all.settings, typeof first === 'string' ? { [first]: second } : first);
    else {
      all.history.push(command);
      if (name === 'config') fetchMissing(all, String(first));
      Object.values(all.destinations).forEach((destination) => destination(command));
    }
  }

  function consent(all: Shared, action: string, parameters: Parameters): void {
    const { region: regions, wait_for_update: wait, ...choices } = parameters;
    const applies =
      !Array.isArray(regions) || regions.some((place) => region === place || region.startsWith(`${place}-`));
    if (action === 'default' && !applies) return;
    Object.assign(all.consent, choices);
    if (action === 'update') return all.release();
    if (typeof wait !== 'number') return;
    all.holdUntil = Date.now() + wait;
    setTimeout(all.release, wait);
  }

  /** The real tag fetches what a `config` names and the page has not loaded, so one tag leads to another. */
  function fetchMissing(all: Shared, other: string): void {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => fetchMissing(all, other));
      return;
    }
    if (all.destinations[other] || document.querySelector(`script[src*="id=${CSS.escape(other)}"]`)) return;
    const script = document.createElement('script');
    script.async = true;
    script.src = `https://www.googletagmanager.com/gtag/destination?id=${other}&l=${layer}&cx=c`;
    document.head.append(script);
  }

  function receive([name, first, second]: Command): void {
    const parameters = (second ?? {}) as Parameters;
    if (name === 'config' && first === id) {
      own.configured = true;
      renew();
      if (id.startsWith('AW-')) later(remarket);
      else if (parameters.send_page_view !== false) later(() => hit('page_view'));
    }
    if (name !== 'event') return;
    const [target, label] = ((parameters.send_to as string | undefined) ?? id).split('/');
    if (target !== id) return;
    if (id.startsWith('G-')) later(() => hit(String(first)));
    else if (first === 'conversion') later(() => convert(label ?? '', parameters));
  }

  function later(send: () => void): void {
    if (Date.now() < shared.holdUntil) shared.held.push(send);
    else send();
  }

  function isGranted(type: string): boolean {
    return shared.consent[type] !== 'denied';
  }

  /** `G1` and one sign each for ad and analytics storage; a hyphen where the page has said nothing. */
  function gcs(): string {
    const sign = (type: string) => (type in shared.consent ? Number(isGranted(type)) : '-');
    return `G1${sign('ad_storage')}${sign('analytics_storage')}`;
  }

  function isDisabled(): boolean {
    return page[`ga-disable-${id}`] === true;
  }

  function renew(): void {
    if (!own.configured || isDisabled()) return;
    const now = Math.floor(Date.now() / 1000);
    if (id.startsWith('G-') && isGranted('analytics_storage')) {
      kit.renewCookie('_ga', `GA1.1.${own.client}`, 63072000);
      kit.renewCookie(`_ga_${id.slice(2)}`, `GS2.1.s${now}$o1$g0$t${now}$j60$l0$h0`, 63072000);
      kit.renewCookie('_gid', `GA1.1.${kit.identifier()}`, 86400);
    }
    if (id.startsWith('AW-') && isGranted('ad_storage')) {
      kit.renewCookie('_gcl_au', `1.1.${own.client}`, 7776000);
      const click = new URLSearchParams(location.search).get('gclid');
      if (click) kit.renewCookie('_gcl_aw', `GCL.${now}.${click}`, 7776000);
    }
  }

  function hit(event: string): void {
    if (isDisabled()) return;
    const known = isGranted('analytics_storage') ? kit.cookie('_ga')?.slice('GA1.1.'.length) : undefined;
    const parameters = { v: 2, tid: id, gcs: gcs(), cid: known ?? own.client, en: event, dl: location.href };
    kit.beacon(`https://www.google-analytics.com/g/collect?${kit.query(parameters)}`);
  }

  function remarket(): void {
    const parameters = { gcs: gcs(), auid: adIdentifier(), url: location.href };
    const host = isRedacted() ? 'pagead2.googlesyndication.com' : 'googleads.g.doubleclick.net';
    kit.pixel(`https://${host}/pagead/viewthroughconversion/${id.slice(3)}/?${kit.query(parameters)}`);
  }

  function convert(label: string, { value, transaction_id: order }: Parameters): void {
    const parameters = { label, gcs: gcs(), auid: adIdentifier(), value: value as number, oid: order as string };
    const host = isRedacted() ? 'pagead2.googlesyndication.com' : 'www.googleadservices.com';
    kit.pixel(`https://${host}/pagead/conversion/${id.slice(3)}/?${kit.query(parameters)}`);
  }

  function adIdentifier(): string | undefined {
    return isGranted('ad_storage') ? kit.cookie('_gcl_au') : undefined;
  }

  /** With `ads_data_redaction` and no consent, requests go to a host without cookies. */
  function isRedacted(): boolean {
    return shared.settings.ads_data_redaction === true && !isGranted('ad_storage');
  }
}
