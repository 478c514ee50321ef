import Link from 'next/link';
import { Scripts } from './Scripts';

export const metadata = { icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/" id="to-home">
            Home
          </Link>
          <Link href="/about" id="to-about">
            About
          </Link>
        </nav>
        {children}
        <Scripts />
      </body>
    </html>
  );
}
