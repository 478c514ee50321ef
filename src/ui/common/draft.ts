import type { Choice, Choices, Decision, PurposeId, Vendor } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';

/** What a draft is about. */
export type Asked = Pick<Settings, 'purposes' | 'vendors'>;

/** Where a switch of several stands; `mixed` when they differ. */
export type SwitchState = 'on' | 'off' | 'mixed';

const vendorsOf = ({ vendors }: Asked, purpose: PurposeId): string[] =>
  vendors.flatMap((vendor) => (vendor.purpose === purpose ? [vendor.id] : []));

/** Choices without a prototype, so that ids like `constructor` hold no surprise. */
const copy = (...parts: readonly Choices[]): Record<string, Choice> => Object.assign(Object.create(null), ...parts);

/**
 * What there is to choose by a purpose's switch: without what Global Privacy Control has locked, and without vendors that it
 * speaks of where it does not speak of their purpose: those have to be switched on themselves.
 */
export const unlocked = (
  { purposes, vendors }: Asked,
  { locked, signalled }: Pick<Decision, 'locked' | 'signalled'>,
  choices: Choices,
): Asked => {
  const isApart = ({ id, purpose }: Vendor): boolean =>
    signalled.includes(id) && !signalled.includes(purpose) && choices[id] !== 'granted';
  return {
    purposes: purposes.filter(({ id }) => !locked.includes(id)),
    vendors: vendors.filter((vendor) => !locked.includes(vendor.id) && !isApart(vendor)),
  };
};

/** The draft that preferences open with: what is in force. Nothing is granted that was not granted before. */
export const startDraft = (asked: Asked, choices: Choices): Choices => {
  const draft = copy();
  for (const { id, purpose } of [...asked.purposes.map(({ id }) => ({ id, purpose: id })), ...asked.vendors]) {
    if (purpose !== 'necessary') draft[id] = choices[id] === 'granted' ? 'granted' : 'denied';
  }
  return draft;
};

/** Answers for a purpose and all its vendors. */
export const choosePurpose = (draft: Choices, asked: Asked, purpose: PurposeId, choice: Choice): Choices => {
  const changes = copy();
  for (const id of [purpose, ...vendorsOf(asked, purpose)]) changes[id] = choice;
  return copy(draft, changes);
};

/** Answers for one vendor. Its purpose as a whole is granted only where every vendor of it is. */
export const chooseVendor = (draft: Choices, asked: Asked, vendor: string, choice: Choice): Choices => {
  const changed = copy(draft);
  changed[vendor] = choice;
  const purpose = asked.vendors.find(({ id }) => id === vendor)?.purpose;
  if (purpose && purpose in changed) {
    const isWhole = vendorsOf(asked, purpose).every((id) => changed[id] === 'granted');
    changed[purpose] = isWhole ? 'granted' : 'denied';
  }
  return changed;
};

/** The same answer for some purposes, with their vendors, and for some vendors. */
export const chooseEach = (draft: Choices, asked: Asked, ids: readonly string[], choice: Choice): Choices =>
  ids.reduce((changed, id) => {
    const choose = asked.purposes.some((purpose) => purpose.id === id) ? choosePurpose : chooseVendor;
    return choose(changed, asked, id, choice);
  }, draft);

/** How many vendors of a purpose are granted, of how many. */
export const countGranted = (draft: Choices, asked: Asked, purpose: PurposeId): { count: number; total: number } => {
  const ids = vendorsOf(asked, purpose);
  return { count: ids.filter((id) => draft[id] === 'granted').length, total: ids.length };
};

/** Where the switch of several stands; of none it is off. */
export const stateOf = (draft: Choices, ids: readonly string[]): SwitchState => {
  const granted = ids.filter((id) => draft[id] === 'granted').length;
  if (!granted) return 'off';
  return granted === ids.length ? 'on' : 'mixed';
};

/** Where a purpose's switch stands. */
export const readSwitch = (draft: Choices, asked: Asked, purpose: PurposeId): SwitchState =>
  stateOf(draft, [purpose, ...vendorsOf(asked, purpose)]);
