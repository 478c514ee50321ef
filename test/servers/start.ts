/** Starts a server of Debian in the folder it was unpacked in, with a configuration that `sekisho policy` has written. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../rig/until.js';
import { PROGRAMS } from './bring.js';

interface Launch {
  readonly args: readonly string[];
  /** Its own file beside that of the policy. */
  readonly file: readonly [name: string, text: string];
}

type Prepare = (how: {
  root: string;
  libraries: string;
  folder: string;
  policy: string;
  port: number;
  backend: number;
}) => Launch;

const MODULES = ['mpm_event', 'authz_core', 'setenvif', 'headers', 'proxy', 'proxy_http'];

const PREPARE = {
  nginx: ({ folder, policy, port, backend }) => ({
    args: ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'],
    file: [
      'nginx.conf',
      `daemon off; master_process off; pid nginx.pid; error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join(' ')}
  include ${policy};
  server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${backend}; } }
}`,
    ],
  }),
  apache: ({ root, folder, policy, port, backend }) => ({
    args: ['-X', '-f', `${folder}/apache.conf`],
    file: [
      'apache.conf',
      `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
Mutex posixsem
ErrorLog ${folder}/error.log
${MODULES.map((name) => `LoadModule ${name}_module ${root}/usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ProxyPass / http://127.0.0.1:${backend}/
Include ${policy}
`,
    ],
  }),
  caddy: ({ folder, policy, port, backend }) => ({
    args: ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'],
    file: [
      'Caddyfile',
      `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	import ${policy}
	reverse_proxy 127.0.0.1:${backend}
}
`,
    ],
  }),
  varnish: ({ libraries, folder, policy, port, backend }) => ({
    args: [
      ...['-F', '-j', 'none', '-n', folder, '-a', `127.0.0.1:${port}`, '-f', `${folder}/default.vcl`],
      ...['-p', `vmod_path=${libraries}/varnish/vmods`, '-p', 'http_req_hdr_len=32k'],
    ],
    file: [
      'default.vcl',
      `vcl 4.1;
include "${policy}";
backend default { .host = "127.0.0.1"; .port = "${backend}"; }
`,
    ],
  }),
} satisfies Record<string, Prepare>;

export type ServerName = keyof typeof PREPARE;
export const SERVER_NAMES = Object.keys(PREPARE) as ServerName[];

export interface Started {
  /** The policies that a request with these headers is answered with. */
  ask(path: string, headers: Readonly<Record<string, string>>): Promise<string[]>;
  close(): Promise<void>;
}

const listen = async (server: ReturnType<typeof createServer>): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** `unpacked`: where Debian's packages are, but for what the machine has itself. */
export const startServer = async (unpacked: string, name: ServerName, policy: string): Promise<Started> => {
  const folder = mkdtempSync(join(tmpdir(), `sekisho-${name}-`));
  mkdirSync(join(folder, 'logs'));
  const origin = createServer((asked, response) => {
    if (asked.url === '/own') response.setHeader('content-security-policy', "object-src 'none'");
    response.setHeader('content-type', 'text/html').end('<!doctype html>');
  });
  const [backend, port] = [await listen(origin), await freePort()];
  const file = join(folder, 'policy.conf');
  writeFileSync(file, policy);
  const root = existsSync(unpacked + PROGRAMS[name]) ? unpacked : '';
  const libraries = `${root}/usr/lib/${readdirSync(`${root}/usr/lib`).find((one) => one.endsWith('-linux-gnu'))}`;
  const { args, file: own } = PREPARE[name]({ root, libraries, folder, policy: file, port, backend });
  writeFileSync(join(folder, own[0]), own[1]);

  const child: ChildProcess = spawn(root + PROGRAMS[name], args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: `${process.env.PATH}:${unpacked}/usr/bin`, HOME: folder, LD_LIBRARY_PATH: libraries },
  });
  let said = '';
  const log = join(folder, 'error.log');
  const report = (): string => (said + (existsSync(log) ? readFileSync(log, 'utf8') : '')).slice(-4000);
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += String(part)));
  const close = async (): Promise<void> => {
    origin.close();
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };

  const ask: Started['ask'] = (path, headers) =>
    new Promise((resolve, reject) => {
      const asking = request({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
        response.resume();
        const policies = response.headers['content-security-policy'] ?? '';
        if (response.statusCode === 200) resolve(String(policies).split(', '));
        else reject(new Error(`${name} answers ${response.statusCode}: ${report()}`));
      });
      asking.on('error', reject);
      asking.end();
    });
  const isUp = async (): Promise<boolean> =>
    child.exitCode !== null ||
    ask('/', {}).then(
      () => true,
      () => false,
    );
  try {
    await until(isUp, { timeoutMs: 60_000, what: () => `${name} to be up: ${report()}` });
    if (child.exitCode !== null) throw new Error(`${name} has ended: ${report()}`);
  } catch (error) {
    await close();
    throw error;
  }
  return { ask, close };
};
