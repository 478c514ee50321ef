/** Looks at what the site says of its vendors in Japanese, for the debug build. */
import type { Options, Party, Policy, Text, Vendor } from '../types/index.js';
import { asksForNotice } from '../lib/asksForNotice.js';
import { tellsApart } from '../lib/tellsApart.js';
import { transmissionGaps } from '../lib/transmissionGaps.js';
import { vagueWords } from '../lib/vagueWords.js';
import { builtIn } from '../vendors/lists/builtIn.js';
import { further } from '../vendors/lists/further.js';
import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';

const japaneseOf = (text: unknown): string => {
  const ja = typeof text === 'string' ? text : own<Record<string, Text>>(text)['ja'];
  return typeof ja === 'string' ? ja : '';
};

const check = (subject: string, text: unknown): void => {
  if (vagueWords(japaneseOf(text)).length) warn('vague-text', subject);
};

const isBuiltIn = (id: string): boolean => [...builtIn, ...further].some((vendor) => vendor.id === id);

/**
 * Reports open-ended words where Japan's external-transmission rule asks for a list, a notice without a policy, and, where
 * the policy names the page of the table, what the entries of the site's own vendors lack.
 */
export const checkWords = ({ vendors, texts, policy }: Partial<Options>): void => {
  const hasTable = !!own<Policy>(policy).externalTransmission;
  const given = Array.isArray(vendors) ? (vendors as readonly (string | Vendor)[]) : [];
  for (const vendor of given) {
    const { id, party, disclosure } = own<Vendor>(typeof vendor === 'string' ? { id: vendor } : vendor);
    const told = own<NonNullable<Vendor['disclosure']>>(disclosure);
    if (typeof id !== 'string') continue;
    for (const key of ['use', 'recipientUse'] as const) check(`vendors (${key} of ${id})`, told[key]);
    const gaps = hasTable && !isBuiltIn(id) ? transmissionGaps(own<Party>(party), told) : [];
    if (gaps.length) warn('incomplete-transmission', `"${id}" lacks ${gaps.join(', ')}`);
    const needsPolicy = asksForNotice(id, told);
    if (needsPolicy && !own<{ url: Text }>(policy).url) warn('missing-policy', id);
  }
  for (const [language, words] of Object.entries(own<Record<string, object>>(texts))) {
    const { accept = 'yes', reject = 'no' } = own<Record<string, unknown>>(words);
    if (!tellsApart({ accept, reject })) warn('bad-option', `texts (${language}: accept, reject)`);
  }
  const japanese = own<Record<string, string>>(own<Record<string, object>>(texts)['ja']);
  for (const key in japanese) if (key.startsWith('sends.')) check(`texts (ja: ${key})`, japanese[key]);
};
