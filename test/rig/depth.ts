/**
 * How many cases a test of random cases tries: a few in `npm test`, many in `npm run test:deep`, which runs such files
 * once more in the project `deep`.
 */
export function depth(few: number, many: number): number {
  return process.env.SEKISHO_DEEP ? many : few;
}
