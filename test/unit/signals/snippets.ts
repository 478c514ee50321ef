/**
 * What the vendors' own snippets do with their globals, written anew: where calls wait, what they do where something is
 * there already, and what they say first. Loading the library is left out.
 */

/* oxlint-disable typescript/no-explicit-any */
type Scope = Record<string, any>;

export interface Snippet {
  readonly vendor: string;
  readonly globals: readonly string[];
  /** What page code says, while the vendor's tags are held. */
  readonly call: (scope: Scope) => unknown;
  /** What the snippet does. It gives back whether it goes on to load the library. */
  readonly run: (scope: Scope) => boolean;
  /** What the library finds waiting, in order. */
  readonly read: (scope: Scope) => unknown[][];
}

const plain = (entries: ArrayLike<ArrayLike<unknown>>): unknown[][] =>
  Array.from(entries, (entry) => Array.from(entry));

/** A function that does nothing where there is one: `if (w.fbq) return`. */
const guarded = (
  vendor: string,
  name: string,
  queue: string,
  init: unknown[],
  {
    call = ['track', 'Lead'],
    entry = (args) => args,
    extra = {},
  }: { call?: unknown[]; entry?: (args: IArguments) => unknown; extra?: object } = {},
): Snippet => ({
  vendor,
  globals: [name],
  call: (scope) => scope[name](...call),
  run(scope) {
    if (scope[name]) return false;
    const stub = function (): void {
      // oxlint-disable-next-line prefer-rest-params
      stub[queue]!.push(entry(arguments));
    } as unknown as Record<string, unknown[]>;
    stub[queue] = [];
    scope[name] = Object.assign(stub, extra);
    scope[name](...init);
    return true;
  },
  read: (scope) => plain(scope[name][queue]),
});

/** A function that keeps the one that is there: `w.hj = w.hj || …`; its library is loaded in any case. */
const adopting = (vendor: string, name: string, queue: string, init: unknown[]): Snippet => ({
  vendor,
  globals: [name],
  call: (scope) => scope[name]('event', 'lead'),
  run(scope) {
    scope[name] =
      scope[name] ||
      function (): void {
        // oxlint-disable-next-line prefer-rest-params
        (scope[name][queue] = scope[name][queue] || []).push(arguments);
      };
    scope[name](...init);
    return true;
  },
  read: (scope) => plain(scope[name][queue]),
});

/** A list: `w._paq = w._paq || []`. */
const list = (vendor: string, name: string, init: unknown[], call: unknown[] = [['trackEvent', 'lead']]): Snippet => ({
  vendor,
  globals: [name],
  call: (scope) => scope[name].push(...call),
  run(scope) {
    scope[name] = scope[name] || [];
    scope[name].push(...init);
    return true;
  },
  read: (scope) => [[...scope[name]]],
});

/** A list with methods that fill it. */
const methods = (
  vendor: string,
  name: string,
  { all, call, init }: { all: string; call: (global: any) => void; init: [string, ...unknown[]] },
  isRunBefore: (global: any) => boolean = () => false,
): Snippet => ({
  vendor,
  globals: [name],
  call: (scope) => call(scope[name]),
  run(scope) {
    const global = (scope[name] = scope[name] || []);
    if (isRunBefore(global)) return false;
    for (const method of all.split(' ')) {
      const [owner, inner] = method.split('.') as [string, string?];
      const target = inner ? (global[owner] = global[owner] || []) : global;
      target[inner || owner] = (...args: unknown[]) => {
        target.push([inner || owner, ...args]);
        return global;
      };
    }
    global[init[0]](...init.slice(1));
    return true;
  },
  read: (scope) => plain([...scope[name], ...(scope[name].people || [])]),
});

const toArray = (args: IArguments): unknown => Array.from(args);

/** A function that fills another global. */
const filling = (vendor: string, name: string, into: string, init: unknown[], call: unknown[]): Snippet => ({
  vendor,
  globals: [name, into],
  call: (scope) => scope[name](...call),
  run(scope) {
    scope[into] = scope[into] || [];
    scope[name] =
      scope[name] ||
      function (): void {
        // oxlint-disable-next-line prefer-rest-params
        scope[into].push(arguments);
      };
    scope[name](...init);
    return true;
  },
  read: (scope) => plain(scope[into]),
});

