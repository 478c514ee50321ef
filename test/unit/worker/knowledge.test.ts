// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage, writeMessage } from '../../../src/lib/workerMessage.js';
import { createKnowledge, readKept, type Told } from '../../../src/worker/knowledge.js';

const NOW = 1_800_000_000_000;
const IDS = ['a', 'b', 'c'];

const told = (client: string, at: number, ...granted: string[]): Told => ({
  client,
  at,
  end: at && NOW + 1,
  choices: Object.fromEntries(IDS.map((id) => [id, granted.includes(id) ? 'granted' : 'denied'])),
});
const knows = (...all: Told[]): string[] => {
  const knowledge = createKnowledge();
  for (const one of all) knowledge.tell(one);
  return IDS.filter((id) => knowledge.grants([id], NOW));
};

const anyTold = fc.record({
  client: fc.constantFrom('x', 'y', 'z'),
  at: fc.constantFrom(0, 1, 2, 3),
  end: fc.constantFrom(0, NOW - 1, NOW + 1),
  choices: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom('granted', 'denied'), { noNullPrototype: false }),
}) as fc.Arbitrary<Told>;

describe('what a worker knows', () => {
  it('is nothing where no page has told: everything is denied', () => {
    expect(knows()).toEqual([]);
    expect(createKnowledge(readKept({ x: 1 })).grants(['a'], NOW)).toBe(false);
    expect(createKnowledge([told('x', 1, ...IDS)]).grants([], NOW)).toBe(false);
  });

  it('never says more than the page that spoke last, and never what has ended', () => {
    fc.assert(
      fc.property(fc.array(anyTold, { minLength: 1, maxLength: 12 }), (all) => {
        const knowledge = createKnowledge();
        for (const one of all) knowledge.tell(one);
        const check = (): void => {
          const last = all.at(-1)!;
          for (const id of IDS) {
            if (!knowledge.grants([id], NOW)) continue;
            if (id in last.choices) expect([last.choices[id], !last.end || NOW < last.end]).toEqual(['granted', true]);
            else expect(all.some(({ choices }) => choices[id] === 'granted')).toBe(true);
          }
        };
        check();
        knowledge.prune(['x', all.at(-1)!.client], NOW);
        check();
        knowledge.prune([], NOW);
        check();
      }),
    );
  });

  it('is the stricter where two pages disagree of whom neither knows of a newer answer', () => {
    expect(knows(told('x', 2, 'a', 'b'), told('y', 2, 'b', 'c'))).toEqual(['b']);
    // one that has not heard of what was taken back
    expect(knows(told('x', 3, 'a'), told('y', 2, 'a', 'b'))).toEqual(['a']);
    // the record is gone
    expect(knows(told('x', 3, 'a'), told('y', 0))).toEqual([]);
  });

  it('is what the newer answer says, whichever tab gave it, and the page’s own last word', () => {
    expect(knows(told('x', 0), told('y', 2, 'a'))).toEqual(['a']);
    expect(knows(told('x', 2, 'a', 'b'), told('y', 3, 'c'))).toEqual(['c']);
    expect(knows(told('x', 2), told('x', 2, 'a'))).toEqual(['a']);
  });

  it('stays when its pages are gone, until another has told', () => {
    const knowledge = createKnowledge();
    knowledge.tell(told('x', 2, 'a'));
    knowledge.prune([], NOW);
    expect(knowledge.grants(['a'], NOW)).toBe(true);
    knowledge.tell(told('y', 2, 'a', 'b'));
    expect(knowledge.grants(['b'], NOW)).toBe(false);
    knowledge.prune(['y'], NOW);
    expect(knowledge.grants(['b'], NOW)).toBe(true);
    expect(knowledge.list()).toHaveLength(1);
    // one that is gone and knew better stays
    knowledge.tell(told('z', 1, ...IDS));
    knowledge.prune(['z'], NOW);
    expect(IDS.filter((id) => knowledge.grants([id], NOW))).toEqual(['a', 'b']);
  });

  it('is no longer what an answer said that has ended, once a page has told', () => {
    const knowledge = createKnowledge([{ ...told('x', 2, 'a'), end: NOW - 1 }]);
    expect(knowledge.grants(['a'], NOW)).toBe(false);
    knowledge.tell(told('y', 0, 'a', 'b'));
    expect(knowledge.grants(['b'], NOW)).toBe(false);
    knowledge.prune(['y'], NOW);
    expect(IDS.filter((id) => knowledge.grants([id], NOW))).toEqual(['a', 'b']);
  });

  it('denies everything but what the one says who speaks when too many have spoken', () => {
    const knowledge = createKnowledge();
    for (let at = 1; at < 300; at += 1) knowledge.tell(told(`${at}`, at, ...IDS));
    expect(knowledge.list().length).toBeLessThanOrEqual(200);
    knowledge.tell(told('x', 1));
    expect(knowledge.grants(['a'], NOW)).toBe(false);
  });

  it('comes back from what was kept, as far as that can be read', () => {
    const all = [told('x', 2, 'a', 'c'), told('y', 0)];
    expect(readKept(structuredClone(all))).toEqual(all.map((one) => ({ ...one, choices: { ...one.choices } })));
    for (const broken of [undefined, null, 1, 'x', {}, [null], [{}], [{ choices: { a: 'granted' } }], [[]]])
      expect(createKnowledge(readKept(broken)).grants(['a'], NOW)).toBe(false);
  });
});

describe('the message', () => {
  it('says when the answer ends, and nothing of an end where there is none', () => {
    expect(readMessage(writeMessage({ at: 1000, choices: { a: 'granted' } }, 1))).toEqual({
      at: 1000,
      end: 86_401_000,
      choices: { a: 'granted' },
    });
    expect(readMessage(writeMessage({ choices: {} }, 1))).toEqual({ at: 0, end: 0, choices: {} });
  });

  it('grants by its one word alone, and by own properties', () => {
    const choices = Object.assign(Object.create({ b: 'granted' }), { a: 'Granted', c: true, d: ['granted'] });
    expect(readMessage({ sekisho: { at: '1', end: Number.NaN, choices } })).toEqual({
      at: 0,
      end: 0,
      choices: { a: 'denied', c: 'denied', d: 'denied' },
    });
    expect(readMessage(Object.create({ sekisho: { choices: { a: 'granted' } } }))).toBeUndefined();
    for (const other of [undefined, null, 'sekisho', { sekisho: 1 }, {}, []])
      expect(readMessage(other)).toBeUndefined();
  });
});
