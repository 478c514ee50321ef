import { Suspense } from 'react';
import { Film } from './Film';

export default function Home() {
  return (
    <>
      <h1>Home</h1>
      <Suspense fallback={<p>Looking for the film…</p>}>
        <Film film={1} />
      </Suspense>
    </>
  );
}
