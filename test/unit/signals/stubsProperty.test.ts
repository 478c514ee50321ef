/** Whatever happens in whatever order: nothing reaches the vendor that was not permitted, and nothing twice. */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Stub } from '../../../src/types/index.js';
import { clearPage, forgetLater, hold, start, startStubs } from './heldPage.js';
import { scope, settled } from './page.js';

afterEach(clearPage);

const SHAPES: readonly Stub[] = [
  { name: 'track', kind: 'function', queue: 'queue' },
  { name: 'track', kind: 'list' },
  { name: 'track', kind: 'list', methods: ['say'] },
  { name: 'track', kind: 'object', queue: 'cmd' },
];

const say = ({ kind, queue, methods }: Stub, target: any, word: unknown): void => {
  if (kind === 'function') target(word);
  else if (methods) target.say(word);
  else (queue ? target[queue] : target).push(word);
};

/** What the vendor's snippet puts there: it notes what it hears, and when. */
const realOf = ({ kind, queue, methods }: Stub, hear: (word: unknown) => void): unknown => {
  if (kind === 'function') return hear;
  const list = { push: hear };
  if (methods) return { say: hear };
  return queue ? { [queue]: list } : list;
};

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('call', 'call through') },
  { weight: 5, arbitrary: fc.constantFrom('grant', 'run', 'run') },
  { weight: 3, arbitrary: fc.constantFrom('deny', 'unanswered', 'wait') },
);

it('keeps to the decision in force', async () => {
  let [cases, passed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SHAPES),
      fc.array(step, { minLength: 8, maxLength: 24 }),
      async (stub, steps) => {
        cases += 1;
        clearPage();
        forgetLater('track');
        const { decide } = startStubs([{ id: 'tracker', purpose: 'analytics', stubs: [stub] }]);
        const tags = [hold('tracker'), hold('tracker')];
        const kept = scope.track;
        let [choice, word, refusedBefore] = ['unanswered', 0, 0];
        let isReal = false;
        const heard: number[] = [];
        const hear = (value: unknown): void => {
          // page code calls the real one by itself, once it is there
          if (!isDirect) expect(choice).toBe('grant');
          heard.push(value as number);
        };
        let isDirect = false;
        for (const now of steps) {
          if (now === 'call') {
            isDirect = isReal;
            say(stub, scope.track, (word += 1));
            isDirect = false;
          } else if (now === 'call through') {
            if (!isReal || choice === 'grant') say(stub, kept, (word += 1));
          } else if (now === 'run') {
            const tag = choice === 'grant' ? tags.shift() : undefined;
            if (!tag) continue;
            start(tag, () => {
              if (isReal) return;
              expect(scope.track).toBeUndefined();
              scope.track = realOf(stub, hear);
              isReal = true;
            });
          } else if (now === 'wait') {
            await settled();
          } else {
            choice = now;
            if (now === 'deny') refusedBefore = isReal ? refusedBefore : word;
            decide(now === 'grant' ? 'granted' : now === 'deny' ? 'denied' : undefined);
          }
        }
        await settled();
        // the next case has the page to itself
        decide('denied');
        passed += heard.length;
        expect(new Set(heard).size).toBe(heard.length);
        for (const one of heard) expect(one).toBeGreaterThan(refusedBefore);
      },
    ),
    { numRuns: 300 },
  );
  console.log(`${cases} sequences, ${passed} calls heard`);
  expect(passed).toBeGreaterThan(cases / 2);
});
