import type { Choice, Choices, Decision, Via } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { questionsOf } from './questions.js';
import { warn } from '../lib/warn.js';

/** Keeps grants from all but the visitor: those of explicit purposes always, all others where the site asks for it. */
export interface Lock {
  /** Listens for clicks, until the signal ends it: nothing is granted behind that. */
  listen(signal: AbortSignal): void;
  /** Whether the visitor's own click in our interface is being handled right now; always, where nothing is locked. */
  isOpen(): boolean;
  /** Answers without the grants that may not be given, or not now; what is granted already stays so. */
  filter(answers: Choices, decision: Decision, via: Via): Choices;
}

/** Only a browser makes trusted events, and whose element was clicked is asked of the event itself. */
const isOurs = (event: Event): boolean => {
  const [origin] = event.composedPath();
  const root = origin instanceof Element && (origin.getRootNode() as ShadowRoot);
  return event.isTrusted && event.eventPhase > 0 && !!root && !!root.host?.localName.startsWith('sekisho-');
};

export const createLock = (settings: Pick<Settings, 'lock' | 'purposes' | 'vendors' | 'policy'>): Lock => {
  const explicit = questionsOf(settings).flatMap(({ id, isExplicit }) => (isExplicit ? [id] : []));
  const isNeeded = settings.lock || explicit.length > 0;
  let latest: Event | undefined;
  let ended: AbortSignal | undefined;
  const isOpen = (): boolean => !isNeeded || (!!latest && isOurs(latest));
  const onClick = (event: Event): void => void (latest = event);
  return {
    listen(signal) {
      ended = signal;
      if (isNeeded) addEventListener('click', onClick, { capture: true, signal });
    },
    isOpen,
    filter(answers, { choices, locked }, via) {
      const isVisitor = via !== 'api' && isOpen();
      const isShut = (id: string): boolean => ended?.aborted || locked.includes(id);
      const given: Record<string, Choice> = Object.create(null);
      for (const id in answers) {
        const isExplicit = explicit.includes(id);
        const mayGrant = !isShut(id) && (isVisitor || !(settings.lock || isExplicit));
        if (answers[id] === 'denied' || mayGrant) given[id] = answers[id]!;
        else if (choices[id] !== 'granted' && !isShut(id)) warn(isExplicit ? 'explicit' : 'locked', id);
      }
      return given;
    },
  };
};
