import { grantNamed } from '../handover/grantNamed.js';
import type { Consent, Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import {
  type AccountAnswers,
  isAlike,
  mergeAnswers,
  readAccount,
  readDevice,
  type TimedAnswer,
  type TimedAnswers,
  withoutUnknown,
} from './answers.js';

/** How the site's server keeps answers. */
export interface AccountOptions {
  /** Gives what was saved for the account that is signed in; `null` for nothing yet. Rejects where it cannot say. */
  readonly load: () => Promise<unknown>;
  /** Saves it in the place of what was saved before. */
  readonly save: (answers: AccountAnswers) => Promise<unknown>;
  /** Whether the visitor is signed in already. Default: `false`. */
  readonly isSignedIn?: boolean;
  /**
   * Called at a sign-in that has changed what holds on this device, with the ids. Default: opens preferences, where it is said
   * beside each.
   */
  readonly onTaken?: (ids: readonly string[]) => void;
}

/** The account scope of a page. */
export interface Account {
  /** To be called when the visitor signs in. Resolves when the account and this device agree, or cannot; never rejects. */
  signIn(): Promise<void>;
  /** To be called when the visitor signs out: from then on answers stay on this device. */
  signOut(): void;
  /** Has this device differ, or no longer: answers are neither taken from the account nor given to it. */
  keepApart(isApart?: boolean): void;
  /** Resolves when what has begun is done; never rejects. */
  settled(): Promise<void>;
}

/** What the rest of the page knows of it. */
export interface AccountState {
  isOn: boolean;
  readonly taken: Set<string>;
}

/** Where it is remembered that this device differs: beside the record. */
export interface ApartStore {
  read(): boolean;
  write(isApart: boolean): void;
}

const seconds = (): number => Math.floor(Date.now() / 1000);

export const createAccount = (
  consent: Consent,
  { load, save, isSignedIn = false, onTaken }: AccountOptions,
  settingsOf: () => Pick<Settings, 'vendors' | 'purposes'> | undefined,
  state: AccountState,
  apart: ApartStore,
): Account => {
  /** Grants that were given on this page view, whose times are known, and those of the account. */
  let given: Record<string, TimedAnswer> = Object.create(null) as Record<string, TimedAnswer>;
  let before: Decision = consent.decision;
  let isApplying = false;
  let turn: Promise<unknown> = Promise.resolve();
  /** Which sign-in it is: what was asked for during another one is for nobody. */
  let session = 0;

  const isIn = (mine: number): boolean => state.isOn && mine === session;

  const apply = (merged: TimedAnswers): string[] => {
    const { choices, unanswered } = consent.decision;
    const known = Object.keys(merged).filter((id) => id in choices);
    const differing = known.filter((id) => choices[id] !== merged[id]![0] || unanswered.includes(id));
    const denied = differing.filter((id) => merged[id]![0] === 'denied');
    isApplying = true;
    try {
      if (denied.length) consent.deny(...denied);
      const granted = known.filter((id) => merged[id]![0] === 'granted' && !consent.isGranted(id));
      grantNamed(consent, granted, settingsOf());
    } finally {
      isApplying = false;
      before = consent.decision;
    }
    return differing.filter((id) => choices[id] !== consent.decision.choices[id]);
  };

  /** Brings device and account together. Where the account cannot be read, the device's own answers stand. */
  const meet = async (mine: number): Promise<string[]> => {
    if (!isIn(mine)) return [];
    const stored = readAccount(await load(), seconds());
    if (!isIn(mine)) return [];
    // read after the wait: the visitor may have answered meanwhile
    const merged = mergeAnswers(readDevice(consent.decision, given), stored);
    const changed = apply(merged);
    given = Object.assign(given, merged);
    for (const id of changed) state.taken.add(id);
    const answers = withoutUnknown(merged);
    if (!isAlike(answers, stored)) await save({ version: 1, answers });
    return changed;
  };

  const queue = <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    const next = turn.then(work).catch(() => undefined);
    turn = next;
    return next;
  };

  const tell = (ids: readonly string[]): void => {
    if (onTaken) onTaken(ids);
    else void consent.show('preferences');
  };

  consent.subscribe((decision) => {
    if (isApplying || decision === before) return;
    for (const id of Object.keys(decision.choices)) {
      const isNew = decision.choices[id] !== before.choices[id] || before.unanswered.includes(id);
      if (isNew && decision.via !== 'default') {
        state.taken.delete(id);
        given[id] = [decision.choices[id]!, seconds()];
      }
    }
    before = decision;
    // read from the record, it is another tab's, which gives it to the account itself
    if (state.isOn && decision.via !== 'default') void queue(() => meet(session));
  });

  const enter = (): Promise<string[] | undefined> => {
    session += 1;
    state.isOn = !apart.read();
    const mine = session;
    return queue(() => meet(mine));
  };

  const account: Account = {
    async signIn() {
      const changed = await enter();
      if (changed?.length) tell(changed);
    },
    signOut() {
      session += 1;
      state.isOn = false;
      state.taken.clear();
      // times are the account's: the next one shall not be told them
      given = Object.create(null) as Record<string, TimedAnswer>;
    },
    keepApart(isApart = true) {
      apart.write(isApart);
      if (isApart) account.signOut();
      else void enter();
    },
    async settled() {
      await turn;
    },
  };
  if (isSignedIn) void enter();
  return account;
};
