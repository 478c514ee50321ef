/** Where the GDPR holds, that of the United Kingdom included: ISO 3166-1 alpha-2. */
const GDPR = 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

export { GDPR };
