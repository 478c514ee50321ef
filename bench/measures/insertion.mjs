// @ts-check
import { emptyList, insertInTasks, SHAPES } from '../inPage.mjs';
import { pause } from '../lab.mjs';

/** @type {(state: import('../site.mjs').State, who: string) => import('./index.mjs').Measure} */
const createInsertion = (state, who) => ({
  name: `insertion-${state}`,
  title: `Inserting 20,000 elements, ${who}`,
  about: `Time of the processor on the page’s main thread (TaskDuration) for a hundred elements in each of 200 tasks, into a list that is not shown, lest laying it out drowns the rest, ${who}, processor four times slower, over the same page without an SDK; keyed is a list of a thousand rows in which fifty go, fifty come and fifty change places.`,
  columns: Object.keys(SHAPES).map((key) => ({ key, title: key, unit: 'ms', isOverZero: true })),
  takes: () => true,
  sample: async (lab, peer) => {
    const visit = await lab.open(peer, { state });
    await visit.go();
    await pause(2000);
    /** @type {Record<string, number>} */
    const times = {};
    for (const [name, shape] of Object.entries(SHAPES)) {
      await visit.call(emptyList);
      await visit.collectGarbage();
      const before = await visit.metrics();
      await visit.call(insertInTasks, shape);
      const after = await visit.metrics();
      times[name] = after.task - before.task;
    }
    return times;
  },
});

export const insertionDenied = createInsertion('denied', 'everything denied');
export const insertionGranted = createInsertion('granted', 'everything granted');
