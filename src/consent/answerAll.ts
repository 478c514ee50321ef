import type { Choice, Choices, Decision, Via } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { questionsOf } from './questions.js';

type Asked = Pick<Settings, 'purposes' | 'vendors' | 'policy'>;

/**
 * One answer to everything, the same for the banner, preferences and code: to what is asked; in preferences, where all
 * of it stands, to all. Refusing leaves nothing granted, but where only a part is asked, the other answers stand. What
 * is asked for by itself is never granted along; what Global Privacy Control has locked stays denied. Pure.
 */
export const answerAll = (
  choice: Choice,
  via: Via,
  { status, at, asked, locked, choices }: Decision,
  settings: Asked,
): Choices => {
  const answers: Record<string, Choice> = Object.create(null);
  const isRefusal = choice === 'denied';
  // in force, and overtaken in part
  const isPart = via === 'banner' && status === 'outdated' && !!at;
  for (const { id, isExplicit } of questionsOf(settings)) {
    const isMeant =
      via === 'preferences'
        ? isRefusal || !isExplicit
        : asked.includes(id) || (isRefusal && !isPart && (!isExplicit || choices[id] === 'granted'));
    if (isMeant) answers[id] = locked.includes(id) ? 'denied' : choice;
  }
  return answers;
};

/** The same answer for every id named; a purpose brings its vendors along. Nothing else is answered. Pure. */
export const answerNamed = (choice: Choice, ids: readonly string[], settings: Asked): Choices => {
  const answers: Record<string, Choice> = Object.create(null);
  for (const { id, purpose } of questionsOf(settings)) {
    if (ids.includes(id) || ids.includes(purpose)) answers[id] = choice;
  }
  return answers;
};
