import { readConsent } from '../../../src/server/readConsent.js';
import type { Decision, Options } from '../../../src/types/index.js';

/** The decision of a visitor who has answered nothing, but with these granted. */
export const decisionOf = (options: Options, granted: readonly string[]): Decision => {
  const nobody = readConsent('', options);
  return {
    ...nobody,
    choices: { ...nobody.choices, ...Object.fromEntries(granted.map((id) => [id, 'granted' as const])) },
  };
};
