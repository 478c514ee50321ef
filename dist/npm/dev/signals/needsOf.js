/** What a word of the receiver needs: vendors, and the purpose or vendor that the site has named beside them. A malformed id is never granted. */
const needsOf = (vendors, beside) => beside === undefined ? vendors : [...vendors, { id: typeof beside === 'string' ? beside : '' }];

export { needsOf };
