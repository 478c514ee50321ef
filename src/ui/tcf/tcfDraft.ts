import { createGrants, grantsIn } from '../../iab/createGrants.js';
import { draftKey, type TcfAnswer, type TcfSubject } from '../../iab/TcfAnswer.js';
import type { TcfDesk } from '../../iab/TcfDesk.js';
import type { Choice, Choices, Decision } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';

/** What of the framework the visitor has switched while preferences are open. */
export interface OpenDraft {
  readonly choices: Map<string, Choice>;
  /** What a switch is to show, beside the draft of everything else. */
  stateOf(subject: TcfSubject, number: number, draft: Choices): SwitchView;
}

/** A switch as it stands. */
export interface SwitchView {
  readonly isOn: boolean;
  /** Nothing can be granted while this is off: ids here. */
  readonly lacking: readonly string[];
}

const LISTS = {
  purpose: 'purposes',
  specialFeature: 'specialFeatures',
  interest: 'interests',
  vendorInterest: 'vendorInterests',
} as const satisfies Record<TcfSubject, keyof TcfAnswer>;

/**
 * The draft that preferences open with: what is in force, so that nothing is on that was not granted. What has no answer yet follows what it
 * is mapped to.
 */
export const openDraft = (
  settings: Pick<Settings, 'purposes' | 'vendors'>,
  desk: TcfDesk,
  decision: Decision,
): OpenDraft => {
  const { plan, facts } = desk;
  const idsOf = (subject: TcfSubject, number: number): readonly string[] => {
    if (subject === 'vendorInterest') return plan.vendors.get(number) ?? [];
    return (subject === 'specialFeature' ? plan.specialFeatures : plan.purposes).get(number) ?? [];
  };
  const answer = desk.inForce(decision);
  const grants = createGrants(settings, decision);
  const choices = new Map<string, Choice>();
  const begin = (subject: TcfSubject, numbers: readonly number[]): void => {
    for (const number of numbers) {
      const isGranted = !!answer?.[LISTS[subject]].includes(number) && grants.partly(idsOf(subject, number));
      if (isGranted) choices.set(draftKey(subject, number), 'granted');
      // granted here, and not under the framework
      else if (grants.whole(idsOf(subject, number))) choices.set(draftKey(subject, number), 'denied');
    }
  };
  begin('purpose', facts.purposes);
  begin('specialFeature', facts.specialFeatures);
  begin('interest', facts.interests);
  const claiming = facts.vendors.filter(({ interests }) => interests.some((id) => facts.interests.includes(id)));
  begin(
    'vendorInterest',
    claiming.map(({ id }) => id),
  );
  return {
    choices,
    stateOf(subject, number, draft) {
      const { whole, partly } = grantsIn(settings, draft);
      const ids = idsOf(subject, number);
      const may = subject === 'vendorInterest' ? whole : partly;
      const choice = choices.get(draftKey(subject, number));
      return {
        isOn: may(ids) && (choice ? choice === 'granted' : whole(ids)),
        lacking: may(ids) ? [] : ids.filter((id) => !may([id])),
      };
    },
  };
};
