import { amendRecord } from '../../../src/consent/amendRecord.js';
import { decide } from '../../../src/consent/decide.js';
import { keyOf, questionsOf } from '../../../src/consent/questions.js';
import type { ConsentRecord } from '../../../src/record/codec.js';
import type { Choice } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';

export const NOW = 1_800_000_000_000;

const DAY = 86_400;

/** A whole record of answers that were given some days ago, under the policy of these settings. */
export const recordOf = (settings: Settings, answers: Readonly<Record<string, Choice>>, days = 0): ConsentRecord => {
  const choices: Record<string, Choice> = Object.create(null);
  for (const question of questionsOf(settings)) {
    const answer = answers[question.id];
    if (answer) choices[keyOf(question, answer)] = answer;
  }
  const before = decide({ settings, record: undefined, gpc: false, now: NOW });
  const { policy } = amendRecord(undefined, before, {}, settings, NOW);
  return { isWhole: true, at: NOW / 1000 - days * DAY, policy, seen: '', choices };
};
