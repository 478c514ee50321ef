import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/plausible.js';
import { forget, settled } from './page.js';
import { ALL, ANSWERED, NONE, SOME, startSignal } from './startSignal.js';

interface Overrides {
  transformRequest?: (payload: object) => object | null;
}
interface Plausible {
  (...given: unknown[]): void;
  init?: (overrides?: Overrides) => void;
  o?: Overrides;
  q?: unknown[];
}

const scope = window as unknown as { plausible?: Plausible };
const clear = (): void => forget('plausible');
beforeEach(clear);
afterEach(clear);

/** The snippet of tracker/src/web-snippet.js in plausible/analytics. */
const snippet = (): Plausible => {
  const plausible: Plausible = (...given) => void (plausible.q = plausible.q ?? []).push(given);
  plausible.init = (overrides) => void (plausible.o = overrides ?? {});
  return plausible;
};

const PAYLOAD = { n: 'pageview' };
const passed = ({ o }: Plausible): unknown => o!.transformRequest!(PAYLOAD);

describe('the Plausible signal', () => {
  it('drops events until all its vendors are granted, and again when that is taken back', async () => {
    const tell = startSignal('plausible');
    tell({});
    scope.plausible = snippet();
    scope.plausible.init!();
    await settled();
    expect(passed(scope.plausible)).toBeNull();
    tell(SOME, ANSWERED);
    expect(passed(scope.plausible)).toBeNull();
    tell(ALL, ANSWERED);
    expect(passed(scope.plausible)).toBe(PAYLOAD);
    tell(NONE, ANSWERED);
    expect(passed(scope.plausible)).toBeNull();
  });

  it('has the site’s own function called, when granted', async () => {
    const tell = startSignal('plausible');
    tell({});
    scope.plausible = snippet();
    const seen: object[] = [];
    scope.plausible.init!({ transformRequest: (payload) => ({ ...payload, seen: seen.push(payload) }) });
    await settled();
    expect(passed(scope.plausible)).toBeNull();
    expect(seen).toEqual([]);
    tell(ALL, ANSWERED);
    expect(passed(scope.plausible)).toEqual({ ...PAYLOAD, seen: 1 });
  });

  it('is there in time where init comes in a later script, or the file before the snippet', async () => {
    scope.plausible = snippet();
    startSignal('plausible')(ALL, ANSWERED);
    scope.plausible.init!({});
    await settled();
    expect(passed(scope.plausible)).toBe(PAYLOAD);
  });

  it('is silent without a vendor that names it', () => {
    scope.plausible = snippet();
    const { init } = scope.plausible;
    startSignal('plausible', { vendors: [{ id: 'film', purpose: 'functional' }] })({}, ANSWERED);
    expect(scope.plausible.init).toBe(init);
  });
});
