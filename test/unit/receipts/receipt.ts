/** A receipt that the schema allows. */
export const receipt = {
  schema: 'urn:sekisho:receipt:1',
  id: 'da81c3ce-ea14-4224-b3a8-12fff5b21218',
  previous: null,
  principal: 'da81c3ce-ea14-4224-b3a8-12fff5b21218',
  created: '2026-11-22T08:21:56.240Z',
  event: {
    state: 'dpv:ConsentGiven',
    time: '2026-11-22T08:21:56.000Z',
    validUntil: '2099-05-21T08:21:56.000Z',
    by: 'visitor',
    method: 'banner',
  },
  controller: {
    ...{ name: 'Shop', origin: 'https://shop.example', address: null, department: null },
    ...{ email: null, tel: null, url: null, dpo: null },
  },
  notice: {
    ...{ language: 'en', textHash: null, software: '0.1.0', policy: null, policyVersion: '1' },
    ...{ policyEffectiveFrom: null, authoritativeLanguage: null },
  },
  jurisdiction: 'JP',
  regime: 'opt-in',
  region: null,
  signals: { gpc: false },
  purposes: [],
  recipients: [],
  storage: ['the visitor’s browser'],
  retention: 'P180D',
  withdrawal: 'https://shop.example/#sekisho',
  rights: null,
};
