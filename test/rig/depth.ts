/**
 * The cases that a test tries, or how many of them: a few in `npm test`, many in `npm run test:deep`, which runs such files
 * once more in the project `deep`.
 */
export function depth<Cases>(few: Cases, many: Cases): Cases {
  return process.env.SEKISHO_DEEP ? many : few;
}
