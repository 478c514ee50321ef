// @ts-check
/** @type {import('./index.mjs').Measure} */
export const firstTag = {
  name: 'returning-tags',
  title: 'Returning: the tags of somebody who has granted everything',
  about:
    'Since navigation, twenty tags of which ten are external, processor four times slower, over the same page in which the tags stand as they are.',
  columns: [
    { key: 'first', title: 'first tag', unit: 'ms', isOverZero: true },
    { key: 'all', title: 'last tag', unit: 'ms', isOverZero: true },
  ],
  takes: ({ name, holdsTags }) => holdsTags || name === 'zero',
  sample: async (lab, peer) => {
    const visit = await lab.open(peer, { state: 'granted' });
    await visit.go();
    const ran = await visit.ran(20);
    return { first: ran[0] ?? NaN, all: ran.length < 20 ? NaN : (ran.at(-1) ?? NaN) };
  },
};
