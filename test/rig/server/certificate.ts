import { generate } from 'selfsigned';

/** A key and the certificate that goes with it, in PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * Makes a throw-away certificate. The name in it does not matter: every engine is told to accept
 * any certificate, since no list of names could cover all the vendors.
 */
export async function createCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'sekisho.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key: made.private, cert: made.cert };
}
