import { Suspense } from 'react';
import { Streamed } from './Streamed';

export default function Home() {
  return (
    <>
      <h1>Home</h1>
      <Suspense fallback={<p>Looking for the film…</p>}>
        <Streamed film={1} />
      </Suspense>
    </>
  );
}
