/**
 * The source of a call of a function with JSON arguments, for a script of a page: written as it is between
 * `<script>` and `</script>`. The function must not use anything from around it.
 */
export const callSource = <A extends readonly unknown[]>(call: (...values: A) => unknown, ...values: A): string =>
  `(${String(call)})(${values.map((value) => JSON.stringify(value)).join(', ')})`
    // a string or a template that holds the end of a script would end this one
    .replaceAll('</script', '<\\/script');
