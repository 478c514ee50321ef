// @ts-check
import { doInTasks, emptyList, SHAPES, updateVirtualList } from '../inPage.mjs';
import { pause } from '../lab.mjs';
import { minify } from '../peers/bundle.mjs';

/** How often the virtual DOM's list is updated. */
const UPDATES = 50;

/** @type {(state: import('../site.mjs').State, who: string) => import('./index.mjs').Measure} */
const createInsertion = (state, who) => ({
  name: `insertion-${state}`,
  title: `Inserting elements, ${who}`,
  about: `Time of the processor on the page’s main thread (TaskDuration), ${who}, processor four times slower, over the same page without an SDK: for a hundred elements in each of 200 tasks, and for Preact’s list of 2,000 keyed rows, updated ${UPDATES} times: a hundred rows go, a hundred come, a hundred change places, two hundred their text. The list is not shown, lest laying it out drowns the rest.`,
  columns: [...Object.keys(SHAPES), 'virtual DOM'].map((key) => ({ key, title: key, unit: 'ms', isOverZero: true })),
  takes: () => true,
  sample: async (lab, peer) => {
    const visit = await lab.open(peer, { state });
    await visit.go();
    await pause(2000);
    /** @type {(step: () => void, count: number) => Promise<number>} */
    const time = async (step, count) => {
      await visit.collectGarbage();
      const before = await visit.metrics();
      await visit.call(doInTasks, step, count);
      const after = await visit.metrics();
      return after.task - before.task;
    };
    /** @type {Record<string, number>} */
    const times = {};
    for (const [name, shape] of Object.entries(SHAPES)) {
      await visit.call(emptyList);
      times[name] = await time(shape, 200);
    }
    await visit.call(emptyList);
    await visit.evaluate(await virtualList());
    await visit.call(updateVirtualList);
    times['virtual DOM'] = await time(updateVirtualList, UPDATES);
    return times;
  },
});

/** @type {Promise<string> | undefined} */
let code;
const virtualList = () => (code ??= minify(new URL('virtualList.client.js', import.meta.url)));

export const insertionDenied = createInsertion('denied', 'everything denied');
export const insertionGranted = createInsertion('granted', 'everything granted');
