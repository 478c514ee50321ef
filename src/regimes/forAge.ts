import type { AgeRule, Rule, Subject } from './Rules.js';

/** What the site knows of the visitor: Sekisho asks nobody how old they are. */
export interface Minor {
  readonly age: number;
  /** The guardian has agreed, and the site has verified it. */
  readonly hasGuardian?: boolean;
}

/** A rule as it holds for somebody of an age: never milder. Pure. */
export const forAge = (rule: Rule, ages: readonly AgeRule[], subject: Subject, { age, hasGuardian }: Minor): Rule => {
  const concerned = ages.filter(({ below, of }) => age < below && (of === 'all' || subject.isAdvertising));
  if (!concerned.length) return rule;
  const isBarred = concerned.some(({ by }) => by === 'nobody' || (by === 'guardian' && !hasGuardian));
  return { ...rule, regime: 'opt-in', isLocked: rule.isLocked || isBarred, isBarred };
};
