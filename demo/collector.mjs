/**
 * A small collector of receipts: takes POST /receipts, checks each against docs/receipt.schema.json and appends it to
 * an SQLite file. `node demo/collector.mjs [file]` serves it together with the demo; tests use the handler.
 */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { Ajv2020 } from 'ajv/dist/2020.js';
import sqlite from 'node-sqlite3-wasm';
import { createDemoHandler } from './server.mjs';

/** Longest body, in bytes. */
const LARGEST = 65_536;

/** Longest time a body may take, in milliseconds. */
const PATIENCE = Number(process.env.PATIENCE ?? 10_000);
const root = new URL('..', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('docs/receipt.schema.json', root), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

/** Append-only: a receipt is never changed, and deleted only once what it proves has lapsed. */
const TABLE = `
create table if not exists receipts (
  id text primary key,
  principal text,
  previous text,
  received_at text not null default (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  valid_until text not null,
  body text not null
) strict;
create index if not exists by_principal on receipts (principal);
create trigger if not exists no_update before update on receipts begin select raise(abort, 'append-only'); end;
create trigger if not exists no_delete before delete on receipts
  when old.valid_until > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-3 years')
  begin select raise(abort, 'append-only'); end;
`;

/**
 * Removes the lock that a killed collector has left beside its file. A transaction takes milliseconds, so an older lock is
 * no living one's.
 */
const removeStaleLock = (file) => {
  const lock = `${file}.lock`;
  const pause = new Int32Array(new SharedArrayBuffer(4));
  try {
    while (Date.now() - statSync(lock).mtimeMs < 1000) Atomics.wait(pause, 0, 0, 100);
    rmSync(lock, { recursive: true });
  } catch {
    // there is none
  }
};

/**
 * Makes the collector.
 *
 * @param {{ file?: string }} options `file`: where receipts go; by default memory
 * @returns {{ handle: (req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, next: () => void) => void, list: () => object[], database: { run: (sql: string, values?: unknown[]) => unknown }, close: () => void }}
 */
export function createCollector({ file = ':memory:' } = {}) {
  removeStaleLock(file);
  const database = new sqlite.Database(file);
  database.exec(TABLE);

  /** The status for a request's body. */
  const take = (text, key) => {
    const receipt = parse(text);
    if (!validate(receipt) || receipt.id !== key) return 422;
    const { changes } = database.run(
      'insert or ignore into receipts (id, principal, previous, valid_until, body) values (?, ?, ?, ?, ?)',
      [receipt.id, receipt.principal, receipt.previous, receipt.event.validUntil, JSON.stringify(receipt)],
    );
    if (changes) return 201;
    // the answer to a receipt sent again; another one under its id is not stored
    return database.get('select body from receipts where id = ?', [receipt.id]).body === JSON.stringify(receipt)
      ? 200
      : 409;
  };
  /** What cannot be stored now (the disk is full, another process writes) may be sent again. */
  const tryToTake = (text, key) => {
    try {
      return take(text, key);
    } catch (cause) {
      console.error(cause);
      return 503;
    }
  };

  return {
    handle(req, res, next) {
      if (req.method !== 'POST' || req.url !== '/receipts') return next();
      const parts = [];
      let size = 0;
      const answer = (status, headers) => {
        clearTimeout(timer);
        if (!res.headersSent) res.writeHead(status, { 'cache-control': 'no-store', ...headers }).end();
      };
      const timer = setTimeout(() => answer(408, { connection: 'close' }), PATIENCE);
      req.on('data', (part) => {
        size += part.length;
        // what is too long is read to its end and thrown away: an answer to who is still sending may never arrive
        if (size > LARGEST) parts.length = 0;
        else parts.push(part);
      });
      req.on('end', () => {
        if (size > LARGEST) answer(413);
        else if (!res.headersSent) answer(tryToTake(Buffer.concat(parts).toString(), req.headers['idempotency-key']));
      });
      // the visitor has left
      req.on('error', () => clearTimeout(timer));
    },
    list: () => database.all('select body from receipts order by rowid').map(({ body }) => JSON.parse(body)),
    database,
    close: () => database.close(),
  };
}

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const demo = createDemoHandler({ root: new URL('.', root).pathname });
  const { handle } = createCollector({ file: process.argv[2] ?? 'receipts.db' });
  const server = createServer((req, res) => handle(req, res, () => demo(req, res)));
  server.listen(Number(process.env.PORT ?? 8081), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${server.address().port}/ with data-receipt-url="/receipts"`);
  });
}
