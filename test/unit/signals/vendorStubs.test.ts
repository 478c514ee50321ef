/** Each vendor's global beside what the vendor's own snippet does: held, granted, refused, and taken over. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Stub } from '../../../src/types/index.js';
import { stubs } from '../../../src/vendors/lists/stubs.js';
import { all } from '../vendors/all.js';
import { clearPage, forgetLater, hold, put, runAs, start, startStubs } from './heldPage.js';
import { scope, settled } from './page.js';
import { snippets } from './snippets.js';

const stubsOf = (id: string): readonly Stub[] => all.find((vendor) => vendor.id === id)?.stubs ?? stubs[id] ?? [];

afterEach(clearPage);

it('tries every stub that there is', () => {
  const tried = snippets.map(([{ vendor, globals }]) => `${vendor} ${globals[0]}`);
  const known = all.flatMap(({ id }) => stubsOf(id).map(({ name }) => `${id} ${name}`));
  console.log(`${known.length} globals of ${new Set(known.map((row) => row.split(' ')[0])).size} vendors`);
  expect(tried.sort()).toEqual(known.sort());
});

it('has no global of one name for two vendors, nor one of the core’s', () => {
  const names = all.flatMap(({ id }) => stubsOf(id).flatMap(({ name, list }) => [name, ...(list ? [list] : [])]));
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('gtag');
  expect(names).not.toContain('dataLayer');
});

describe.each(
  snippets.map(([snippet, expected]) => [`${snippet.vendor}: ${snippet.globals[0]}`, snippet, expected] as const),
)('%s', (_, { vendor, globals, call, run, read }, expected) => {
  const known = all.find(({ id }) => id === vendor)!;
  const open = () => {
    forgetLater(...globals);
    const { decide } = startStubs([known]);
    return { decide, tag: hold(vendor) };
  };

  it('takes calls while the vendor is held, and hands them over behind what its snippet says', async () => {
    const { decide, tag } = open();
    call(scope);
    decide('granted');
    let loads = false;
    start(tag, () => (loads = run(scope)));
    expect(loads).toBe(true);
    await settled();
    expect(read(scope)).toEqual(expected);
  });

  it('has nothing to hand over once it was refused', async () => {
    const { decide, tag } = open();
    call(scope);
    decide('denied');
    call(scope);
    decide('granted');
    start(tag, () => void run(scope));
    await settled();
    expect(read(scope).flat()).toEqual(expected.flat().slice(0, read(scope).flat().length));
    expect(read(scope).flat().length).toBeLessThan(expected.flat().length);
  });

  it('leaves the page’s own snippet to itself', async () => {
    const { decide } = open();
    const own = put({ type: 'x-not-run' }, `https://${(known.hosts?.[0] ?? '').replace('*', 'com')}/tag.js`);
    let loads = false;
    runAs(own, () => (loads = run(scope)));
    expect(loads).toBe(true);
    call(scope);
    decide('granted');
    await settled();
    expect(read(scope)).toEqual(expected);
  });
});
