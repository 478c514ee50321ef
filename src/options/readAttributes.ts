import { own } from '../lib/own.js';

/** Turns the tag's data attributes into options: `data-policy-url` becomes `policy.url`. Validation comes after. */
export const readAttributes = (dataset: DOMStringMap): Record<string, unknown> => {
  const options: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(dataset)) {
    const value = dataset[key]!;
    const [, group, first, rest] = /^(policy|cookie|receipt)([A-Z])(.+)/.exec(key) || [];
    if (group) options[group] = { ...(options[group] as object), [first!.toLowerCase() + rest!]: value };
    else if (/^(vendors|purposes|allow)$/.test(key)) options[key] = value.split(/\s+/).filter(Boolean);
    else options[key] = value;
  }
  return options;
};

/** Joins attributes with the options block: lists are appended, groups merged; an attribute wins over the block. */
export const mergeOptions = (tag: Record<string, unknown>, block: unknown): Record<string, unknown> => {
  const merged: Record<string, unknown> = own(block);
  for (const key in tag) {
    const ours = tag[key];
    const theirs = merged[key];
    if (Array.isArray(ours)) merged[key] = ours.concat(theirs || []);
    else merged[key] = typeof ours === 'object' ? { ...own(theirs), ...ours } : ours;
  }
  return merged;
};
