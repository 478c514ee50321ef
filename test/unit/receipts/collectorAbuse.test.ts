// @vitest-environment node
/** What a collector on the open network has to stand, tried on the process that `node demo/collector.mjs` starts. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type OutgoingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCollector } from '../../../demo/collector.mjs';
import { receipt } from './receipt.js';

const folder = mkdtempSync(join(tmpdir(), 'collector-'));
const file = join(folder, 'receipts.db');
let running: ChildProcess;
let port = 0;

/** A process of its own, on a free port where none is given. */
const run = async (database: string, settings: NodeJS.ProcessEnv): Promise<{ process: ChildProcess; port: number }> => {
  const collector = fileURLToPath(new URL('../../../demo/collector.mjs', import.meta.url));
  const started = spawn(process.execPath, [collector, database], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const text of started.stdout) {
    const [, found] = /127\.0\.0\.1:(\d+)/.exec(String(text)) || [];
    if (found) return { process: started, port: Number(found) };
  }
  throw new Error('the collector did not start');
};
const end = async (started: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => void started.once('exit', resolve));
  started.kill('SIGKILL');
  await ended;
};
const start = async (): Promise<void> => {
  ({ process: running, port } = await run(file, { PORT: String(port) }));
};
const stop = (): Promise<void> => end(running);

beforeAll(start);
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

const idOf = (index: number): string => `da81c3ce-ea14-4224-b3a8-${String(index).padStart(12, '0')}`;
const textOf = (id: string, fields: object = {}): string =>
  JSON.stringify({ ...receipt, id, principal: id, ...fields });

/** Sends a body in pieces; 0 where the collector is gone. */
const send = (parts: readonly (string | Buffer)[], headers: OutgoingHttpHeaders): Promise<number> =>
  new Promise((resolve) => {
    const out = request({ port, host: '127.0.0.1', path: '/receipts', method: 'POST', headers, agent: false });
    out.on('response', (response) => resolve(response.resume().statusCode!));
    out.on('error', () => resolve(0));
    for (const part of parts) out.write(part);
    out.end();
  });
const post = (text: string, key: string): Promise<number> => send([text], { 'idempotency-key': key });

it('answers what is too long, in one piece or in many, and what is malformed, and lives', async () => {
  const many = Array.from({ length: 300 }, () => 'x'.repeat(1024));
  expect(await send(many, { 'idempotency-key': 'x' })).toBe(413);
  expect(await send([many.join('')], { 'idempotency-key': 'x', 'content-length': 300 * 1024 })).toBe(413);
  const id = idOf(1);
  const malformed = [
    ...['', '{', 'null', '[]', '"x"', '['.repeat(60_000), `{"id":${'{"a":'.repeat(10_000)}`, '\u0000'],
    textOf(id).slice(0, -1),
    textOf(id, { ['__proto__']: 1, extra: {} }),
    textOf(id, { event: null }),
  ];
  for (const text of malformed) expect(await post(text, id), text.slice(0, 40)).toBe(422);
  expect(await send([Buffer.from([0xff, 0xfe, 0xc0])], {})).toBe(422);
  expect(await post(textOf(id), id)).toBe(201);
});

it('puts a body together from single bytes, also where they part a character', async () => {
  const id = idOf(2);
  const bytes = Buffer.from(textOf(id, { controller: { ...receipt.controller, name: '関所の店' } }));
  expect(
    await send(
      Array.from(bytes, (byte) => Buffer.from([byte])),
      { 'idempotency-key': id },
    ),
  ).toBe(201);
});

it('answers a receipt that is sent again, and refuses another one under its id', async () => {
  const id = idOf(3);
  const statuses = [
    await post(textOf(id), id),
    await post(textOf(id), id),
    await post(textOf(id, { region: 'JP' }), id),
  ];
  expect(statuses).toEqual([201, 200, 409]);
});

const HEAD = 'POST /receipts HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"id"';
const open = (to: number, text: string): Socket => {
  const socket = connect(to, '127.0.0.1', () => void socket.write(text));
  socket.on('error', () => {});
  return socket;
};

it('lives on when senders leave in the middle', async () => {
  const left = Array.from({ length: 50 }, () => open(port, HEAD));
  for (const socket of left) {
    if (socket.connecting) await new Promise((resolve) => void socket.once('connect', resolve));
    socket.destroy();
  }
  expect(await post(textOf(idOf(4)), idOf(4))).toBe(201);
});

it('gives up by itself on a body that never ends', async () => {
  // one of its own: on a busy machine its patience may end before a whole body has come
  const impatient = await run(join(folder, 'impatient.db'), { PORT: '0', PATIENCE: '1000' });
  const slow = open(impatient.port, HEAD);
  let told = '';
  slow.on('data', (data) => (told += String(data)));
  await new Promise((resolve) => void slow.on('close', resolve));
  expect(told).toMatch(/^HTTP\/1\.1 408/);
  await end(impatient.process);
});

it('keeps all that it has accepted: 200 at once, and killed in the middle', async () => {
  const ids = Array.from({ length: 1000 }, (_, index) => idOf(1000 + index));
  const waiting = [...ids];
  const accepted = new Set<string>();
  let kills = 0;
  let restart: Promise<void> | undefined;
  const again = async (): Promise<void> => {
    await stop();
    await start();
    restart = undefined;
  };
  const sender = async (): Promise<void> => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      const status = await post(textOf(id), id);
      if (status === 201 || status === 200) accepted.add(id);
      else waiting.push(id);
      // the next ones are on their way when it dies
      if (accepted.size >= 250 * (kills + 1) && kills < 3) {
        kills += 1;
        restart = again();
      }
      if (!status) await restart;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: 200 }, sender));
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `collector: ${ids.length} receipts from 200 senders at once, killed ${kills} times, ${Math.round(ids.length / seconds)} a second`,
  );
  expect(kills).toBe(3);
  expect(accepted.size).toBe(ids.length);
  await stop();
  const collector = createCollector({ file });
  const stored = new Set((collector.list() as { id: string }[]).map(({ id }) => id));
  collector.close();
  expect([...accepted].filter((id) => !stored.has(id))).toEqual([]);
  await start();
}, 600_000);
