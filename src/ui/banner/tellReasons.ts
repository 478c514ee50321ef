import { formatDay } from '../../i18n/format.js';
import { fill, textIn } from '../../i18n/text.js';
import { lockedBySignal } from '../../lib/lockedBySignal.js';
import type { BannerMessages } from '../../locales/messages.js';
import type { Decision } from '../../types/index.js';
import { isContradicted } from './isContradicted.js';

/** A day begins in the east (UTC+14), as in src/consent/readStanding.ts. */
const EARLIEST_ZONE = 14 * 3_600_000;

/** What is said before the question: why it comes, what has changed, and what the browser's signal keeps off. */
export const tellReasons = (decision: Decision, messages: BannerMessages, language: string): (string | false)[] => {
  const { status, changes, signalled, choices, at } = decision;
  const isPart = status === 'outdated' && !!at;
  const before = [
    messages[
      (isPart && !changes.some((one) => one.kind === 'material' && Date.parse(one.date) <= Date.now() + EARLIEST_ZONE)
        ? // something was added or moved, or a signal that had spoken for it has gone; where regions decide it may be the visitor
          // who has moved, which no text says
          decision.regimes
          ? ''
          : 'outdated.part'
        : status) as 'outdated' | 'expired'
    ],
  ];
  const after = [
    signalled.some((id) => choices[id] !== 'granted') && fill(messages.signalled, { choose: messages.choose }),
    // other answers are in force
    isPart && messages.rest,
  ];
  const told = [
    ...changes.map(({ date, change }) =>
      fill(messages.change, { date: formatDay(date, language), change: textIn(change, language) }),
    ),
    lockedBySignal(decision).length > 0 && messages.gpc,
  ];
  return isContradicted(decision) ? told : [...before, ...told, ...after];
};
