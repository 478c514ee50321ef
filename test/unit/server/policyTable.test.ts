// @vitest-environment node
/** What the expressions of a server's configuration admit, beside what `sekisho/server` does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, questionsOf } from '../../../src/consent/questions.js';
import { token } from '../../../src/record/codec.js';
import { grantPatterns, stepPatterns } from '../../../src/server/policyPatterns.js';
import { type PolicyTable, policyTable, type VendorRow } from '../../../src/server/policyTable.js';
import { readServerSettings } from '../../../src/server/serverSettings.js';
import { admittedByServer, NOW, type Sent, sentTo, site, sourcesOf } from './randomRecords.js';

const lineOf = ({ signals }: PolicyTable, sent: Sent): string =>
  `${signals.map((name) => sent[name.toLowerCase() as keyof Sent] ?? '').join('')};${sent.cookie}`;

const WAYS: Readonly<Record<string, (name: string, row: VendorRow, line: string) => boolean>> = {
  'by one expression': (name, row, line) => grantPatterns(name, row).some((pattern) => new RegExp(pattern).test(line)),
  'in steps': (name, row, line) => {
    const { denied, granted } = stepPatterns(name, row);
    const fits = (pattern: string): boolean => new RegExp(pattern).test(line);
    return !denied.some(fits) && granted.some(fits);
  },
};

const admittedByTable = (table: PolicyTable, sent: Sent, isGranted: (typeof WAYS)[string]): string[] => {
  const line = lineOf(table, sent);
  const granted = table.vendors.filter((row) => isGranted(table.cookie, row, line)).map(({ id }) => id);
  const rows = table.rows.filter(({ needs }) => needs.every((id) => granted.includes(id)));
  return [...sourcesOf(table.base), ...rows.flatMap(({ sources }) => sources.map(decodeURIComponent))];
};

const options = { vendors: ['vimeo', 'google-ads'], policy: { version: '1' } };
const table = policyTable(readServerSettings(options), NOW);
const record = (granted: string, denied = ''): string => `sekisho=3.t5k2x1.${token('1')}.${granted}.${denied}`;
const vimeo = token('vimeo functional');

describe.each(Object.entries(WAYS))('a configuration that reads the cookie %s', (_, isGranted) => {
  const admits = (cookie: string, more: Partial<Sent> = {}): boolean =>
    admittedByTable(table, { cookie, ...more }, isGranted).includes('vimeo.com');

  it('admits nobody who is asked for where the cookie is missing, broken or not alone', () => {
    expect(admits(record(vimeo))).toBe(true);
    for (const cookie of [
      ...['', 'sekisho=', `x${record(vimeo)}`, `x=${record(vimeo)}`, record(''), record(token('other'))],
      ...[record(vimeo).slice(0, -1), `${record(vimeo)}x`, `${record(vimeo)}, a=1`, record(`x${vimeo}xxx`)],
      ...[record(vimeo, vimeo), record(vimeo, token('vimeo')), record(token('vimeo'))],
      ...[`${record(vimeo)}; ${record('', token('vimeo'))}`, `${record(vimeo)}; %73ekish%6F=1`],
      record(vimeo).replace(token('1'), token('2')),
    ])
      expect([cookie, admits(cookie)]).toEqual([cookie, false]);
  });

  it('reads it in any company', () => {
    for (const cookie of [`a=1; ${record(vimeo)}`, `a%40b=1;${record(vimeo)} ; c`, `mysekisho=1; ${record(vimeo)}`])
      expect([cookie, admits(cookie)]).toEqual([cookie, true]);
  });

  it('never admits more than sekisho/server, for whatever browsers send', () => {
    fc.assert(
      fc.property(
        site.chain((given) => fc.tuple(fc.constant(given), fc.array(sentTo(given), { minLength: 20, maxLength: 20 }))),
        ([given, all]) => {
          const made = policyTable(readServerSettings(given), NOW);
          for (const sent of all) {
            const more = new Set(admittedByServer(given, sent));
            expect(admittedByTable(made, sent, isGranted).filter((source) => !more.has(source))).toEqual([]);
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it('admits the same where one whole record says yes to what an answer is asked for', () => {
    const given = site.map((one) => ({ ...one, regime: 'opt-in' as const, policy: { version: '3' } }));
    const coins = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(given, coins, fc.constantFrom('', '1'), (one, tossed, gpc) => {
        const settings = readServerSettings(one);
        const made = policyTable(settings, NOW);
        const keys = questionsOf(settings).flatMap((subject) => keysOf(subject).slice(1));
        const granted = keys.filter((_key, index) => tossed[index % tossed.length]).join('');
        const sent = {
          cookie: `${settings.cookie.name}=3.${(NOW / 1000).toString(36)}.${token('3')}.${granted}.`,
          'sec-gpc': gpc,
        };
        expect(admittedByTable(made, sent, isGranted).sort()).toEqual(admittedByServer(one, sent).sort());
      }),
      { numRuns: 8 },
    );
  });
});

describe('the table', () => {
  it('names of what is granted only what nobody else’s refusal forbids', () => {
    const both = policyTable(readServerSettings({ vendors: ['google-analytics', 'google-ads'] }), NOW);
    const needs = both.rows.find(({ sources }) => sources.includes('www.googletagmanager.com/gtag/js'))?.needs;
    expect(needs ?? ['google-analytics', 'google-ads']).toEqual(['google-analytics', 'google-ads']);
    for (const { needs: some } of both.rows) expect(some.length).toBeGreaterThan(0);
  });

  it('admits for everybody what is necessary, and asks for no grant of it', () => {
    const vendors = ['vimeo', { id: 'pay', purpose: 'necessary', hosts: ['pay.example', 'player.vimeo.com'] }];
    const made = policyTable(readServerSettings({ vendors }), NOW);
    expect(made.base.split(' ')).toContain('pay.example');
    expect(made.vendors.map(({ id }) => id)).toEqual(['vimeo']);
    expect(made.rows.flatMap(({ needs }) => needs)).not.toContain('pay');
  });

  it('has no character in it that a configuration reads as its own', () => {
    fc.assert(
      fc.property(site, (given) => {
        const made = policyTable(readServerSettings(given), NOW);
        for (const { sources } of made.rows) for (const source of sources) expect(source).toMatch(/^[\w/.~%:*-]+$/);
        for (const row of made.vendors) {
          const { denied, granted } = stepPatterns(made.cookie, row);
          for (const pattern of [...grantPatterns(made.cookie, row), ...denied, ...granted])
            expect(pattern).toMatch(/^[\w^$()?:;!.*|+/=%~ {},[\]-]+$/);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('counts a material revision that is announced, and no silence', () => {
    const revisions = [
      { version: '1', date: '2026-01-01', kind: 'minor', change: '' },
      { version: '2', date: '2027-01-01', kind: 'material', change: '' },
    ] as const;
    const announced = { vendors: ['vimeo'], regime: 'opt-out', policy: { version: '2', revisions } } as const;
    const { vendors, base } = policyTable(readServerSettings(announced), NOW);
    expect(vendors[0]!.grants.flatMap(({ versions }) => versions)).not.toContain(token('1'));
    expect(base).not.toContain('vimeo');
  });
});
