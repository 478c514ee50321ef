import { decide } from '../../src/consent/decide.js';
import { keyOf, questionsOf } from '../../src/consent/questions.js';
import { type ConsentRecord, token } from '../../src/record/codec.js';
import type { Choices, Decision } from '../../src/types/index.js';
import type { Settings } from '../../src/types/internal.js';

export const NOW = 1_800_000_000_000;

/** What holds before an answer, on a page that declares nothing. */
export const UNDECIDED: Decision = {
  status: 'undecided',
  regime: 'opt-in',
  choices: {},
  unanswered: [],
  asked: [],
  locked: [],
  signalled: [],
  changes: [],
  via: 'default',
};

/** The decision that answers lead to; without answers that of a visitor who has not decided. */
export const decisionOf = (settings: Settings, answers?: Choices, gpc = false): Decision => {
  const choices: ConsentRecord['choices'] = Object.fromEntries(
    questionsOf(settings).flatMap((subject) => {
      const choice = answers?.[subject.id];
      return choice ? [[keyOf(subject, choice), choice]] : [];
    }),
  );
  const record = answers && { isWhole: true, seen: '', at: NOW / 1000, policy: token('1'), choices };
  return decide({ settings, gpc, now: NOW, record });
};

/** The same answer to everything. */
export const answerAll = (settings: Settings, choice: 'granted' | 'denied', gpc = false): Decision =>
  decisionOf(settings, Object.fromEntries(questionsOf(settings).map(({ id }) => [id, choice])), gpc);
