import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenGlobal } from '../../../src/signals/whenGlobal.js';
import { forget, scope, settled } from './page.js';

afterEach(() => forget('track', 'fixed'));

describe('whenGlobal', () => {
  it('calls back for what is there already', async () => {
    const use = vi.fn();
    scope.track = (): void => {};
    whenGlobal('track', use);
    await settled();
    expect(use.mock.calls).toEqual([[scope.track]]);
  });

  it('calls back once for what is assigned later, which is then an ordinary property', async () => {
    const use = vi.fn();
    const look = whenGlobal('track', use);
    expect(scope.track).toBeUndefined();
    const first = (): void => {};
    scope.track = first;
    expect(use).not.toHaveBeenCalled();
    await settled();
    scope.track = (): void => {};
    look();
    await settled();
    expect(use.mock.calls).toEqual([[first]]);
    expect(Object.getOwnPropertyDescriptor(scope, 'track')).toMatchObject({ writable: true, enumerable: true });
  });

  it('finds what took the name without being assigned', async () => {
    const use = vi.fn();
    const look = whenGlobal('track', use);
    const declared = (): void => {};
    Object.defineProperty(scope, 'track', { value: declared, configurable: true, writable: true });
    look();
    await settled();
    expect(use.mock.calls).toEqual([[declared]]);
  });

  it('lets several wait for one name', async () => {
    const [one, two] = [vi.fn(), vi.fn()];
    whenGlobal('track', one);
    whenGlobal('track', two);
    scope.track = [];
    await settled();
    expect(one).toHaveBeenCalledOnce();
    expect(two).toHaveBeenCalledOnce();
    expect(scope.track).toEqual([]);
  });

  it('waits where the page has declared the name and not said what it is', async () => {
    const use = vi.fn();
    Object.defineProperty(scope, 'fixed', { value: undefined, writable: true, configurable: false });
    const look = whenGlobal('fixed', use);
    scope.fixed = [];
    look();
    await settled();
    expect(use).toHaveBeenCalledOnce();
  });

  it('hides nothing that the page has there meanwhile', async () => {
    const use = vi.fn();
    scope.track = false;
    whenGlobal('track', use);
    expect(scope.track).toBe(false);
    const real = (): void => {};
    scope.track = real;
    await settled();
    expect(scope.track).toBe(real);
    expect(use.mock.calls).toEqual([[real]]);
  });

  it('takes no element for it, nor what is no object', async () => {
    const use = vi.fn();
    scope.track = document.createElement('a');
    const look = whenGlobal('track', use);
    scope.track = 'text';
    look();
    await settled();
    expect(use).not.toHaveBeenCalled();
  });
});
