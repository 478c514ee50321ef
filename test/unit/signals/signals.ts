/** What the tests of signals share: decisions as the core makes them, and a signal as it starts it. */
import { decide } from '../../../src/consent/decide.js';
import { keyOf, questionsOf } from '../../../src/consent/questions.js';
import { type ConsentRecord, token } from '../../../src/record/codec.js';
import { prepareSettings, readSignals } from '../../../src/signals/registerSignal.js';
import type { Signal } from '../../../src/signals/Signal.js';
import type { Choice, Choices, Decision, Options } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { settingsOf } from '../settings.js';

const NOW = 1_800_000_000_000;

/** The decision for these answers, or for none. */
export const decisionOf = (settings: Settings, answers?: Choices, gpc = false): Decision => {
  const choices: ConsentRecord['choices'] = Object.fromEntries(
    questionsOf(settings).flatMap((subject) => {
      const choice = answers?.[subject.id];
      return choice ? [[keyOf(subject, choice), choice]] : [];
    }),
  );
  const record = answers && { isWhole: true, seen: '', at: NOW / 1000, policy: token('1'), choices };
  return decide({ settings, gpc, now: NOW, record });
};

/** The same choice for everything that is asked for. */
export const answerAll = (settings: Settings, choice: Choice): Choices =>
  Object.fromEntries(questionsOf(settings).map(({ id }) => [id, choice]));

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
      const decision = decisionOf(settings, typeof answer === 'string' ? answerAll(settings, answer) : answer, gpc);
      tell(decision);
      return decision;
    },
  };
};

/** What pages call by names of their own. */
export const scope = window as unknown as Record<string, unknown>;

/** Takes names off the page, as on the next one. */
export const forget = (...names: readonly string[]): void => {
  for (const name of names) Reflect.deleteProperty(scope, name);
};

/** After the microtasks that stand in line. */
export const settled = (): Promise<void> => Promise.resolve();
