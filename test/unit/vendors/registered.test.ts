// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from '../../../src/options/readOptions.js';
import type { Vendor } from '../../../src/types/index.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { further } from '../../../src/vendors/lists/further.js';
import { readRegistered, register } from '../../../src/vendors/registered.js';

const SHELF = Symbol.for('sekisho.vendors');
const leave = (value: unknown): void =>
  void Object.defineProperty(globalThis, SHELF, { value, configurable: true, enumerable: false });

afterEach(() => {
  Reflect.deleteProperty(globalThis, SHELF);
  vi.restoreAllMocks();
});

/** Ids that are asked for when these are declared, as the script tag reads them. */
const declared = (...vendors: unknown[]): string[] => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  return readOptions({ vendors }, [...builtIn, ...readRegistered()]).vendors.map(({ id }) => id);
};

describe('the vendors that files in front of sekisho.js bring', () => {
  it('are known once it has run, and not before', () => {
    expect(declared('criteo', 'vimeo')).toEqual(['vimeo']);
    register(further);
    expect(declared('criteo', 'vimeo')).toEqual(['criteo', 'vimeo']);
  });

  it('come from several files, each with its own', () => {
    const [criteo, hotjar] = ['criteo', 'hotjar'].map((id) => further.filter((vendor) => vendor.id === id));
    register(criteo!);
    expect(declared('criteo', 'hotjar')).toEqual(['criteo']);
    register(hotjar!);
    expect(declared('criteo', 'hotjar')).toEqual(['criteo', 'hotjar']);
  });

  it('take the place of none of the core set, and nothing else does by an odd shelf', () => {
    const impostor: Vendor = { id: 'vimeo', purpose: 'necessary', hosts: [] };
    leave([null, 'criteo', 7, impostor, Object.create({ id: 'criteo', purpose: 'necessary' })]);
    expect(declared('vimeo', 'criteo')).toEqual(['vimeo']);
    expect(readOptions({ vendors: ['vimeo'] }, [...builtIn, ...readRegistered()]).vendors[0]?.purpose).toBe(
      'functional',
    );
    for (const odd of [{}, 'x', null, 1, { length: 1, 0: impostor }]) {
      leave(odd);
      expect(readRegistered()).toEqual([]);
    }
  });

  it('are not heard from a polluted prototype', () => {
    const polluted = Object.prototype as unknown as Record<symbol, unknown>;
    polluted[SHELF] = further;
    try {
      expect(readRegistered()).toEqual([]);
    } finally {
      delete polluted[SHELF];
    }
  });

  it('are named by the warning when their file is missing', () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    readOptions({ vendors: ['meta-pixel', 'meta-pixle'] }, builtIn);
    const texts = said.mock.calls.map(([text]) => String(text)).filter((text) => text.includes('unknown-vendor'));
    expect(texts.find((text) => text.includes('"meta-pixel"'))).toContain(
      'vendors/meta-pixel.js in front of sekisho.js',
    );
    expect(texts.find((text) => text.includes('"meta-pixle"'))).not.toContain('in front of sekisho.js');
  });
});
