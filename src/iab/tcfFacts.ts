/** What a vendor list says of the vendors that the site has mapped, under the site's restrictions. Pure. */
import { readBag, readText, readWhole } from './readBag.js';
import type { TcfPlan } from './readTcfOptions.js';

export type Bag = Readonly<Record<string, unknown>>;

/** A vendor of the list. */
export interface ListedVendor {
  readonly id: number;
  readonly name: string;
  /** Its purposes by consent, and by legitimate interest, as the site's restrictions leave them. */
  readonly purposes: readonly number[];
  readonly interests: readonly number[];
  readonly specialPurposes: readonly number[];
  readonly features: readonly number[];
  readonly specialFeatures: readonly number[];
  /** All that the list has of it. */
  readonly declared: Bag;
}

/** What the interface tells of, and asks for. */
export interface TcfFacts {
  /** By name. */
  readonly vendors: readonly ListedVendor[];
  /** What is mapped and used by any of them. */
  readonly purposes: readonly number[];
  readonly specialFeatures: readonly number[];
  /** Purposes for which the site lets vendors rely on legitimate interest, and any does. */
  readonly interests: readonly number[];
  /** What there is no choice about, as far as any of them uses it. */
  readonly specialPurposes: readonly number[];
  readonly features: readonly number[];
}

export const numbersOf = (given: unknown): number[] =>
  (Array.isArray(given) ? given : []).flatMap((one: unknown) => readWhole(one, 1, 99) ?? []);

/** An entry of a part of the list. */
export const entryOf = (list: object, part: string, id: number): Bag =>
  readBag<Bag>(readBag<Bag>(readBag<Bag>(list)[part])[String(id)]);

export const nameIn = (list: object, part: string, id: number): string =>
  readText(entryOf(list, part, id)['name']) || String(id);

/** Fields of a vendor by which what it does with data widens, and the letter of each. */
const DECLARED = {
  p: 'purposes',
  i: 'legIntPurposes',
  s: 'specialPurposes',
  f: 'features',
  x: 'specialFeatures',
} as const;

/** What a vendor has declared, as one text: `p1 p3 i2`. */
export const declaredBy = (vendor: Bag): string =>
  Object.entries(DECLARED)
    .flatMap(([letter, field]) => numbersOf(vendor[field]).map((number) => letter + number))
    .join(' ');

/** Whether a vendor declares nothing that it had not when it was told of. */
export const isTold = (told: string | undefined, vendor: Bag): boolean => {
  const known = (told ?? '').split(' ');
  return (
    told !== undefined &&
    declaredBy(vendor)
      .split(' ')
      .every((one) => known.includes(one))
  );
};

/** A vendor's purposes as restrictions leave them; one that the vendor is not flexible for has no effect on its basis. */
const restrict = (id: number, vendor: Bag, { restrictions }: TcfPlan): Pick<ListedVendor, 'purposes' | 'interests'> => {
  const [consent, interest, flexible] = ['purposes', 'legIntPurposes', 'flexiblePurposes'].map((name) =>
    numbersOf(vendor[name]),
  ) as [number[], number[], number[]];
  const has = (type: string, purpose: number): boolean =>
    restrictions.some((one) => one.type === type && one.purpose === purpose && (one.vendors?.includes(id) ?? true));
  const moves = (type: string) => (purpose: number) => flexible.includes(purpose) && has(type, purpose);
  const isAllowed = (purpose: number): boolean => !has('not-allowed', purpose);
  const [toConsent, toInterest] = [moves('require-consent'), moves('require-legitimate-interest')];
  const stays = (move: (purpose: number) => boolean) => (purpose: number) => !move(purpose);
  return {
    purposes: [...consent.filter(stays(toInterest)), ...interest.filter(toConsent)].filter(isAllowed),
    interests: [...interest.filter(stays(toConsent)), ...consent.filter(toInterest)].filter(isAllowed),
  };
};

/** A mapped vendor that the list still has. */
const readVendor = (list: object, plan: TcfPlan, id: number): ListedVendor[] => {
  const declared = entryOf(list, 'vendors', id);
  const name = readText(declared['name']);
  if (!name || declared['deletedDate']) return [];
  const numbers = (field: string): number[] => numbersOf(declared[field]);
  return [
    {
      id,
      name,
      declared,
      ...restrict(id, declared, plan),
      specialPurposes: numbers('specialPurposes'),
      features: numbers('features'),
      specialFeatures: numbers('specialFeatures'),
    },
  ];
};

export const tcfFacts = (list: object, plan: TcfPlan): TcfFacts => {
  const vendors = [...plan.vendors.keys()]
    .flatMap((id) => readVendor(list, plan, id))
    .sort((one, other) => one.name.localeCompare(other.name));
  type Field = 'purposes' | 'interests' | 'specialPurposes' | 'features' | 'specialFeatures';
  const used = (field: Field): number[] =>
    [...new Set(vendors.flatMap((vendor) => vendor[field]))].sort((one, other) => one - other);
  const isIn = (part: string) => (id: number) => !!readText(entryOf(list, part, id)['name']);
  const isMapped = (id: number): boolean => plan.purposes.has(id);
  const interests = used('interests')
    .filter((id) => isMapped(id) && plan.legitimateInterests.includes(id))
    .filter(isIn('purposes'));
  const asked = used('purposes').filter(isMapped).filter(isIn('purposes'));
  return {
    vendors,
    purposes: [...new Set([...asked, ...interests])].sort((one, other) => one - other),
    interests,
    specialFeatures: used('specialFeatures')
      .filter((id) => plan.specialFeatures.has(id))
      .filter(isIn('specialFeatures')),
    specialPurposes: used('specialPurposes').filter(isIn('specialPurposes')),
    features: used('features').filter(isIn('features')),
  };
};
