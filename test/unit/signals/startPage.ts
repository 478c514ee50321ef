import { prepareSettings, readSignals } from '../../../src/signals/registerSignal.js';
import type { Signal } from '../../../src/signals/Signal.js';
import type { Choice, Choices, Decision, Options } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { answerAll, decisionOf } from '../decisions.js';
import { settingsOf } from '../settings.js';

/** A signal on a page with these options. */
export interface Page {
  readonly settings: Settings;
  readonly tell: Signal;
  /** Tells it that nothing is answered, or everything alike, or what is given. */
  readonly answer: (answer?: Choice | Choices, gpc?: boolean) => Decision;
}

/** Starts the signal of a file that is imported, as the core does. */
export const startPage = (name: string, options: Options = {}): Page => {
  const settings = prepareSettings(settingsOf(options));
  let signal: Signal | undefined;
  const tell: Signal = (decision) => (signal ??= readSignals()![name]!(settings))(decision);
  return {
    settings,
    tell,
    answer: (answer, gpc) => {
      const decision =
        typeof answer === 'string' ? answerAll(settings, answer, gpc) : decisionOf(settings, answer, gpc);
      tell(decision);
      return decision;
    },
  };
};
