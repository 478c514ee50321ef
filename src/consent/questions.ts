import { type ConsentRecord, token } from '../record/codec.js';
import type { Choice, Policy, Purpose } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { own } from '../lib/own.js';

type Asked = Pick<Settings, 'purposes' | 'vendors' | 'policy'>;

/** A purpose or vendor that can be answered. */
export interface Question {
  readonly id: string;
  /** The purpose it stands under; a purpose's own id. */
  readonly purpose: string;
  /** Asked for by itself: it is no part of "all". So is whatever the browser signals against. */
  readonly isExplicit: boolean;
  /** What is received is used for advertising: Global Privacy Control speaks of it. */
  readonly isAdvertising: boolean;
  /** What the visitor agrees to. Another text is another question. */
  readonly matter: string;
  /** The browser signals against it, which makes it another question, too. */
  readonly isSignalled: boolean;
}

/** A site's own words for a purpose, in the language that prevails; a translation added later changes nothing. */
const wordsOf = ({ description }: Purpose, { authoritativeLanguage }: Policy): string => {
  if (typeof description === 'string') return description;
  const texts = own<Record<string, string>>(description);
  const words = texts[authoritativeLanguage!] || Object.values(texts)[0];
  return typeof words === 'string' ? words : '';
};

/** Every purpose and vendor that is not necessary, purposes first. `signalled` is what the browser signals against. */
export const questionsOf = ({ purposes, vendors, policy }: Asked, signalled: readonly string[] = []): Question[] => {
  const subject = (id: string, purpose: string, what: string, advertises?: boolean): Question[] => {
    const { explicit, advertising } = purposes.find((one) => one.id === purpose) || ({} as Partial<Purpose>);
    const isAdvertising = !!(advertises || advertising || purpose === 'advertising');
    const isSignalled = signalled.includes(id);
    const isExplicit = !!explicit || isSignalled;
    const matter = what ? `${id} ${what}` : id;
    return purpose === 'necessary' ? [] : [{ id, purpose, isExplicit, isAdvertising, matter, isSignalled }];
  };
  return [
    ...purposes.flatMap((purpose) => subject(purpose.id, purpose.id, wordsOf(purpose, policy))),
    ...vendors.flatMap(({ id, purpose, advertises }) => subject(id, purpose, purpose, advertises)),
  ];
};

/** The tokens under which an answer may be kept: a refusal, a grant, a grant in spite of the browser's signal. */
export const keysOf = ({ id, matter }: Question): readonly string[] => [id, matter, `${matter} gpc`].map(token);

/** Under which token an answer is kept: a refusal holds whatever becomes of the question, a grant for it alone. */
export const keyOf = (subject: Question, answer: Choice): string =>
  keysOf(subject)[answer === 'denied' ? 0 : subject.isSignalled ? 2 : 1]!;

/** What a record answers, in force or not. What was granted without the signal is not granted under it. */
export const readAnswer = (record: ConsentRecord | undefined, subject: Question): Choice | undefined => {
  // most pages have none yet, and hashing is the dearest part
  const [refused, granted, insisted] = record ? keysOf(subject).map((key) => record.choices[key]) : [];
  return refused === 'denied' ? refused : (!subject.isSignalled && granted) || insisted;
};
