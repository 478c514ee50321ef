/**
 * What a law lets run without consent although it is not necessary, where the visitor is told and can object.
 * - `statistics`: counts how the site is used, to improve it
 * - `appearance`: keeps how the site is to look for this visitor
 */
export type Exemption = 'statistics' | 'appearance';
