import { join } from 'node:path';

/** @type {import('next').NextConfig} */
const config = {
  // where the packages are
  turbopack: { root: join(import.meta.dirname, '../..') },
};

export default config;
