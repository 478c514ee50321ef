import { ConsentGate } from 'sekisho/react';

export const Film = ({ title, film }: { title: string; film: number }) => (
  <>
    <h1>{title}</h1>
    <ConsentGate id="vimeo" title={`Film ${film}`} style={{ width: 640, height: 360 }}>
      <iframe src={`https://player.vimeo.com/video/${film}`} title={`Film ${film}`} width="640" height="360" />
    </ConsentGate>
  </>
);
