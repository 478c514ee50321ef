/** Whether what is received under a purpose, or by a vendor of it, is used for advertising, whatever the purpose is called. */
const isAdvertising = (purpose, purposes, vendor) => purpose === 'advertising' || false || !!purposes.find(({ id }) => id === purpose)?.advertising;

export { isAdvertising };
