/**
 * A small collector of receipts: takes POST /receipts, checks each against docs/receipt.schema.json and appends it to
 * an SQLite file. `node demo/collector.mjs [file]` serves it together with the demo; tests use the handler.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Ajv2020 } from 'ajv/dist/2020.js';
import sqlite from 'node-sqlite3-wasm';
import { createDemoHandler } from './server.mjs';

const LARGEST = 65_536;
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
 * Makes the collector.
 *
 * @param {{ file?: string }} options `file`: where receipts go; by default memory
 * @returns {{ handle: (req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, next: () => void) => void, list: () => object[], database: { run: (sql: string, values?: unknown[]) => unknown }, close: () => void }}
 */
export function createCollector({ file = ':memory:' } = {}) {
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
    return changes ? 201 : 200;
  };

  return {
    handle(req, res, next) {
      if (req.method !== 'POST' || req.url !== '/receipts') return next();
      let text = '';
      req.setEncoding('utf8');
      req.on('data', (part) => {
        text += part;
        if (text.length <= LARGEST || res.headersSent) return;
        // what still comes is read and thrown away, so that the answer arrives
        res.writeHead(413, { connection: 'close' }).end();
        req.removeAllListeners('data').resume();
      });
      req.on('end', () => {
        if (!res.writableEnded)
          res.writeHead(take(text, req.headers['idempotency-key']), { 'cache-control': 'no-store' }).end();
      });
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
