/** Stripe: Stripe.js, with its detection of fraud. A shop that cannot do without declares it as necessary. */
const facts = {
    id: 'stripe',
    purpose: 'functional',
    hosts: ['stripe.com', 'stripe.network'],
    cookies: ['__stripe_mid', '__stripe_sid'],
    company: 'Stripe, LLC',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
