import type { VendorList } from '@iabtechlabtcf/core';
import { readBag, readWhole } from './readBag.js';

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const areNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((one) => readWhole(one, 1, 99));

/** What a vendor of the list must have for the library to read it. */
const isVendor = (given: unknown): boolean => {
  const { id, ...more } = readBag<Record<string, unknown>>(given);
  const lists = ['purposes', 'legIntPurposes', 'flexiblePurposes', 'specialPurposes', 'features', 'specialFeatures'];
  return !!readWhole(id, 1, 65_535) && lists.every((name) => areNumbers(more[name]));
};

/**
 * A vendor list (specification version 3) as it was fetched; throws for anything else, for nothing may be told by a list that
 * is not what the framework publishes.
 */
export const readVendorList = (given: unknown): VendorList => {
  const list = readBag<Record<string, unknown>>(given);
  const parts = ['purposes', 'specialPurposes', 'features', 'specialFeatures', 'stacks', 'vendors'];
  const versions = ['vendorListVersion', 'tcfPolicyVersion'];
  const isList =
    readWhole(list['gvlSpecificationVersion'], 3, 3) &&
    versions.every((name) => readWhole(list[name], 1, 4095)) &&
    parts.every((name) => isRecord(list[name])) &&
    Object.entries(list['vendors'] as object).every(
      ([id, vendor]) => isVendor(vendor) && String((vendor as { id: unknown }).id) === id,
    );
  if (!isList) throw new TypeError('no vendor list of version 3');
  return { ...list } as unknown as VendorList;
};
