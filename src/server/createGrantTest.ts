import { grants } from '../consent/compareDecisions.js';
import { own } from '../lib/own.js';
import type { Choices, Decision } from '../types/index.js';

/** Whether everything named is granted by a decision; one that came as JSON has a prototype, which grants nothing. */
export const createGrantTest = (decision: Decision): ((ids: readonly string[]) => boolean) => {
  const judged = { ...decision, choices: own<Choices>(decision.choices) as Choices };
  return (ids) => grants(judged, ids);
};
