// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { Vendor } from '../../../src/types/index.js';
import type { Port } from '../../../src/types/internal.js';
import { applyCatalogue } from '../../../src/disclose/applyCatalogue.js';
import { mergeDisclosure } from '../../../src/disclose/mergeDisclosure.js';
import { mergeParty } from '../../../src/disclose/mergeParty.js';
import { withCatalogue } from '../../../src/disclose/withCatalogue.js';
import { facts as criteo } from '../../../src/vendors/criteo.js';
import { disclosures } from '../../../src/vendors/lists/disclosures.js';
import { parties } from '../../../src/vendors/lists/parties.js';
import { settingsOf } from '../settings.js';

const googleAds: Vendor = { id: 'google-ads', purpose: 'advertising' };

describe('what a site says goes before what is built in, field by field', () => {
  it('in the disclosure', () => {
    const own = { ...googleAds, disclosure: { optOutPage: 'https://shop.example/out', sends: ['page'] as const } };
    expect(mergeDisclosure(own, disclosures['google-ads'])).toEqual({
      ...disclosures['google-ads'],
      optOutPage: 'https://shop.example/out',
      sends: ['page'],
    });
  });

  it('in the party', () => {
    const told = mergeParty({ ...googleAds, party: { company: 'Google K.K.' } }, parties['google-ads']);
    expect(told).toEqual({ ...parties['google-ads'], company: 'Google K.K.' });
  });

  it('for a vendor of its own that it describes in part, with nothing in the place of the rest', () => {
    const own: Vendor = { id: 'own', purpose: 'analytics', disclosure: { use: 'Counts.' } };
    expect(mergeDisclosure(own)).toMatchObject({ use: 'Counts.', sends: [], cookies: [], privacyPolicy: '' });
    expect(mergeParty(own)).toBeUndefined();
    expect(mergeDisclosure({ id: 'own', purpose: 'analytics' })).toBeUndefined();
  });
});

describe('the catalogue', () => {
  const describeAll = (vendors: readonly Vendor[]): readonly Vendor[] =>
    applyCatalogue({ ...settingsOf(), vendors }).vendors;

  it('describes its vendors, and the site amends that', () => {
    const [plain, amended] = describeAll([
      criteo,
      { ...criteo, party: { name: 'Our Criteo' }, disclosure: { optOutPage: 'https://shop.example/out' } },
    ]);
    expect(plain).toMatchObject({
      party: { company: 'Criteo SA' },
      disclosure: { sends: expect.arrayContaining(['page']) },
    });
    expect(amended).toMatchObject({
      party: { name: 'Our Criteo', company: 'Criteo SA' },
      disclosure: { optOutPage: 'https://shop.example/out', privacyPolicy: 'https://www.criteo.com/privacy/' },
    });
  });

  it('leaves everybody else alone, whatever they are called', () => {
    const vendors: Vendor[] = [
      { id: 'criteo', purpose: 'analytics' },
      { id: 'constructor', purpose: 'analytics', catalogue: true },
      googleAds,
    ];
    expect(describeAll(vendors)).toEqual(vendors);
  });

  const portOf = (vendors: readonly Vendor[]) => {
    const announce = vi.fn();
    return { announce, port: { settings: { ...settingsOf(), vendors }, announce } as unknown as Port };
  };

  it('is asked only where one of its vendors is declared', async () => {
    const { port } = portOf([googleAds]);
    expect(await withCatalogue(port)).toBe(port);
    const described = await withCatalogue(portOf([googleAds, criteo]).port);
    expect(described.settings.vendors[1]?.party?.company).toBe('Criteo SA');
  });

  it('keeps nobody from refusing when it cannot be loaded', async () => {
    const broken = portOf([criteo]);
    Object.defineProperty(broken.port.settings.vendors, 'map', {
      value: () => {
        throw new Error('no network');
      },
    });
    expect(await withCatalogue(broken.port)).toBe(broken.port);
    expect(broken.announce).toHaveBeenCalledWith('error', expect.objectContaining({ code: 'interface-failed' }));
  });
});
