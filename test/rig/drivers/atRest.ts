import { get } from 'node:https';
import type { Page } from '../driver.js';
import { PING_PATH, type RigServer } from '../server.js';
import { until } from '../until.js';
import { settle } from './watch.js';

let pings = 0;

/** Rounds in a row that have to bring nothing new. */
const QUIET = 2;

/**
 * Waits until a page has come to rest: it has painted, its tasks, idle callbacks and short timers of this moment have
 * run, and a request that it makes after all this, to a host of its own, has been answered. Whatever the page had
 * asked for before has then reached the server. Rounds of this kind are repeated until some of them bring nothing
 * new: no request, no answer that is still under way or has just arrived, no timer. What a test makes hang or holds
 * is not waited for.
 */
export async function atRest(evaluate: Page['evaluate'], server: RigServer): Promise<void> {
  let before = '';
  let quiet = 0;
  const round = async () => {
    const url = `https://rest-${(pings += 1)}.rig.example${PING_PATH}`;
    const { isAnswered, activity } = await evaluate(settle, url);
    // a policy in the page's own markup forbids the request: the server is as busy for us as for the page
    if (!isAnswered) await ping(server.port);
    const { seen, open } = server.traffic();
    const now = `${seen} ${activity}`;
    quiet = open === 0 && now === before ? quiet + 1 : 0;
    before = now;
    return quiet === QUIET;
  };
  await until(round, { what: () => `the page to come to rest; open: ${server.traffic().open}` });
}

function ping(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: PING_PATH, rejectUnauthorized: false, agent: false };
    get(options, (response) => response.resume().once('end', resolve)).once('error', reject);
  });
}
