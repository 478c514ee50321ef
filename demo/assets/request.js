/**
 * A form for requests about one's data: it takes what is asked for, and the number of the receipt, from the address
 * (`?request=erasure&receipt=…`). This demonstration sends nothing.
 */
const form = document.querySelector('form.request');
const asked = new URLSearchParams(location.search);

for (const name of ['request', 'receipt']) {
  const field = form.elements[name];
  const given = asked.get(name) ?? '';
  const fits = field.localName !== 'select' || [...field.options].some(({ value }) => value === given);
  if (given && fits) field.value = given;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  form.querySelector('[role=status]').textContent = form.dataset.done;
});
