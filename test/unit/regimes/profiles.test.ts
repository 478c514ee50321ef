// @vitest-environment node
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_DAYS, REGIMES } from '../../../src/options/limits.js';
import { profileOf, profiles, profilesOf } from '../../../src/regimes/profiles.js';
import type { Profile, Source } from '../../../src/regimes/Profile.js';

const FOLDER = 'src/regimes';

const sourcesOf = ({ since, sources, record, gpc, rejectFirst, duties, ages }: Profile): readonly Source[] => [
  ...(since ? [since] : []),
  ...Object.values(sources as Record<string, Source>),
  record,
  gpc,
  rejectFirst,
  ...duties,
  ...ages,
];

describe('the profiles', () => {
  it('are all registered: every file that has one', async () => {
    const files = readdirSync(FOLDER).filter((name) => /^[a-z]{2,}(-[a-z]{2})?\.ts$/.test(name));
    const modules = await Promise.all(files.map((name) => import(`../../../${FOLDER}/${name}`)));
    const found = (modules as { profile?: Profile }[]).flatMap(({ profile }) => profile ?? []);
    expect(found.length).toBeGreaterThan(10);
    for (const profile of found) expect(profiles, profile.id).toContain(profile);
  });

  it('have codes of their own, each held by one', () => {
    const codes = profiles.flatMap(({ regions }) => regions);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/);
    const ids = profiles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold for the thirty members of the European Economic Area, and their parts beyond the sea', () => {
    const { regions } = profileOf('FR');
    expect(regions).toHaveLength(30 + 7 + 1);
    for (const code of ['DE', 'IS', 'LI', 'NO', 'HR', 'GP', 'RE']) expect(profileOf(code).id).toBe('EEA');
    for (const code of ['GB', 'CH', 'UA', 'RS']) expect(profileOf(code).id).not.toBe('EEA');
  });

  it.each([
    ['US-CA', 'US-CA'],
    ['US-WY', 'US'],
    ['US', 'US'],
    ['CA', 'CA'],
    ['CA-QC', 'CA-QC'],
    ['CA-ON', 'CA'],
    ['DE-BY', 'EEA'],
    ['NZ', 'default'],
    ['USA', 'default'],
    ['', 'default'],
    ['constructor', 'default'],
    ['__proto__', 'default'],
  ])('are found by region: %s is %s', (region, id) => {
    expect(profileOf(region).id).toBe(id);
  });

  it('of a country are those of its parts too, for any of them may be meant', () => {
    expect(profilesOf('CA').map(({ id }) => id)).toEqual(['CA', 'CA-QC']);
    expect(profilesOf('US').length).toBeGreaterThan(20);
    expect(profilesOf('US-NY').map(({ id }) => id)).toEqual(['US-NY']);
  });

  it.each(profiles)('$id says where each fact comes from, and when it was looked up', (profile) => {
    expect(Object.keys(profile.sources).sort()).toEqual(Object.keys(profile.rules).sort());
    for (const { source, checked, sure } of sourcesOf(profile)) {
      expect(source.length).toBeGreaterThan(3);
      expect(checked).toMatch(/^2026-\d\d-\d\d$/);
      expect(['high', 'medium', 'low', 'unverified']).toContain(sure);
      if (/memory/.test(source)) expect(sure).toBe('unverified');
    }
  });

  it.each(profiles)(
    '$id lets nobody be milder than its own rules allow, nor ask again sooner than it may',
    (profile) => {
      const { regimes, mildest, days, identified, exempt = {} } = profile.rules;
      for (const purpose of Object.keys(regimes) as (keyof typeof regimes)[])
        expect(REGIMES.indexOf(regimes[purpose])).toBeLessThanOrEqual(REGIMES.indexOf(mildest[purpose]));
      if (profile.isGdpr) expect(new Set(Object.values(mildest))).toEqual(new Set(['opt-in']));
      for (const exempted of Object.values(exempt))
        for (const regime of Object.values(mildest))
          expect(REGIMES.indexOf(exempted)).toBeGreaterThanOrEqual(REGIMES.indexOf(regime));
      if (identified) expect(identified).toBe('opt-in');
      expect(days.denied).toBeGreaterThanOrEqual(days.granted);
      expect(profile.record.days).toBeGreaterThanOrEqual(days.denied);
      expect(profile.record.days).toBeLessThanOrEqual(LONGEST_DAYS);
    },
  );

  it.each(profiles)('$id has a way back to preferences, and a policy to link to', ({ duties }) => {
    const ids = duties.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['way-back', 'privacy-policy']));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { about } of duties) expect(about).toMatch(/^[A-Z].*\.$/);
  });

  it('know the twelve states where the signal is binding', () => {
    const binding = profiles.filter(({ gpc }) => gpc.isBinding).map(({ id }) => id.slice(3));
    expect(binding.sort()).toEqual('CA CO CT DE MD MN MT NE NH NJ OR TX'.split(' '));
  });

  it('know every state with a section of its own in the Global Privacy Platform', () => {
    const sections = 'CA VA CO UT CT FL MT OR TX DE IA NE NH NJ TN MN MD IN KY RI'.split(' ');
    for (const state of sections) expect(profileOf(`US-${state}`).id).toBe(`US-${state}`);
  });

  it('show California’s signal, and its link, on every page', () => {
    const { duties } = profileOf('US-CA');
    for (const id of ['signal-honoured', 'opt-out-link'] as const)
      expect(duties.find((duty) => duty.id === id)).toMatchObject({ where: 'every-page', sure: 'high' });
  });
});
