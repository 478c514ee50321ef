import type { ReactNode } from 'react';
import { Link, Links, type LoaderFunctionArgs, Meta, Outlet, Scripts, useLoaderData } from 'react-router';
import { ConsentProvider, ConsentScript, PreferencesButton, useConsent } from 'sekisho/react';
import { readConsent } from 'sekisho/server';
import { consentOptions, startConsent } from './consent';

/** The visitor's answer, which the first HTML shows. */
export const loader = ({ request }: LoaderFunctionArgs) => readConsent(request, consentOptions);

const start = `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-1')`;

const State = () => (
  <p id="state">{useConsent('google-analytics') ? 'Visits are counted.' : 'Visits are not counted.'}</p>
);

export const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <link rel="icon" href="data:," />
      <Meta />
      <Links />
    </head>
    <body>
      {children}
      <Scripts />
    </body>
  </html>
);

export default function App() {
  return (
    <ConsentProvider consent={startConsent} decision={useLoaderData<typeof loader>()}>
      <ConsentScript id="google-analytics" async src="https://www.googletagmanager.com/gtag/js?id=G-1" />
      <ConsentScript id="google-analytics" code={start} />
      <nav>
        <Link id="to-home" to="/">
          Home
        </Link>{' '}
        <Link id="to-lesson" to="/lesson">
          Lesson
        </Link>
      </nav>
      <Outlet />
      <State />
      <PreferencesButton>Cookie settings</PreferencesButton>
    </ConsentProvider>
  );
}
