/** A vendor list of IAB Europe's framework, made up: the real one a site serves itself, and the preview has none. */

const named = (count, what) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const name = `${what} ${at + 1} (its words are in your list)`;
      return [String(at + 1), { id: at + 1, name, description: name, illustrations: [] }];
    }),
  );

const vendor = (id) => ({
  id,
  name: `Vendor ${id} of your list`,
  purposes: [1, 2, 3, 4, 7],
  legIntPurposes: [],
  flexiblePurposes: [],
  specialPurposes: [],
  features: [],
  specialFeatures: [],
  cookieMaxAgeSeconds: null,
  usesCookies: false,
  cookieRefresh: false,
  usesNonCookieAccess: false,
  dataRetention: { stdRetention: 30, purposes: {}, specialPurposes: {} },
  urls: [{ langId: 'en', privacy: 'https://vendor.example/privacy' }],
  dataDeclaration: [],
});

/** A list that has these ids. */
export const makeVendorList = (ids) => ({
  gvlSpecificationVersion: 3,
  vendorListVersion: 1,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-01-01T00:00:00Z',
  purposes: named(11, 'Purpose'),
  specialPurposes: named(3, 'Special purpose'),
  features: named(3, 'Feature'),
  specialFeatures: named(2, 'Special feature'),
  stacks: {},
  dataCategories: named(11, 'Category'),
  vendors: Object.fromEntries([...new Set(ids)].map((id) => [String(id), vendor(id)])),
});
