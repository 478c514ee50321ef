import Cookies from 'js-cookie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sweep } from '../../../../src/gate/storage/sweep.js';
import type { Vendor } from '../../../../src/types/index.js';
import { settingsOf, vendors } from '../../settings.js';

const sweepFor = (granted: string[], declared: readonly Vendor[] = vendors): void =>
  sweep(settingsOf({ vendors: declared }), (ids) => ids.every((id) => granted.includes(id)));

beforeEach(() => {
  for (const name of Object.keys(Cookies.get())) Cookies.remove(name);
  localStorage.clear();
  sessionStorage.clear();
});

describe('sweep', () => {
  it('removes cookies of denied vendors only, and leaves the rest of the jar (R51)', () => {
    for (const name of ['_ga', '_ga_1', '_gcl_au', 'session', '_gat']) Cookies.set(name, '1');
    sweepFor(['adverts']);
    expect(Object.keys(Cookies.get()).sort()).toEqual(['_gat', '_gcl_au', 'session']);
  });

  it('removes a cookie whose value is no text in UTF-8, and says so of one that stays', () => {
    document.cookie = '_ga=%E9';
    sweepFor([]);
    expect(document.cookie).not.toContain('_ga');
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const jar = vi.spyOn(document, 'cookie', 'get').mockReturnValue('_ga=%E9');
    sweepFor([]);
    jar.mockRestore();
    expect(said.mock.calls.join()).toContain('cookie-stays');
    said.mockRestore();
  });

  it('opens nothing where nobody who keeps something is denied', () => {
    const cookie = vi.spyOn(document, 'cookie', 'get');
    const keys = vi.fn<() => Promise<string[]>>(async () => []);
    vi.stubGlobal('caches', { keys });
    sweepFor(vendors.map(({ id }) => id));
    expect(cookie).not.toHaveBeenCalled();
    expect(keys).not.toHaveBeenCalled();
    sweepFor([], [{ id: 'keeper', purpose: 'analytics', storage: ['x'] }]);
    expect(cookie).not.toHaveBeenCalled();
    expect(keys).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
    cookie.mockRestore();
  });

  it('leaves a cookie that a granted vendor uses too', () => {
    Cookies.set('_ga', '1');
    sweepFor(['other'], [...vendors, { id: 'other', purpose: 'advertising', cookies: ['_ga'] }]);
    expect(Cookies.get('_ga')).toBe('1');
  });

  it('never removes what Sekisho itself keeps, whatever a vendor claims', () => {
    Cookies.set('sekisho', 'x');
    localStorage.setItem('sekisho', 'x');
    localStorage.setItem('sekisho.receipts', 'x');
    sweepFor([], [{ id: 'greedy', purpose: 'advertising', cookies: ['*'], storage: ['*'] }]);
    expect(Cookies.get('sekisho')).toBe('x');
    expect(Object.keys(localStorage).sort()).toEqual(['sekisho', 'sekisho.receipts']);
  });

  it('removes keys of both storages by their whole names', () => {
    const keys = ['_gcl_ls', '_gcl_lsx', 'x_gcl_ls', 'session'];
    for (const store of [localStorage, sessionStorage]) for (const key of keys) store.setItem(key, '1');
    sweepFor([], [{ id: 'adverts', purpose: 'advertising', storage: ['_gcl_ls'] }]);
    for (const store of [localStorage, sessionStorage]) {
      expect(Object.keys(store).sort()).toEqual(['_gcl_lsx', 'session', 'x_gcl_ls']);
    }
  });
});
