/** A list of texts as PostgreSQL reads one from a text: the ORM would write a list of values into a statement as several. */
export const sqlArray = (values: readonly string[]): string =>
  `{${values.map((value) => JSON.stringify(value)).join(',')}}`;
