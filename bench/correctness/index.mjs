// @ts-check
import { cookies } from './cookies.mjs';
import { called, created, marked, pictured } from './leaks.mjs';
import { order } from './order.mjs';
import { strict, trusted } from './policy.mjs';
import { signal } from './signal.mjs';
import { blocked, sandboxed } from './storage.mjs';
import { swap } from './swap.mjs';
import { tabs } from './tabs.mjs';

/** @type {readonly import('./check.mjs').Check[]} */
export const CHECKS = [
  order,
  marked,
  created,
  called,
  pictured,
  cookies,
  swap,
  strict,
  trusted,
  blocked,
  sandboxed,
  tabs,
  signal,
];
