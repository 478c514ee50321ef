/** Notes what has happened to a part of another site, once, in `window.events`. */
export const note = (event) => {
  const events = (window.events ??= []);
  if (!events.includes(event)) events.push(event);
  events.sort();
};
