// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clockHintsAtOptIn } from '../../../src/regimes/clockHintsAtOptIn.js';

/** Minutes east of UTC in January and in July. */
const setClock = (january: number, july = january): void => {
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockImplementation(function offset(this: Date) {
    return -(this.getMonth() < 3 ? january : july);
  });
};

afterEach(() => vi.restoreAllMocks());

describe('the clock', () => {
  it.each([
    ['Iceland, or nowhere', 0, 0],
    ['the Azores', -60, 0],
    ['London', 0, 60],
    ['Berlin', 60, 120],
    ['Helsinki', 120, 180],
    ['Istanbul', 180, 180],
    ['Delhi', 330, 330],
    ['Bangkok', 420, 420],
    ['Shanghai, or Perth', 480, 480],
    ['Tokyo and Seoul', 540, 540],
  ])('of %s hints at a law that asks for consent', (_, january, july) => {
    setClock(january, july);
    expect(clockHintsAtOptIn()).toBe(true);
  });

  it.each([
    ['Los Angeles', -480, -420],
    ['New York', -300, -240],
    ['St John’s', -210, -150],
    ['Adelaide', 630, 570],
    ['Sydney', 660, 600],
  ])('of %s says nothing', (_, january, july) => {
    setClock(january, july);
    expect(clockHintsAtOptIn()).toBe(false);
  });
});
