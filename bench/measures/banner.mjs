// @ts-check
import { readUsable } from '../inPage.mjs';
import { until } from '../lab.mjs';

/** @type {(isSlow: boolean) => import('./index.mjs').Measure} */
const createBanner = (isSlow) => ({
  name: isSlow ? 'banner-4g' : 'banner',
  title: `The banner of a first visit${isSlow ? ', slow 4G' : ''}`,
  about: `Since navigation${isSlow ? ', 150 ms of latency and 1.6 Mbit/s' : ', local network'}, processor four times slower: when the button that accepts is first to be seen, when it last moves or fades, from when on pressing it has an effect (in a visit of its own, where it is pressed at each frame), when the page first shows anything, and how long tasks before the banner held up the main thread beyond 50 ms each, and the page’s layout shift until the banner stands, in thousandths.`,
  columns: [
    { key: 'visible', title: 'visible', unit: 'ms' },
    { key: 'settled', title: 'settled', unit: 'ms' },
    { key: 'usable', title: 'usable', unit: 'ms' },
    { key: 'paint', title: 'first contentful paint', unit: 'ms' },
    { key: 'longTasks', title: 'long tasks', unit: '' },
    { key: 'blocking', title: 'blocking', unit: 'ms' },
    { key: 'shift', title: 'layout shift', unit: '' },
  ],
  takes: ({ accept }) => Boolean(accept),
  sample: async (lab, peer) => {
    const visit = await lab.open(peer, { watch: true, isSlow });
    await visit.go();
    const { visible = NaN, settled = NaN, paint = NaN, longTasks, shift } = await visit.banner();
    const before = longTasks.filter(({ start }) => start < visible);
    const pressed = await lab.open(peer, { press: true, isSlow });
    await pressed.go();
    const usable = await until(() => pressed.call(readUsable), Boolean);
    return {
      visible,
      settled,
      usable: usable ?? NaN,
      paint,
      longTasks: before.length,
      blocking: before.reduce((sum, { duration }) => sum + duration - 50, 0),
      shift: shift * 1000,
    };
  },
});

export const banner = createBanner(false);
export const bannerSlow = createBanner(true);
