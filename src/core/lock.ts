import type { Choice, Choices, Decision, Settings, Via } from '../types.js';
import { warn } from '../lib/warn.js';

/** Keeps grants from whoever is not the visitor, where the site asks for it. */
export interface Lock {
  /** Begins to look, until the signal ends it. */
  listen(signal: AbortSignal): void;
  /** Whether the visitor's own click in our interface is being handled right now; always, without a lock. */
  isOpen(): boolean;
  /** Answers without the grants, where nobody may give them now; what is granted already stays so. */
  filter(answers: Choices, decision: Decision, via: Via): Choices;
}

/** Only a browser makes trusted events, and whose element was clicked is asked of the event itself. */
const isOurs = (event: Event): boolean => {
  const [origin] = event.composedPath();
  const root = origin instanceof Element && (origin.getRootNode() as ShadowRoot);
  return event.isTrusted && event.eventPhase > 0 && !!root && !!root.host?.localName.startsWith('sekisho-');
};

export const createLock = ({ lock }: Pick<Settings, 'lock'>): Lock => {
  let latest: Event | undefined;
  const isOpen = (): boolean => !lock || (!!latest && isOurs(latest));
  const onClick = (event: Event): void => void (latest = event);
  return {
    listen: (signal) => void (lock && addEventListener('click', onClick, { capture: true, signal })),
    isOpen,
    filter(answers, { choices }, via) {
      if (!lock || (via !== 'api' && isOpen())) return answers;
      const denied: Record<string, Choice> = Object.create(null);
      for (const id in answers) {
        if (answers[id] === 'denied') denied[id] = 'denied';
        else if (choices[id] !== 'granted') warn('locked', id);
      }
      return denied;
    },
  };
};
