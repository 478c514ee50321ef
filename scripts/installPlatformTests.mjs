import { fileURLToPath } from 'node:url';
import { hasPlatformTests } from '../test/platform/bringPlatformTests.mjs';
import { runStep } from './runStep.mjs';

const program = fileURLToPath(new URL('../test/platform/bringPlatformTests.mjs', import.meta.url));

/** Brings the browsers' own tests here where they are not, by Debian's programs. Says whether they are here. */
export const installPlatformTests = async (out = process.stdout) => {
  if (hasPlatformTests()) return true;
  const describe = (_, ok, time) => `${ok ? 'here' : 'failed'} after ${time}`;
  const { ok } = await runStep("Bringing the browsers' own tests", process.execPath, [program], { describe, out });
  return ok;
};