/** One for each vendor's global, and what must be found after `run`: what the snippet says first, then what page code said. */
export const snippets: readonly (readonly [Snippet, expected: readonly unknown[][]])[] = [
  [
    guarded('meta-pixel', 'fbq', 'queue', ['init', '1'], { extra: { loaded: true, version: '2.0' } }),
    [
      ['init', '1'],
      ['track', 'Lead'],
    ],
  ],
  [
    guarded('x', 'twq', 'queue', ['config', 'o1'], { call: ['event', 'tw-1', {}] }),
    [
      ['config', 'o1'],
      ['event', 'tw-1', {}],
    ],
  ],
  [
    guarded('pinterest', 'pintrk', 'queue', ['load', '2'], { entry: toArray }),
    [
      ['load', '2'],
      ['track', 'Lead'],
    ],
  ],
  [
    guarded('snap-pixel', 'snaptr', 'queue', ['init', 's']),
    [
      ['init', 's'],
      ['track', 'Lead'],
    ],
  ],
  [
    guarded('reddit-pixel', 'rdt', 'callQueue', ['init', 'a2']),
    [
      ['init', 'a2'],
      ['track', 'Lead'],
    ],
  ],
  [
    guarded('outbrain', 'obApi', 'queue', ['track', 'PAGE_VIEW']),
    [
      ['track', 'PAGE_VIEW'],
      ['track', 'Lead'],
    ],
  ],
  [
    guarded('karte', 'krt', 'q', ['init', 'k'], { entry: toArray, call: ['send', 'buy', { price: 1 }] }),
    [
      ['init', 'k'],
      ['send', 'buy', { price: 1 }],
    ],
  ],
  [guarded('intercom', 'Intercom', 'q', ['boot', {}], { call: ['show'] }), [['boot', {}], ['show']]],
  [
    guarded('snowplow', 'snowplow', 'q', ['newTracker', 'sp', 'c.example'], { call: ['trackPageView'] }),
    [['newTracker', 'sp', 'c.example'], ['trackPageView']],
  ],
  [
    guarded('linkedin', 'lintrk', 'q', ['track'], { entry: toArray, call: ['track', { conversion_id: 1 }] }),
    [['track'], ['track', { conversion_id: 1 }]],
  ],
  [
    adopting('hotjar', 'hj', 'q', ['settings', 1]),
    [
      ['settings', 1],
      ['event', 'lead'],
    ],
  ],
  [
    adopting('microsoft-clarity', 'clarity', 'q', ['start', {}]),
    [
      ['start', {}],
      ['event', 'lead'],
    ],
  ],
  [
    adopting('yandex-metrica', 'ym', 'a', [1, 'init', {}]),
    [
      [1, 'init', {}],
      ['event', 'lead'],
    ],
  ],
  [adopting('plausible', 'plausible', 'q', ['pageview']), [['pageview'], ['event', 'lead']]],
  [
    filling('line-tag', '_lt', '_ltq', ['init', { tagId: 't' }], ['send', 'cv', {}, ['t']]),
    [
      ['init', { tagId: 't' }],
      ['send', 'cv', {}, ['t']],
    ],
  ],
  [
    filling('yahoo-japan-ads', 'ytag', 'yjDataLayer', [{ type: 'ycl_cookie' }], [{ type: 'yss_conversion' }]),
    [[{ type: 'ycl_cookie' }], [{ type: 'yss_conversion' }]],
  ],
  [
    filling('yahoo-japan-ads', 'lytag', 'lyDataLayer', [{ type: 'init' }], [{ type: 'event' }]),
    [[{ type: 'init' }], [{ type: 'event' }]],
  ],
  [
    list('matomo', '_paq', [['setSiteId', '1']]),
    [
      [
        ['setSiteId', '1'],
        ['trackEvent', 'lead'],
      ],
    ],
  ],
  [
    list('microsoft-advertising', 'uetq', ['pageLoad'], ['event', 'sign_up', {}]),
    [['pageLoad', 'event', 'sign_up', {}]],
  ],
  [
    list('criteo', 'criteo_q', [{ event: 'setAccount' }], [{ event: 'viewHome' }]),
    [[{ event: 'setAccount' }, { event: 'viewHome' }]],
  ],
  [list('taboola', '_tfa', [{ name: 'page_view' }], [{ name: 'lead' }]), [[{ name: 'page_view' }, { name: 'lead' }]]],
  [
    list('hubspot', '_hsq', [['setPath', '/']]),
    [
      [
        ['setPath', '/'],
        ['trackEvent', 'lead'],
      ],
    ],
  ],
  [
    list('contentsquare', '_uxa', [['setPath', '/']]),
    [
      [
        ['setPath', '/'],
        ['trackEvent', 'lead'],
      ],
    ],
  ],
  [list('optimizely', 'optimizely', [{ type: 'page' }]), [[{ type: 'page' }, ['trackEvent', 'lead']]]],
  [list('onesignal', 'OneSignalDeferred', ['init'], ['later']), [['init', 'later']]],
  [list('google-adsense', 'adsbygoogle', [{ first: 1 }], [{}]), [[{ first: 1 }, {}]]],
  [
    {
      vendor: 'google-publisher-tag',
      globals: ['googletag'],
      call: (scope) => scope.googletag.cmd.push('display'),
      run(scope) {
        scope.googletag = scope.googletag || { cmd: [] };
        scope.googletag.cmd.push('define');
        return true;
      },
      read: (scope) => [scope.googletag.cmd],
    },
    [['define', 'display']],
  ],
  [
    methods('tiktok-pixel', 'ttq', {
      all: 'page track identify instances debug on off once ready alias group enableCookie disableCookie',
      call: (ttq) => ttq.track('Contact'),
      init: ['page'],
    }),
    [['page'], ['track', 'Contact']],
  ],
  [
    methods(
      'segment',
      'analytics',
      { all: 'page track identify', call: (analytics) => analytics.identify('u').track('Lead'), init: ['page'] },
      (analytics) => analytics.initialize || analytics.invoked,
    ),
    [['page'], ['identify', 'u'], ['track', 'Lead']],
  ],
  [
    methods(
      'mixpanel',
      'mixpanel',
      {
        all: 'track register people.set',
        call(mixpanel) {
          mixpanel.track('Lead');
          mixpanel.people.set({ plan: 'a' });
        },
        init: ['register', {}],
      },
      (mixpanel) => mixpanel.__SV,
    ),
    [
      ['register', {}],
      ['track', 'Lead'],
      ['set', { plan: 'a' }],
    ],
  ],
  [
    methods(
      'posthog',
      'posthog',
      {
        all: 'capture register people.set',
        call: (posthog) => posthog.capture('lead'),
        init: ['register', {}],
      },
      (posthog) => posthog.__SV,
    ),
    [
      ['register', {}],
      ['capture', 'lead'],
    ],
  ],
  [
    methods('vwo', 'VWO', { all: 'event', call: (VWO) => VWO.event('lead'), init: ['event', 'first'] }),
    [
      ['event', 'first'],
      ['event', 'lead'],
    ],
  ],
  [
    {
      vendor: 'klaviyo',
      globals: ['klaviyo', '_klOnsite'],
      call: (scope) => void scope.klaviyo.track('Lead').then((given: unknown) => given),
      run(scope) {
        if (scope.klaviyo) return false;
        scope._klOnsite = [];
        const call =
          (method: string) =>
          (...args: unknown[]) =>
            new Promise((resolve) => scope._klOnsite.push([method, ...args, resolve]));
        scope.klaviyo = new Proxy({}, { get: (_, method) => call(String(method)) });
        scope.klaviyo.identify({});
        return true;
      },
      read: (scope) => scope._klOnsite.map((entry: unknown[]) => entry.slice(0, -1)),
    },
    [
      ['identify', {}],
      ['track', 'Lead'],
    ],
  ],
  [
    {
      vendor: 'zendesk',
      globals: ['zE'],
      call: (scope) => scope.zE('messenger', 'open'),
      run(scope) {
        if (scope.zE) return false;
        const calls: IArguments[] = [];
        scope.zE = Object.assign(
          function (): void {
            // oxlint-disable-next-line prefer-rest-params
            calls.push(arguments);
          },
          { calls },
        );
        return true;
      },
      read: (scope) => plain(scope.zE.calls),
    },
    [['messenger', 'open']],
  ],
  [
    {
      vendor: 'repro',
      globals: ['reproio'],
      call: (scope) => scope.reproio('track', 'lead'),
      run(scope) {
        if (scope.reproio) return false;
        const calls: IArguments[] = [];
        scope.reproio = Object.assign(
          function (): void {
            // oxlint-disable-next-line prefer-rest-params
            calls.push(arguments);
          },
          { calls },
        );
        scope.reproio('init', 'token');
        return true;
      },
      read: (scope) => plain(scope.reproio.calls),
    },
    [
      ['init', 'token'],
      ['track', 'lead'],
    ],
  ],
  [
    {
      vendor: 'amplitude',
      globals: ['amplitude'],
      call: (scope) => scope.amplitude.track('lead').promise,
      run(scope) {
        const amplitude = scope.amplitude || { _q: [], _iq: {} };
        if (amplitude.invoked) return false;
        for (const name of ['init', 'track'])
          amplitude[name] = (...args: unknown[]) => ({
            promise: new Promise((resolve) => amplitude._q.push({ name, args, resolve })),
          });
        amplitude.invoked = true;
        scope.amplitude = amplitude;
        amplitude.init('key');
        return true;
      },
      read: (scope) => scope.amplitude._q.map(({ name, args }: { name: string; args: unknown[] }) => [name, ...args]),
    },
    [
      ['init', 'key'],
      ['track', 'lead'],
    ],
  ],
];
