import { advertisingIds } from '../lib/advertisingIds.js';
import { regimeOf } from '../lib/regimeOf.js';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { GppPlan } from './readGppOptions.js';

/** 0, 1 and 2 of GPP's US sections. */
type Field = 0 | 1 | 2;

/** What the US sections say, by what it is about. */
export interface UsAnswers {
  /** Whoever reads it may rely on it: the visitor has answered, or silence decides. */
  readonly isReady: boolean;
  /** The visitor was told: 1; was not: 2. */
  readonly notice: Field;
  /** Opted out: 1; did not: 2; nothing that could be opted out of: 0. */
  readonly optOut: Field;
  /** Global Privacy Control. */
  readonly gpc: boolean;
  /** A grant of one purpose or vendor as a consent: 2; none: 1. */
  consentTo(id: string): Field;
}

/** Whether an id needs no answer any more: it has one, the browser has given it, or its regime asks for none. */
const isSettled = (decision: Decision, id: string): boolean =>
  !decision.unanswered.includes(id) || decision.signalled.includes(id) || regimeOf(decision, id) !== 'opt-in';

/**
 * What the US sections say of a decision. Whoever has opted out of one vendor or purpose that advertises has opted out: the
 * sections know one answer for all. With nothing that advertises nothing was granted, either. Pure.
 */
export const usAnswers = (settings: Settings, plan: GppPlan, decision: Decision, gpc: boolean): UsAnswers => {
  const ids = advertisingIds(settings);
  const isGranted = (id: string): boolean => decision.choices[id] === 'granted';
  const isShown = settings.banner === 'auto' && decision.regime !== 'none';
  const isTold = plan.isNoticeGiven ?? (isShown || decision.at !== undefined);
  return {
    // where nothing advertises no answer is waited for
    isReady: ids.every((id) => isSettled(decision, id)),
    notice: isTold ? 1 : 2,
    optOut: !plan.isChild && ids.length && ids.every(isGranted) ? (isTold ? 2 : 0) : 1,
    gpc,
    consentTo: (id) => (isGranted(id) ? 2 : 1),
  };
};
