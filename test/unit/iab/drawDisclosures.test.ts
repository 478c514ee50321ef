import { describe, expect, it } from 'vitest';
import { drawDisclosures } from '../../../src/iab/drawDisclosures.js';
import { translateList } from '../../../src/iab/translateList.js';
import { locales } from '../locales.js';
import { createVendorList } from './vendorList.js';

const draw = (list: object, vendors = [8, 25, 755, 900], language = 'en', listLanguage = language): HTMLElement => {
  const place = document.createElement('div');
  place.innerHTML = '<p>Until it is there</p>';
  drawDisclosures(place, { list, listLanguage, language, words: locales[language]!.tcf }, vendors);
  return place;
};
const textsOf = (place: Element, selector: string): string[] =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('what a vendor list tells, in the page', () => {
  it('has the standard texts of purposes and features, with examples and how many vendors rely on each', () => {
    const place = draw(createVendorList());
    expect(textsOf(place, 'h3')).toEqual([
      'Purposes',
      'Special purposes',
      'Features',
      'Special features',
      'Vendors (3)',
    ]);
    const [purposes] = place.querySelectorAll('h3 + ul');
    expect(purposes!.children).toHaveLength(11);
    expect(textsOf(purposes!.children[0]!, 'strong, p, li')).toEqual([
      'Purpose 1',
      'What purpose 1 is',
      'An example of purpose 1',
      'Vendors by consent: 3; by legitimate interest: 0',
    ]);
    expect(textsOf(purposes!.children[1]!, 'p:last-child')).toEqual([
      'Vendors by consent: 2; by legitimate interest: 1',
    ]);
    expect(place.textContent).not.toContain('Until it is there');
    expect(place.lang).toBe('en');
  });

  it('has of each vendor what it does with the data, on which basis, for how long, and where to read more', () => {
    const place = draw(createVendorList());
    expect(textsOf(place, 'summary')).toEqual(['Vendor 25', 'Vendor 755', 'Vendor 8']);
    const [vendor] = place.querySelectorAll('details');
    expect(textsOf(vendor!, 'dt, dd')).toEqual([
      'Purposes by consent',
      'Purpose 1 (30 days)',
      'Purpose 3 (30 days)',
      'Purposes by legitimate interest',
      'Purpose 2 (90 days)',
      'Purpose 7 (30 days)',
      'Purpose 10 (30 days)',
      'Special purposes',
      'Special purpose 1 (30 days)',
      'Categories of data',
      'Category 1',
      'Storage',
      'cookies, 1 day',
      'More',
      'Privacy policy',
    ]);
    const link = vendor!.querySelector('a')!;
    expect([link.href, link.rel]).toEqual(['https://vendor-25.example/privacy', 'noopener noreferrer']);
  });

  it('is in the language of a translation, and has no text where that is none', () => {
    const list = createVendorList();
    const named = (name: string): object => ({ 1: { id: 1, name, description: 'それは', illustrations: [] } });
    const translation = {
      ...{ purposes: named('目的一'), specialPurposes: named('特別一') },
      ...{ features: named('機能一'), specialFeatures: named('特別機能一') },
    };
    const place = draw(translateList(list, translation)!, [755], 'ja');
    expect(textsOf(place, 'h3')).toEqual(['目的', '特別な目的', '機能', '特別な機能', 'ベンダー（1社）']);
    expect(textsOf(place, 'strong')).toEqual(['目的一', '特別一', '機能一', '特別機能一']);
    expect(textsOf(place, 'dd')[0]).toBe('目的一 (30日)');
    for (const given of [undefined, 'x', [], {}, { purposes: {} }, Object.create(translation) as object])
      expect(translateList(list, given)).toBeUndefined();
  });

  it('makes no markup of a text, and no link of what is no web address', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const list = createVendorList({
      purposes: { 1: { id: 1, name: evil, description: evil, illustrations: [evil, 7] } },
      vendors: {
        8: {
          ...{ id: 8, name: evil, purposes: [1], usesCookies: true, deviceStorageDisclosureUrl: 'data:text/html,x' },
          urls: [{ langId: 'en', privacy: 'javascript:alert(1)', legIntClaim: 7 }, 'x'],
        },
      },
    });
    const place = draw(list);
    expect(place.querySelector('img, a, script')).toBeNull();
    expect(textsOf(place, 'summary')).toEqual([evil]);
    expect(textsOf(place, 'strong')[0]).toBe(evil);
  });
});
