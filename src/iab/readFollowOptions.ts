import { readBag, readWhole } from './readBag.js';

/** What the site sets for following another consent platform: `signals.follow`. */
export interface FollowOptions {
  /** Vendors: id here → id in the vendor list of TCF. */
  readonly vendors?: Readonly<Record<string, number>>;
  /** Google’s ad technology providers that are not in that list: id here → their id. */
  readonly providers?: Readonly<Record<string, number>>;
  /**
   * Purposes: id here → purposes of TCF, from 1, all of which must be consented to for the purpose and for its vendors. An empty
   * list: by GPP alone. A purpose that is not named stays denied, and so do its vendors.
   */
  readonly purposes: Readonly<Record<string, readonly number[]>>;
  /** What holds where the other platform says that none of its laws applies. Default `denied`. */
  readonly elsewhere?: 'denied' | 'granted';
}

/** What was read of it: by ids here. */
export interface FollowPlan {
  readonly vendors: ReadonlyMap<string, number>;
  readonly providers: ReadonlyMap<string, number>;
  readonly purposes: ReadonlyMap<string, readonly number[]>;
  readonly grantsElsewhere: boolean;
}

const readNumbers = (given: unknown, most: number): ReadonlyMap<string, number> =>
  new Map(
    // what cannot be read is nobody's number, so it is never granted
    Object.entries(readBag<Record<string, unknown>>(given)).map(([id, number]) => [
      id,
      readWhole(number, 1, most) ?? 0,
    ]),
  );

const readPurposes = (bag: unknown): FollowPlan['purposes'] =>
  new Map(
    Object.entries(readBag<Record<string, unknown>>(bag)).flatMap(([id, numbers]) => {
      const given: readonly unknown[] = Array.isArray(numbers) ? numbers : [numbers];
      const list = given.flatMap((one) => readWhole(one, 1, 24) ?? []);
      return list.length === given.length ? [[id, list] as const] : [];
    }),
  );

/** Reads what the site set. What is not as it should be is denied. */
export const readFollowOptions = (given: unknown): FollowPlan => {
  const { vendors, providers, purposes, elsewhere } = readBag<FollowOptions>(given);
  return {
    vendors: readNumbers(vendors, 65_535),
    providers: readNumbers(providers, 9_999_999),
    purposes: readPurposes(purposes),
    grantsElsewhere: elsewhere === 'granted',
  };
};
