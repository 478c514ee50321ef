import { readGpc } from '../../lib/gpc.js';
import type { Decision } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';
import { advertisers } from './advertisers.js';

/** Whether Global Privacy Control is on, and nothing that sells, shares or advertises may run. */
export const isHonored = (
  settings: Pick<Settings, 'purposes' | 'vendors'>,
  { choices }: Pick<Decision, 'choices'>,
): boolean => {
  const ids = advertisers(settings);
  return ids.length > 0 && readGpc() && ids.every((id) => choices[id] !== 'granted');
};
