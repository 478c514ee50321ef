/**
 * Consent-O-Matic itself, by our rule, on the built bytes. Its source is in no package and not in this repository:
 * `SEKISHO_CONSENT_O_MATIC` names a checkout of it. Without one, this is skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaks, SHOP, shopPage, startSite } from '../browser/site.js';
import { useTab } from '../browser/tab.js';
import { enginesFor } from '../rig/launch.js';
import type { Handler, RigServer } from '../rig/server.js';

const checkout = process.env.SEKISHO_CONSENT_O_MATIC;
const folder = checkout && join(resolve(checkout), 'Extension');
if (folder && !existsSync(join(folder, 'contentScript.js')))
  throw new Error(`SEKISHO_CONSENT_O_MATIC names ${checkout}, which has no Extension/contentScript.js`);

const rule = readFileSync(fileURLToPath(new URL('../../rules/consent-o-matic/sekisho.json', import.meta.url)), 'utf8');

/** Its modules, as they are in the checkout. */
const serveExtension: Handler = (req, res, next) => {
  const name = /^\/consent-o-matic\/(\w+\.js)$/.exec(req.url!)?.[1];
  if (!name || !folder || !existsSync(join(folder, name))) return next();
  res.setHeader('content-type', 'text/javascript');
  res.end(readFileSync(join(folder, name)));
};

const KINDS = ['A', 'B', 'D', 'E', 'F', 'X'] as const;
type Kind = (typeof KINDS)[number];

/**
 * Runs inside the page: what a browser gives an extension's content script. It has our rule for its only list, and its user
 * permits what `permitted` names; what it reports is kept.
 */
const beBrowser = ([rules, permitted]: readonly [string, readonly Kind[]]): void => {
  const scope = window as unknown as { chrome: object; reported: string[] };
  scope.reported = [];
  const values: Record<string, unknown> = {
    consentValues: Object.fromEntries(
      ['A', 'B', 'D', 'E', 'F', 'X'].map((kind) => [kind, permitted.includes(kind as Kind)]),
    ),
  };
  const storage = {
    get: (defaults: Record<string, unknown>, reply: (found: object) => void): void =>
      reply(Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, values[key] ?? value]))),
  };
  scope.chrome = {
    storage: { sync: storage, local: storage },
    runtime: {
      sendMessage: (message: string, reply?: (answer: unknown) => void): void => {
        if (message === 'GetRuleList') reply!([JSON.parse(rules)]);
        else scope.reported.push(message);
      },
    },
    // an extension reaches shadow roots from a world of its own
    dom: { openOrClosedShadowRoot: ({ shadowRoot }: HTMLElement) => shadowRoot },
  };
};

/** After five seconds it reports that it has found nothing, also where it is at work: a busy machine is no failure. */
const HAS_ANSWERED = 'reported.some((message) => /^(HandledCMP|CMPError)/.test(message))';

interface Read {
  readonly status: string;
  readonly via: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** Runs inside the page. */
const readDecision = (): Read => (window as unknown as { sekisho: { decision: Read } }).sekisho.decision;

const VENDORS = ['google-analytics', 'google-ads', 'vimeo', 'x'];
const TAG = `data-vendors="${VENDORS.join(' ')}" data-site="The Shop" data-policy-url="/privacy" data-policy-version="1"`;
const HELD = VENDORS.map(
  (id) => `<script type="text/plain" data-vendor="${id}" data-src="https://${id}.example/tag.js"></script>`,
).join('');

const PERMITTED = [
  ['nothing', [], []],
  ['a part', ['B'], ['google-analytics']],
  ['another part', ['A', 'F', 'D'], ['google-ads', 'vimeo']],
  ['everything', KINDS, VENDORS],
] as const;

let server: RigServer;
beforeAll(async () => {
  server = await startSite([[new URL(SHOP).host, serveExtension]]);
});
afterAll(() => server.close());

describe.skipIf(!folder).each(enginesFor(['chromium'], 'the extension asks nothing that engines differ in'))(
  'Consent-O-Matic in %s',
  (engine) => {
    const tab = useTab(engine, () => server);

    describe.each(['en', 'ja'])('on a page in %s', (language) => {
      describe.each(['banner', 'preferences'] as const)('that opens with the %s', (layer) => {
        it.each(PERMITTED)('answers for whoever permits %s', async (what, permitted, granted) => {
          const name = `matic-${language}-${layer}-${what.replaceAll(' ', '-')}`;
          const opens = layer === 'preferences';
          const page = shopPage(server, `/${name}`, {
            html: `lang="${language}"`,
            tag: `${TAG} data-cookie-name="${name}"${opens ? ' data-banner="manual"' : ''}`,
            head: opens ? `<script>sekisho.push((consent) => consent.show('preferences'))</script>` : '',
            body: HELD,
          });
          await tab.page.open(page);
          await tab.page.wait(`part=${layer}`);
          await tab.page.evaluate(beBrowser, [rule, permitted]);
          await tab.page.evaluate(`void import('/consent-o-matic/contentScript.js')`);
          await tab.page.waitFor(HAS_ANSWERED);
          expect(await tab.page.evaluate<string>('reported.at(-1)')).toMatch(/^HandledCMP\|.*"cmp":"sekisho"/);
          const { status, via, choices } = await tab.page.evaluate(readDecision);
          expect(status).toBe('decided');
          expect(via).toBe(permitted.length ? 'preferences' : layer);
          expect(VENDORS.filter((id) => choices[id] === 'granted')).toEqual(granted);
          await tab.page.atRest();
          expect(leaks(server).sort()).toEqual(granted.map((id) => `https://${id}.example/tag.js`).sort());
          // nobody is asked again
          await tab.page.reload();
          expect(await tab.page.evaluate('sekisho.decision.status')).toBe('decided');
          await tab.page.atRest();
          expect(await tab.page.exists('part=banner')).toBe(false);
        });
      });
    });

    it('refuses under a lock', async () => {
      await tab.page.open(
        shopPage(server, '/matic-lock', { tag: `${TAG} data-cookie-name="matic-lock" data-lock`, body: HELD }),
      );
      await tab.page.wait('part=banner');
      await tab.page.evaluate(beBrowser, [rule, []]);
      await tab.page.evaluate(`void import('/consent-o-matic/contentScript.js')`);
      await tab.page.waitFor(HAS_ANSWERED);
      const { status, choices } = await tab.page.evaluate(readDecision);
      expect([status, VENDORS.filter((id) => choices[id] === 'granted')]).toEqual(['decided', []]);
      expect(leaks(server)).toEqual([]);
    });
  },
);
