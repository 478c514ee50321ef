/**
 * Vendors of the core set that link what they receive to a person they know. Those beyond it say so among their facts; here it
 * costs the core nothing. Where it is said stands in each vendor's disclosure, as `identitySource`.
 */
export const identified: readonly string[] = ['google-ads', 'yahoo-japan-ads'];
