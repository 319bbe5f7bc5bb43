/** As a person compares: width and case of letters and blanks do not make another place. */
export const comparable = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
