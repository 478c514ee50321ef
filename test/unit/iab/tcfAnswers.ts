/** Finer answers of the TCF, as the interface leads to them. */
import { formatAnswer } from '../../../src/iab/answerStore.js';
import { makeAnswer } from '../../../src/iab/makeAnswer.js';
import { readTcfOptions, type TcfPlan } from '../../../src/iab/readTcfOptions.js';
import type { TcfAnswer, TcfDraft } from '../../../src/iab/TcfAnswer.js';
import { tcfFacts } from '../../../src/iab/tcfFacts.js';
import type { Decision } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { createVendorList } from './vendorList.js';

/** The plan of options; throws where there is none. */
export const planFor = (options: object, settings: Settings): TcfPlan => {
  const plan = readTcfOptions(options, settings);
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
};

/** The answer that belongs to a decision: of one button, or of what was saved. */
export const answerTo = (
  settings: Settings,
  plan: TcfPlan,
  decision: Decision,
  draft?: TcfDraft,
  list: object = createVendorList(),
): TcfAnswer | undefined =>
  decision.at === undefined
    ? undefined
    : makeAnswer({
        ...{ settings, plan, decision, draft, policy: 5, facts: tcfFacts(list, plan) },
        ...{ before: undefined, kept: undefined },
      });

/** Leaves in storage what a visitor had answered on an earlier page. */
export const keepAnswer = (settings: Settings, options: object, decision: Decision): void => {
  const answer = answerTo(settings, planFor(options, settings), decision);
  localStorage.setItem('sekisho.tcf', formatAnswer(answer!));
};
