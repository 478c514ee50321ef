import Link from 'next/link';
import { Scripts } from './Scripts';

export const metadata = { icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <nav>
          {/* what is fetched ahead, and when, depends on how busy the machine is */}
          <Link href="/" id="to-home" prefetch={false}>
            Home
          </Link>
          <Link href="/about" id="to-about" prefetch={false}>
            About
          </Link>
        </nav>
        {children}
        <Scripts />
      </body>
    </html>
  );
}
