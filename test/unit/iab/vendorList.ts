/** A vendor list of version 3, as the framework writes it, with vendors that nobody is. */
const vendor = (id: number, more: object = {}): object => ({
  id,
  name: `Vendor ${id}`,
  purposes: [1, 2, 3, 4, 7],
  legIntPurposes: [],
  flexiblePurposes: [],
  specialPurposes: [1],
  features: [],
  specialFeatures: [],
  cookieMaxAgeSeconds: 86_400,
  usesCookies: true,
  cookieRefresh: false,
  usesNonCookieAccess: false,
  dataRetention: { stdRetention: 30, purposes: { 2: 90 }, specialPurposes: {} },
  urls: [{ langId: 'en', privacy: `https://vendor-${id}.example/privacy` }],
  dataDeclaration: [1],
  ...more,
});

const named = (count: number, what: string): object =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      String(at + 1),
      {
        id: at + 1,
        name: `${what} ${at + 1}`,
        description: `What ${what.toLowerCase()} ${at + 1} is`,
        illustrations: at ? [] : [`An example of ${what.toLowerCase()} 1`],
      },
    ]),
  );

export const createVendorList = (more: object = {}): Record<string, unknown> => ({
  gvlSpecificationVersion: 3,
  vendorListVersion: 120,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-11-26T16:00:00Z',
  purposes: named(11, 'Purpose'),
  specialPurposes: named(3, 'Special purpose'),
  features: named(3, 'Feature'),
  specialFeatures: named(2, 'Special feature'),
  stacks: {
    1: { id: 1, name: 'Stack 1', description: 'What stack 1 is', purposes: [2, 7], specialFeatures: [] },
    2: { id: 2, name: 'Stack 2', description: 'What stack 2 is', purposes: [7, 10], specialFeatures: [] },
  },
  dataCategories: named(11, 'Category'),
  vendors: {
    8: vendor(8, { specialFeatures: [1], features: [2] }),
    25: vendor(25, { purposes: [1, 3], legIntPurposes: [2, 7, 10], flexiblePurposes: [2, 7] }),
    755: vendor(755, { specialPurposes: [] }),
    900: vendor(900, { deletedDate: '2026-01-01T00:00:00Z' }),
  },
  ...more,
});
