import type { Decision } from '../types/index.js';
import type { TcfPlan } from './readTcfOptions.js';
import type { TcfAnswer, TcfDraft } from './TcfAnswer.js';
import type { TcfFacts } from './tcfFacts.js';

/** What the interface is told of the framework, and where it leaves what visitors choose. */
export interface TcfDesk {
  readonly plan: TcfPlan;
  /** The list as it was read, in English, and what it says of the mapped vendors. */
  readonly list: object;
  readonly facts: TcfFacts;
  /** The finer answer that counts for a decision. */
  inForce(decision: Decision): TcfAnswer | undefined;
  /** Whether the question was put again because the list has changed since it was answered. */
  isAskedAgain(): boolean;
  /** Notes that what the framework has shown stands before the visitor: no other answer counts for it. */
  show(): void;
  /** Leaves what the visitor saves, for the decision that follows. */
  leave(draft: TcfDraft): void;
}
