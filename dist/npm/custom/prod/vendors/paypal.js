/** PayPal: buttons and forms for payment. A shop that cannot do without declares it as necessary. */
const facts = {
    id: 'paypal',
    purpose: 'functional',
    hosts: ['paypal.com', 'paypalobjects.com'],
    storage: ['__paypal_storage__'],
    company: 'PayPal, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
