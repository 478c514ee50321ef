/**
 * Sections of the US that the library's own tests encode, with every field set: notice given, opted out, the MSPA's opt-out option
 * mode, Global Privacy Control; of sensitive data consent, no consent and not applicable in turn.
 * https://github.com/IABTechLab/iabgpp-es, modules/cmpapi/test/encoder/section, at fd0546e (3.2.0)
 */
export const vectors: readonly (readonly [section: string, string: string])[] = [
  ['usnat', 'CVVVkkkkkpFY.YA'],
  ['usca', 'BVWSSSVY.YA'],
  ['usva', 'BVWSSVY'],
  ['usco', 'BVWSSVg.YA'],
  ['usut', 'BVVkklWA'],
  ['usct', 'BVWSSZFg.YA'],
  ['usfl', 'BVWSSZlY'],
  ['usmt', 'BVWSSZFY.YA'],
  ['usor', 'BVWSSRpFYA.YA'],
  ['ustx', 'BVWSSVWA.YA'],
  ['usde', 'BVWSSSSVYA.YA'],
  ['usia', 'BVVkklWA.YA'],
  ['usne', 'BVWSSVWA.YA'],
  ['usnh', 'BVWSSZFY.YA'],
  ['usnj', 'BVWSSRklWA.YA'],
  ['ustn', 'BVWSSVWA.YA'],
  ['usmn', 'BVWSSVWA.YA'],
  ['usmd', 'BVVU.YA'],
  ['usin', 'BVVV.kkk'],
  ['usky', 'BVVV.kkk'],
  ['usri', 'BVVV.kkk'],
];
