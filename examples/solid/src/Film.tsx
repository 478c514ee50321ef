import { ConsentGate } from 'sekisho/solid';

export const Film = (props: { title: string; film: number }) => (
  <>
    <h1>{props.title}</h1>
    <ConsentGate id="vimeo" title={`Film ${props.film}`} style="width: 640px; height: 360px">
      <iframe
        src={`https://player.vimeo.com/video/${props.film}`}
        title={`Film ${props.film}`}
        width="640"
        height="360"
      />
    </ConsentGate>
  </>
);
