import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChoices } from '../../../src/regimes/findChoices.js';
import { until } from '../../rig/until.js';

const RUNNING = Symbol.for('sekisho');
const scope = globalThis as unknown as Record<PropertyKey, unknown>;

const drawn: HTMLElement[] = [];
const disclose = (place: HTMLElement): Promise<void> => {
  drawn.push(place);
  return Promise.resolve();
};

const addPlace = (): HTMLElement => {
  const place = document.createElement('span');
  place.dataset.sekisho = 'privacy-choices';
  return document.body.appendChild(place);
};

beforeEach(() => {
  drawn.length = 0;
  findChoices();
});
afterEach(() => {
  delete scope[RUNNING];
  delete scope['sekisho'];
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('places for the link to the visitor’s choices', () => {
  it.each([
    ['the npm package', (consent: object) => void (scope[RUNNING] = consent)],
    [
      'the script tag',
      (consent: object) => {
        scope[RUNNING] = true;
        scope['sekisho'] = consent;
      },
    ],
  ])('are found by %s, those that come later too', async (_, start) => {
    const first = addPlace();
    start({ disclose });
    document.dispatchEvent(new CustomEvent('sekisho:ready'));
    await until(() => drawn.includes(first));
    const second = addPlace();
    await until(() => drawn.includes(second));
  });

  it('are asked for again where the page has wiped them, and no more than nine times', async () => {
    scope[RUNNING] = { disclose };
    document.dispatchEvent(new CustomEvent('sekisho:ready'));
    const place = addPlace();
    const other = addPlace();
    other.append(document.createElement('a'));
    await until(() => {
      document.body.append(document.createElement('i'));
      return drawn.length === 9;
    });
    const last = addPlace();
    await until(() => drawn.includes(last));
    expect(drawn.filter((one) => one === place)).toHaveLength(9);
    expect(drawn).not.toContain(other);
  });

  it('break nothing where nobody has started', async () => {
    document.dispatchEvent(new CustomEvent('sekisho:ready'));
    const place = addPlace();
    scope[RUNNING] = { disclose };
    const later = addPlace();
    await until(() => drawn.includes(later));
    expect(drawn).toContain(place);
  });
});
