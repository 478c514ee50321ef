import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/rig/longestFirst.js';

const SLOW = ['accessibility', 'bindings', 'life'].map((name) => `test/browser/${name}.test.ts`);

/**
 * Those that are no part of `npm test` run beside each other, from one queue, in the order of test/rig/longestFirst.ts. They
 * wait more than they compute: with one more of them than processors these are kept busy. A run of them may have an end.
 */
const BESIDE = { maxWorkers: 3, setupFiles: ['test/rig/endInTime.ts'] };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // Puppeteer leaves calls behind that end with a tab; what a test waits for fails by itself
    onUnhandledError: ({ name }) => name !== 'TargetCloseError',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'jsdom',
          setupFiles: ['test/unit/constants.ts'],
          include: ['test/unit/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          // a limit for what hangs, not for a busy machine
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'dist',
          environment: 'node',
          include: ['test/dist/**/*.test.ts'],
          maxWorkers: 2,
          // a build beside much else takes minutes
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/rig/**/*.test.ts', 'test/browser/**/*.test.ts'],
          exclude: ['test/browser/sinks.test.ts', ...SLOW],
          // the files that a worker runs share its browsers: see test/rig/launch.ts
          isolate: false,
          // engines wait more than they compute: two processors are idle for a third of the time with two workers
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // what would make `npm test` too long: the bindings in every engine, the others in Chromium; by SEKISHO_DEEP=1 in every
          // engine, and with more cases
          name: 'slow',
          environment: 'node',
          include: SLOW,
          isolate: false,
          ...BESIDE,
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // what the tag does, asked of builds with the options of each page in them: see test/browser/customBuild.ts
          name: 'custom',
          environment: 'node',
          env: { SEKISHO_CUSTOM: '1', SEKISHO_ENGINES: 'chromium' },
          include: [
            ...['banner', 'embeds', 'firstVisit', 'gate', 'guard', 'interface', 'lock', 'order', 'policy', 'receipts'],
            ...['released', 'transition', 'writes'],
          ].map((name) => `test/browser/${name}.test.ts`),
          isolate: false,
          ...BESIDE,
          // the builds of a page are made as it asks for them
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // real applications, each built by its framework's own command: see examples/
          name: 'examples',
          environment: 'node',
          include: ['test/examples/**/*.test.ts'],
          ...BESIDE,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // how the interface looks, against pictures: see test/visual/pictures.ts
          name: 'visual',
          environment: 'node',
          // times are told in the zone of the machine
          env: { TZ: 'UTC' },
          include: ['test/visual/**/*.test.ts'],
          isolate: false,
          ...BESIDE,
          // a view in every size and look, each on a page of its own, beside much else
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // programs of others that answer for visitors, where their source is not ours to keep: an environment variable says where
          // it is, and what has none is skipped. No part of `npm test` without it, which ends with 1 where anything is skipped
          name: 'clients',
          environment: 'node',
          include: ['test/clients/**/*.test.ts'],
          isolate: false,
          ...BESIDE,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // the browsers' own tests, which are downloaded: see test/platform/bringPlatformTests.mjs
          name: 'platform',
          environment: 'node',
          globalSetup: 'test/platform/setup.ts',
          include: ['test/platform/**/*.test.ts'],
          ...BESIDE,
          hookTimeout: 1_200_000,
        },
      },
      {
        test: {
          // what tries a few of many cases, with all of them: see test/rig/depth.ts; what needs packages of its own
          name: 'deep',
          environment: 'node',
          env: { SEKISHO_DEEP: '1' },
          include: [
            'test/browser/order.test.ts',
            'test/browser/environment.test.ts',
            'test/browser/sinks.test.ts',
            'test/browser/coexistence.test.ts',
            'test/browser/embedPresets.test.ts',
            'test/browser/isolation.test.ts',
            'test/browser/languages.test.ts',
            'test/browser/layouts.test.ts',
            'test/browser/screens.test.ts',
            'test/browser/seals.test.ts',
            'test/browser/theming.test.ts',
            'test/servers/policies.test.ts',
            'test/servers/runtimes.test.ts',
            'test/libraries/libraries.test.ts',
            'test/libraries/signals.test.ts',
            'test/libraries/stubs.test.ts',
            'test/site/site.test.ts',
            'test/recipes/recipes.test.ts',
          ],
          ...BESIDE,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
