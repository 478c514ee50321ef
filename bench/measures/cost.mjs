// @ts-check
import { placeOf } from '../inPage.mjs';
import { pause } from '../lab.mjs';

/** Long enough for all of them to have done what they do: the banner stands, the tags have run. */
const SETTLED = 3000;

const WHO = {
  first: 'a first visit',
  granted: 'returning, everything granted',
  denied: 'returning, everything denied',
};

/** What the main thread and the memory pay for one page view. @type {(state: import('../site.mjs').State) => import('./index.mjs').Measure} */
const createCost = (state) => ({
  name: `cost-${state}`,
  title: `Script, main thread and memory: ${WHO[state]}`,
  about: `Of ${SETTLED / 1000} s from load on, and all before; twenty tags, processor four times slower, over the same page without an SDK. Script, compiling on the main thread and all of the main thread are the browser’s own counters (ScriptDuration, V8CompileDuration, TaskDuration) in time of the processor; heap is what is left after garbage collection.`,
  columns: [
    { key: 'script', title: 'script', unit: 'ms', isOverZero: true },
    { key: 'compile', title: 'compile', unit: 'ms', isOverZero: true },
    { key: 'task', title: 'main thread', unit: 'ms', isOverZero: true },
    { key: 'heap', title: 'heap', unit: 'kB', isOverZero: true },
    { key: 'nodes', title: 'nodes', unit: '', isOverZero: true },
  ],
  takes: () => true,
  sample: async (lab, peer) => {
    const visit = await lab.open(peer, { state });
    const before = await visit.metrics();
    await visit.go();
    await pause(SETTLED);
    const after = await visit.metrics();
    await visit.collectGarbage();
    const { heap, nodes } = await visit.metrics();
    const isAsking = peer.accept && (await visit.call(placeOf, peer.accept));
    if (peer.accept && Boolean(isAsking) !== (state === 'first'))
      throw new Error(isAsking ? 'it asks again' : 'it does not ask');
    return {
      script: after.script - before.script,
      compile: after.compile - before.compile,
      task: after.task - before.task,
      heap: heap / 1000,
      nodes,
    };
  },
});

export const costFirst = createCost('first');
export const costGranted = createCost('granted');
export const costDenied = createCost('denied');
