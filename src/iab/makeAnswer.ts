import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { createGrants } from './createGrants.js';
import type { TcfPlan } from './readTcfOptions.js';
import { draftKey, type TcfAnswer, type TcfDraft, type TcfSubject } from './TcfAnswer.js';
import { declaredBy, type TcfFacts } from './tcfFacts.js';

/** What a visitor has answered, and what stood before them. */
export interface Answered {
  readonly settings: Pick<Settings, 'purposes' | 'vendors'>;
  readonly plan: TcfPlan;
  readonly facts: TcfFacts;
  /** The policy version of the list. */
  readonly policy: number;
  /** The decision in force before, and the one that the answer led to. */
  readonly before: Decision | undefined;
  readonly decision: Decision;
  /** The finer answer in force before. */
  readonly kept: TcfAnswer | undefined;
  /** What was saved in preferences; none where one button answered for everything. */
  readonly draft: TcfDraft | undefined;
}

/**
 * The finer answer that belongs to a decision. What was switched by itself counts as long as what it is mapped to is granted at least in
 * part; the rest follows that. One button answers for what was asked: of the rest stays granted what was. Pure.
 */
export const makeAnswer = ({ settings, plan, facts, policy, before, decision, kept, draft }: Answered): TcfAnswer => {
  const grants = createGrants(settings, decision);
  const isAsked = (ids: readonly string[] = []): boolean =>
    decision.via !== 'banner' || !before || ids.some((id) => before.asked.includes(id));
  const isGranted = (
    subject: TcfSubject,
    number: number,
    ids: readonly string[] | undefined,
    earlier: readonly number[] | undefined,
  ): boolean => {
    if (!draft) return grants.whole(ids) && (isAsked(ids) || !!earlier?.includes(number));
    const choice = draft.get(draftKey(subject, number));
    return grants.partly(ids) && (choice ? choice === 'granted' : grants.whole(ids));
  };
  const purposes = (subject: TcfSubject, some: readonly number[], earlier?: readonly number[]): number[] =>
    some.filter((number) => isGranted(subject, number, plan.purposes.get(number), earlier));
  const vendors = facts.vendors.map(({ id }) => id);
  const claiming = facts.vendors
    .filter((vendor) => vendor.interests.some((id) => facts.interests.includes(id)))
    .map(({ id }) => id);
  const idsOf = (id: number): readonly string[] | undefined => plan.vendors.get(id);
  return {
    at: decision.at!,
    policy,
    purposes: purposes('purpose', facts.purposes, kept?.purposes),
    specialFeatures: facts.specialFeatures.filter((number) =>
      isGranted('specialFeature', number, plan.specialFeatures.get(number), kept?.specialFeatures),
    ),
    vendors: vendors.filter(
      (id) => grants.whole(idsOf(id)) && (!!draft || isAsked(idsOf(id)) || !!kept?.vendors.includes(id)),
    ),
    interests: purposes('interest', facts.interests, kept?.interests),
    vendorInterests: claiming.filter(
      (id) => grants.whole(idsOf(id)) && isGranted('vendorInterest', id, idsOf(id), kept?.vendorInterests),
    ),
    told: Object.fromEntries(facts.vendors.map(({ id, declared }) => [String(id), declaredBy(declared)])),
  };
};
