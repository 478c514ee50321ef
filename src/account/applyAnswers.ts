import { grantNamed } from '../handover/grantNamed.js';
import type { Consent, TimedAnswers } from '../types/index.js';
import type { Settings } from '../types/internal.js';

/** Puts answers into force: refusals first, then of the grants those that code may give. Gives the ids that have changed. */
export const applyAnswers = (
  consent: Consent,
  answers: TimedAnswers,
  settings: Pick<Settings, 'vendors' | 'purposes'> | undefined,
): string[] => {
  const { choices, unanswered } = consent.decision;
  const known = Object.keys(answers).filter((id) => id in choices);
  const differing = known.filter((id) => choices[id] !== answers[id]![0] || unanswered.includes(id));
  const denied = differing.filter((id) => answers[id]![0] === 'denied');
  if (denied.length) consent.deny(...denied);
  const granted = known.filter((id) => answers[id]![0] === 'granted' && !consent.isGranted(id));
  grantNamed(consent, granted, settings);
  return differing.filter((id) => choices[id] !== consent.decision.choices[id]);
};
