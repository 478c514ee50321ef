/** Sites, and what browsers may send them, for the tests of a policy that a server's configuration derives from a cookie. */
import fc from 'fast-check';
import { keysOf, questionsOf } from '../../../src/consent/questions.js';
import { formatRecord, token } from '../../../src/record/codec.js';
import { contentSecurityPolicy } from '../../../src/server/contentSecurityPolicy.js';
import { readConsent } from '../../../src/server/readConsent.js';
import { CATALOGUE, readServerSettings } from '../../../src/server/serverSettings.js';
import type { Choice, Options, Regime } from '../../../src/types/index.js';

/** What a browser sends. */
export interface Sent {
  readonly cookie: string;
  readonly 'sec-gpc'?: string;
  readonly dnt?: string;
}

export const NOW = Date.parse('2026-11-28T12:00:00Z');

const REVISIONS = [
  { version: '1', date: '2026-01-01', change: 'a', kind: 'minor' },
  { version: '2', date: '2026-03-01', change: 'b', kind: 'minor' },
  { version: '3', date: '2026-06-01', change: 'c', kind: 'material', purposes: ['analytics'] },
  { version: '4', date: '2027-01-01', change: 'd', kind: 'material', purposes: ['advertising'] },
] as const;

export const site: fc.Arbitrary<Options> = fc.record({
  vendors: fc
    .subarray(
      CATALOGUE.map(({ id }) => id),
      { minLength: 1, maxLength: 8 },
    )
    .map((ids) => [
      ...ids,
      { id: 'own-one', purpose: 'social', hosts: ["own.example/a'b$c(d)"] },
      { id: 'pay', purpose: 'necessary', hosts: ['pay.example'] },
    ]),
  policy: fc.constantFrom(
    { url: '/privacy', version: '3' },
    { url: '/privacy', version: '3', revisions: REVISIONS.slice(0, 3) },
    { url: '/privacy', version: '4', revisions: REVISIONS },
  ),
  regime: fc.constantFrom<Regime>('opt-in', 'opt-in', 'opt-out', 'notice', 'none'),
  doNotTrack: fc.boolean(),
  cookie: fc.constantFrom({}, { name: 'consent_k' }, { domain: 'site.example' }),
  region: fc.constantFrom('', 'JP'),
});

const spelling = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => `%${name.charCodeAt(0).toString(16)}${name.slice(1)}`,
  (name) => `my${name}`,
  (name) => `\u00a0${name}`,
  (name) => `${name} `,
);

/** What a browser may send to such a site: records, broken ones and others, in any company. */
export const sentTo = (options: Options): fc.Arbitrary<Sent> => {
  const settings = readServerSettings(options);
  const keys = questionsOf(settings).flatMap(keysOf);
  const record = fc
    .record({
      isWhole: fc.boolean(),
      at: fc.integer({ min: NOW / 1000 - 179 * 86_400, max: NOW / 1000 }),
      policy: fc.constantFrom(...['1', '2', '3', '3', '3', '4', '5'].map(token)),
      seen: fc.constantFrom('', token('3')),
      choices: fc.dictionary(
        fc.constantFrom(...keys, token('other')),
        fc.constantFrom<Choice>('granted', 'granted', 'denied'),
        { minKeys: 1, maxKeys: keys.length, noNullPrototype: false },
      ),
    })
    .map((one) => formatRecord(one, 4000));
  const both = fc.tuple(record, fc.constantFrom(...keys)).map(([text, key]) => {
    const parts = text.split('.');
    return [...parts.slice(0, 4), parts[4] + key, ...parts.slice(5)].join('.');
  });
  // not its time: a browser sends no cookie that has ended
  const broken = fc
    .tuple(record, fc.integer({ min: 9, max: 60 }), fc.constantFrom('', 'x', '.', ' ', '_', '"', ',', '\u00a0'))
    .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at + 1));
  const value = fc.oneof({ weight: 6, arbitrary: record }, { weight: 2, arbitrary: both }, broken);
  const ours = fc
    .tuple(fc.oneof({ weight: 6, arbitrary: fc.constant((name: string) => name) }, spelling), value)
    .map(([spell, text]) => `${spell(settings.cookie.name)}=${text}`);
  const other = fc.constantFrom('a=1', 'AMCV_x%40AdobeOrg=1', 'b', '=', 'sekisho', `x=${settings.cookie.name}=1`);
  return fc.record({
    cookie: fc
      .tuple(
        fc.array(other, { maxLength: 2 }),
        fc.oneof(
          { weight: 5, arbitrary: fc.array(ours, { minLength: 1, maxLength: 1 }) },
          fc.array(ours, { maxLength: 3 }),
        ),
        fc.array(other, { maxLength: 2 }),
        fc.constantFrom('; ', ';', ' ;\t'),
      )
      .map(([first, mine, last, between]) => [...first, ...mine, ...last].join(between)),
    'sec-gpc': fc.constantFrom('', '', '1', '0'),
    dnt: fc.constantFrom('', '1', '0'),
  });
};

/** A policy's sources; a character and its number are the same there. */
export const sourcesOf = (policy: string): string[] =>
  policy
    .split(' ')
    .filter(Boolean)
    .map((source) => decodeURIComponent(source));

/** What `sekisho/server` would admit. */
export const admittedByServer = (options: Options, sent: Sent): string[] =>
  sourcesOf(contentSecurityPolicy(readConsent({ headers: { ...sent } }, options, { now: NOW }), options));
