import type { Choice, Choices, Settings } from '../types.js';

/** The same answer for every id named, or for everything; a purpose brings its vendors along. Nothing else is answered. */
export const answerFor = (
  choice: Choice,
  ids: readonly string[],
  { purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>,
): Choices => {
  const answers: Record<string, Choice> = Object.create(null);
  const isMeant = (...names: string[]): boolean => !ids.length || names.some((name) => ids.includes(name));
  for (const { id } of purposes) if (isMeant(id)) answers[id] = choice;
  for (const { id, purpose } of vendors) if (isMeant(id, purpose)) answers[id] = choice;
  return answers;
};
