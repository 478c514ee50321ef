/**
 * The servers of Debian whose configuration `sekisho policy` writes, unpacked into a folder of ours: nothing of the machine is
 * changed, and none of them is started by its package.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['nginx', 'apache2', 'caddy', 'varnish'];

const place = fileURLToPath(new URL('../../build/servers', import.meta.url));
const making = `${place}.part`;

/** Where each of them lies. */
export const PROGRAMS = {
  nginx: '/usr/sbin/nginx',
  apache: '/usr/sbin/apache2',
  caddy: '/usr/bin/caddy',
  varnish: '/usr/sbin/varnishd',
} as const;

const apt = (...args: string[]): void => {
  try {
    execFileSync(
      'apt-get',
      [
        '-qq',
        `-o=Dir::State::Lists=${making}/lists`,
        `-o=Dir::Cache=${making}/cache`,
        '-o=APT::Sandbox::User=root',
        '-o=Acquire::Retries=3',
        // only for what is installed, which this is not
        '-o=Debug::NoLocking=1',
        ...args,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
    );
  } catch (cause) {
    const hint = `apt-get has not brought ${PACKAGES.join(', ')}, which are asked what they do. Where there is none, install them.`;
    throw new Error(hint, { cause });
  }
};

/** The folder they are unpacked in, brought here if it is not. */
export const bringServers = (): string => {
  if (existsSync(place)) return place;
  if (Object.values(PROGRAMS).every((file) => existsSync(file))) return '';
  rmSync(making, { recursive: true, force: true });
  for (const folder of ['lists/partial', 'cache/archives/partial', 'root'])
    mkdirSync(join(making, folder), { recursive: true });
  apt('update');
  // with all that they need and this machine has not
  apt('install', '--download-only', '-y', '--no-install-recommends', ...PACKAGES);
  const archives = join(making, 'cache/archives');
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', join(archives, name), join(making, 'root')]);
  renameSync(join(making, 'root'), place);
  rmSync(making, { recursive: true });
  return place;
};
