const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);

const numbers = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([one]) => Number(one));

/** The articles that a model's text cites: `依据：第6条至第16条、第37条`. */
export const citedByModel = (text: string): number[] =>
  [...text.matchAll(/第\d+条(?:至第\d+条)?/g)].flatMap(([cited]) => {
    const [from = 0, to = from] = numbers(cited);
    return range(from, to);
  });

/** The articles that a name cites: `art. 24`, `art. 24, 26`, `art. 24–31` or `art. 24 to 31`. */
export const citedByName = (name: string): number[] =>
  [...name.matchAll(/\bart\. (\d+(?:(?:[–-]| to )\d+)?(?:, \d+(?:[–-]\d+)?)*)/g)].flatMap(([, cited = '']) =>
    cited.split(', ').flatMap((part) => {
      const [from = 0, to = from] = numbers(part);
      return range(from, to);
    }),
  );

/** The articles that a test cites; only where its own name cites none, those of what it stands under. */
export const citedByTest = (names: string[]): number[] =>
  names.map(citedByName).findLast((cited) => cited.length > 0) ?? [];
