// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCollector } from '../../../demo/collector.mjs';
import { receipt } from './receipt.js';

const collector = createCollector();
const server = createServer((req, res) => collector.handle(req, res, () => res.writeHead(404).end()));
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/receipts`;
});
afterAll(() => {
  server.close();
  collector.close();
});
const post = async (body: unknown, key = receipt.id): Promise<number> => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { status } = await fetch(address, { method: 'POST', headers: { 'idempotency-key': key }, body: text });
  return status;
};

describe('the demo’s collector', () => {
  it('takes a receipt once, however often it comes', async () => {
    expect([await post(receipt), await post(receipt), await post(receipt)]).toEqual([201, 200, 200]);
    expect(collector.list()).toEqual([receipt]);
  });

  it('refuses what is no receipt, too long, or sent under another key', async () => {
    expect(await post('{')).toBe(422);
    expect(await post({ ...receipt, ip: '192.0.2.1' })).toBe(422);
    expect(await post(receipt, 'another')).toBe(422);
    expect(await post('x'.repeat(70_000))).toBe(413);
    expect(collector.list()).toHaveLength(1);
  });

  it('appends only: nothing is changed, nor deleted before its time', () => {
    expect(() => collector.database.run("update receipts set body = '{}'")).toThrow(/append-only/);
    expect(() => collector.database.run('delete from receipts')).toThrow(/append-only/);
    expect(collector.list()).toEqual([receipt]);
  });
});
