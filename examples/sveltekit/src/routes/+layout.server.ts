import { readConsent } from 'sekisho/server';
import { consentOptions } from '$lib/consent';

/** The visitor's answer, which the first HTML shows. */
export const load = ({ request }: { request: Request }) => ({ decision: readConsent(request, consentOptions) });
