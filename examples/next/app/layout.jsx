import { headers } from 'next/headers';
import Link from 'next/link';
import { ConsentScript, PreferencesButton } from 'sekisho/react';
import { readConsent } from 'sekisho/server';
import { consentOptions } from './consent';
import { Provider, State } from './Provider';

export const metadata = { icons: 'data:,' };

const start = `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-1')`;

/** A server component: it reads the visitor's answer, which the first HTML shows. */
export default async function Layout({ children }) {
  const decision = readConsent({ headers: await headers() }, consentOptions);
  return (
    <html lang="en">
      <body>
        <Provider decision={decision}>
          <ConsentScript id="google-analytics" async src="https://www.googletagmanager.com/gtag/js?id=G-1" />
          <ConsentScript id="google-analytics" code={start} />
          <nav>
            <Link href="/" id="to-home">
              Home
            </Link>{' '}
            <Link href="/lesson" id="to-lesson">
              Lesson
            </Link>
          </nav>
          {children}
          <State />
          <PreferencesButton>Cookie settings</PreferencesButton>
        </Provider>
      </body>
    </html>
  );
}
