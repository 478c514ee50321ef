/** A page with held tags of vendors, whose scripts run when a test says so, as the gate would run them. */
import { vi } from 'vitest';
import { readSignals } from '../../../src/signals/registerSignal.js';
import '../../../src/signals/stubs.js';
import type { Choice, Decision, Options } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { UNDECIDED } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { forget } from './page.js';

const names = new Set<string>();

/** Forgets what a test has put on the window and into the page. */
export const clearPage = (): void => {
  vi.restoreAllMocks();
  forget(...names);
  names.clear();
  document.head.replaceChildren();
  document.body.replaceChildren();
};

/** Names that `clearPage` forgets. */
export const forgetLater = (...some: string[]): void => some.forEach((name) => names.add(name));

/** A script in the page. */
export const put = (attributes: Readonly<Record<string, string>>, text = ''): HTMLScriptElement => {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.text = text;
  document.head.append(script);
  return script;
};

/** A held tag of a vendor. */
export const hold = (vendor: string, text = ''): HTMLScriptElement =>
  put({ type: 'text/plain', 'data-vendor': vendor }, text);

/** Runs what a script of the page would do. */
export const runAs = (script: HTMLScriptElement | null, code: () => void): void => {
  const spy = vi.spyOn(Document.prototype, 'currentScript', 'get').mockReturnValue(script);
  try {
    code();
  } finally {
    spy.mockRestore();
  }
};

/** Starts a held script, as the gate does: its type goes, and it runs. */
export const start = (script: HTMLScriptElement, code: () => void): void => {
  script.removeAttribute('type');
  runAs(script, code);
};

export const decisionOf = (settings: Settings, choice: Choice | undefined, more: Partial<Decision> = {}): Decision => ({
  ...UNDECIDED,
  choices: Object.fromEntries(settings.vendors.map(({ id }) => [id, choice ?? 'denied'])),
  unanswered: choice ? [] : settings.vendors.map(({ id }) => id),
  status: choice ? 'decided' : 'undecided',
  ...more,
});

export interface Follow {
  readonly settings: Settings;
  /** Decides for every vendor; `undefined` is no answer. */
  readonly decide: (choice: Choice | undefined, more?: Partial<Decision>) => void;
}

/** Starts the stubs of vendors, with a visitor who has not answered. */
export const startStubs = (vendors: Options['vendors'], options: Options = {}): Follow => {
  const settings = settingsOf({ vendors, ...options } as Options);
  const signal = readSignals()!.stubs!(settings);
  const decide: Follow['decide'] = (choice, more) => signal(decisionOf(settings, choice, more));
  decide(undefined);
  return { settings, decide };
};
