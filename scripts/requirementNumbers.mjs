/** Every requirement that a title names: `R07`, and all of `R04 to R06` or `R14–R17`. */
export const numbersIn = (title) => {
  const numbers = new Set(title.match(/\bR\d\d\b/g));
  for (const [, from, to] of title.matchAll(/\bR(\d\d)(?: to |–)R(\d\d)\b/g)) {
    for (let number = Number(from); number <= Number(to); number += 1)
      numbers.add(`R${String(number).padStart(2, '0')}`);
  }
  return numbers;
};
