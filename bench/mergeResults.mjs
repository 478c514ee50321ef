// @ts-check
/**
 * @typedef {import('./results.mjs').Results} Results
 * @typedef {{ name: string }} Named
 */

/** @type {<Item extends Named>(earlier: readonly Item[], later: readonly Item[], order: readonly Named[]) => Item[]} */
const merge = (earlier, later, order) => {
  const byName = new Map([...earlier, ...later].map((item) => [item.name, item]));
  return order.flatMap(({ name }) => byName.get(name) ?? []);
};

/**
 * Earlier results in which what was measured anew takes the place of the same; what there is no more is left out.
 * @type {(earlier: Results, later: Results, order: Record<'peers' | 'measures' | 'checks', readonly Named[]>) => Results}
 */
export const mergeResults = (earlier, later, order) => ({
  versions: { ...earlier.versions, ...later.versions },
  machine: later.machine,
  peers: merge(earlier.peers, later.peers, order.peers),
  measures: merge(earlier.measures, later.measures, order.measures),
  checks: merge(earlier.checks, later.checks, order.checks),
});
