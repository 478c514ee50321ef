// @ts-check
/** @type {(isSlow: boolean) => import('./index.mjs').Measure} */
const createBanner = (isSlow) => ({
  name: isSlow ? 'banner-4g' : 'banner',
  title: `The banner of a first visit${isSlow ? ', slow 4G' : ''}`,
  about: `Since navigation${isSlow ? ', 150 ms of latency and 1.6 Mbit/s' : ', local network'}, processor four times slower: when the button that accepts is first to be seen, when it last moves or fades, when the page first shows anything, and how long tasks before the banner held up the main thread beyond 50 ms each.`,
  columns: [
    { key: 'visible', title: 'visible', unit: 'ms' },
    { key: 'settled', title: 'settled', unit: 'ms' },
    { key: 'paint', title: 'first contentful paint', unit: 'ms' },
    { key: 'longTasks', title: 'long tasks', unit: '' },
    { key: 'blocking', title: 'blocking', unit: 'ms' },
  ],
  takes: ({ accept }) => Boolean(accept),
  sample: async (lab, peer) => {
    const visit = await lab.open(peer, { watch: true, isSlow });
    await visit.go();
    const { visible = NaN, settled = NaN, paint = NaN, longTasks } = await visit.banner();
    const before = longTasks.filter(({ start }) => start < visible);
    return {
      visible,
      settled,
      paint,
      longTasks: before.length,
      blocking: before.reduce((sum, { duration }) => sum + duration - 50, 0),
    };
  },
});

export const banner = createBanner(false);
export const bannerSlow = createBanner(true);
