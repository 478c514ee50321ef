// @ts-check
/** `node bench/report.mjs`: writes docs/comparison.md from bench/results.json, or from the file that is named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderComparison } from './renderComparison.mjs';

const file = process.argv[2] ?? new URL('results.json', import.meta.url);
const page = renderComparison(JSON.parse(readFileSync(file, 'utf8')));
writeFileSync(new URL('../docs/comparison.md', import.meta.url), page);
console.log('docs/comparison.md is written.');
