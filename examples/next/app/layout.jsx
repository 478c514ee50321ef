import { headers } from 'next/headers';
import Link from 'next/link';
import { readConsent } from 'sekisho/server';
import { Consent } from './Consent';

export const metadata = { icons: 'data:,' };

/** A server component: it reads the visitor's answer, which the first HTML shows. */
export default async function Layout({ children }) {
  const sent = await headers();
  const decision = readConsent(
    sent.get('cookie') ?? '',
    { vendors: ['google-analytics', 'vimeo'], policy: { url: '/privacy', version: '2026-04-01' } },
    { gpc: sent.get('sec-gpc') === '1' },
  );
  return (
    <html lang="en">
      <body>
        {/* a client component is given plain objects alone */}
        <Consent decision={JSON.parse(JSON.stringify(decision))}>
          <nav>
            <Link href="/" id="to-home">
              Home
            </Link>{' '}
            <Link href="/lesson" id="to-lesson">
              Lesson
            </Link>
          </nav>
          {children}
        </Consent>
      </body>
    </html>
  );
}
