// @vitest-environment node
/** What docs/server.md shows is there, and comes out as it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as entry from '../../../src/server.js';
import { optionTable } from '../../../src/options/optionTable.js';
import { decisionOf } from './decisionOf.js';

const page = readFileSync('docs/server.md', 'utf8');

describe('docs/server.md', () => {
  it('imports what the entry has', () => {
    const named = [...page.matchAll(/import \{ (.*) \} from 'sekisho\/server'/g)].flatMap(([, list = '']) =>
      list.split(', '),
    );
    expect(named.length).toBeGreaterThan(4);
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(named));
    expect(named.concat(['expressConsent', 'honoConsent']).sort()).toEqual(Object.keys(entry).sort());
  });

  it('shows what holdMarkup makes of a tag', () => {
    const [, before = '', after = ''] = /<!-- before -->\n(.*)\n<!-- after -->\n(.*)\n/.exec(page) ?? [];
    expect(entry.holdMarkup(before, { vendors: ['google-analytics'] })).toBe(after);
  });

  it('names the source that no policy can tell from another', () => {
    const options = { vendors: ['google-analytics', 'google-ads'] };
    const policyOf = (...ids: string[]): string => entry.contentSecurityPolicy(decisionOf(options, ids), options);
    expect(policyOf('google-ads')).not.toContain('googletagmanager.com/gtag/js');
    expect(policyOf('google-ads', 'google-analytics')).toContain('googletagmanager.com/gtag/js');
    expect(policyOf('google-ads')).toContain('www.googleadservices.com');
  });

  it('speaks of options that there are', () => {
    for (const option of ['allow', 'guard', 'region', 'regime', 'regions', 'signals', 'cookie.domain'] as const)
      expect(Object.keys(optionTable)).toContain(option);
  });
});
