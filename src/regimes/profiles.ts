import { profile as au } from './au.js';
import { profile as br } from './br.js';
import { profile as caQc } from './ca-qc.js';
import { profile as ca } from './ca.js';
import { profile as ch } from './ch.js';
import { codesFor } from './codesFor.js';
import { profile as anywhere } from './default.js';
import { profile as eea } from './eea.js';
import { profile as gb } from './gb.js';
import { profile as india } from './in.js';
import { profile as jp } from './jp.js';
import { profile as kr } from './kr.js';
import type { Profile } from './Profile.js';
import { profile as tr } from './tr.js';
import { profile as usCa } from './us-ca.js';
import { profile as us } from './us.js';
import { usStates } from './usStates.js';

/** Every profile, in the order they are told in; the last is that of everywhere else. */
export const profiles: readonly Profile[] = [
  eea,
  gb,
  ch,
  jp,
  us,
  usCa,
  ...usStates,
  ca,
  caQc,
  br,
  kr,
  au,
  tr,
  india,
  anywhere,
];

const byCode = new Map(profiles.flatMap((profile) => profile.regions.map((code) => [code, profile] as const)));

/** Every profile that may hold for a region (ISO 3166-1 or -2): where only the country is known, those of its parts too. */
export const profilesOf = (region: string): readonly Profile[] => {
  const found = codesFor([...byCode.keys()], region).map((code) => byCode.get(code)!);
  return found.length ? found : [anywhere];
};

/** The nearest of them. */
export const profileOf = (region: string): Profile => profilesOf(region)[0]!;
