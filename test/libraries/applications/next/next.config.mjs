import { join } from 'node:path';

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // names that are the same in every build
  generateBuildId: () => 'build',
  // a static export has no server that makes pictures smaller
  images: { unoptimized: true },
  // where the packages are
  turbopack: { root: join(import.meta.dirname, '../../../..') },
};

export default config;
