import { connection } from 'next/server';
import { ConsentGate } from 'sekisho/react';

/** Comes after the rest of the page, when the server knows which film it is. */
export const Film = async ({ film }) => {
  await connection();
  const found = await new Promise((resolve) => setImmediate(resolve, film));
  return (
    <ConsentGate id="vimeo" title={`Film ${found}`} style={{ width: 640, height: 360 }}>
      <iframe src={`https://player.vimeo.com/video/${found}`} title={`Film ${found}`} width="640" height="360" />
    </ConsentGate>
  );
};
