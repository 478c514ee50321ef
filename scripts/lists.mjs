// @ts-check
/** Every generated list of `src/`: what a folder has a file or a folder of for each stands nowhere else by hand. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageLists } from './languageLists.mjs';
import { readLanguages } from './readLanguages.mjs';
import { readSignalFiles, signalLists } from './signalLists.mjs';
import { readVendorFiles, vendorLists } from './vendorLists.mjs';

const src = join(fileURLToPath(import.meta.url), '../../src');

/** @type {() => Promise<[file: string, text: string][]>} */
const allLists = async () => {
  const vendors = Object.entries(await vendorLists(readVendorFiles()));
  const languages = Object.entries(await languageLists(readLanguages()));
  const signals = Object.entries(await signalLists(readSignalFiles()));
  return [
    ...signals,
    ...vendors.map(([file, text]) => /** @type {[string, string]} */ ([`vendors/${file}`, text])),
    ...languages.map(([file, text]) => /** @type {[string, string]} */ ([`locales/${file}`, text])),
  ];
};

/** Names of the lists in `src/` that are not what the files say, and what each should be. */
export const staleLists = async () =>
  (await allLists()).filter(([file, text]) => {
    const path = join(src, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });

export const writeLists = async () => {
  for (const [file, text] of await staleLists()) {
    mkdirSync(dirname(join(src, file)), { recursive: true });
    writeFileSync(join(src, file), text);
    console.log(`src/${file}: written from the files beside it`);
  }
};
