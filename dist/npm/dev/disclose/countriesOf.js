/** The countries of the companies behind the vendors, each once. */
const countriesOf = ({ settings, partyOf }) => [
    // empty where a site names a party without one
    ...new Set(settings.vendors.flatMap((vendor) => partyOf(vendor)?.country || [])),
];

export { countriesOf };
