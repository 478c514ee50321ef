/** What the build replaces, for the unit tests. */
Object.assign(globalThis, { __DEV__: true, __VERSION__: '0.0.0-test' });
