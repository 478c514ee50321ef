/** Finds sections in which all the words stand. What is searched comes from the site itself, once somebody wants to search. */
(() => {
  const MOST = 20;
  const AROUND = 80;
  const { up } = document.currentScript.dataset;
  const byId = (id) => document.getElementById(id);
  const [box, field, count, list] = ['search', 'words', 'count', 'found'].map(byId);

  let sections;
  const load = () => {
    sections ??= fetch(`${up}search.json`).then((response) => response.json());
    return sections;
  };

  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const readWords = () => fold(field.value).split(/\s+/).filter(Boolean);

  /** How well a section fits: 0 where a word is missing; a word in its heading counts for more than one in its text. */
  const rate = ({ page, heading, text }, words) => {
    const places = [
      [fold(heading), 8],
      [fold(page), 4],
      [fold(text), 1],
    ];
    const rates = words.map((word) =>
      places.reduce((sum, [place, weight]) => sum + (place.includes(word) ? weight * (place === word ? 2 : 1) : 0), 0),
    );
    return rates.includes(0) ? 0 : rates.reduce((sum, value) => sum + value);
  };

  const excerpt = (text, word) => {
    const at = Math.max(0, fold(text).indexOf(word));
    const from = Math.max(0, at - AROUND);
    return `${from ? '… ' : ''}${text.slice(from, at + AROUND)}${at + AROUND < text.length ? ' …' : ''}`;
  };

  const createItem = ({ page, heading, address, text }, [word]) => {
    const link = document.createElement('a');
    link.href = up + address;
    link.textContent = heading === page ? page : `${page}: ${heading}`;
    const sample = document.createElement('p');
    sample.textContent = excerpt(text, word);
    const item = document.createElement('li');
    item.append(link, sample);
    return item;
  };

  const search = async () => {
    const words = readWords();
    const all = words.length ? await load() : [];
    // something else may have been typed meanwhile
    if (readWords().join(' ') !== words.join(' ')) return;
    const found = all
      .map((section) => ({ section, rating: rate(section, words) }))
      .filter(({ rating }) => rating)
      .sort((a, b) => b.rating - a.rating);
    list.replaceChildren(...found.slice(0, MOST).map(({ section }) => createItem(section, words)));
    count.textContent = words.length ? `${found.length || 'No'} ${found.length === 1 ? 'section' : 'sections'}` : '';
  };

  box.hidden = false;
  field.addEventListener('focus', load, { once: true });
  field.addEventListener('input', search);
  box.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    field.value = '';
    field.focus();
    void search();
  });
})();
