import { nearest } from '../../../core/nearest.ts';
import { DeadlineVariable, DemandVariable, FaultVariable } from '../../../core/process/variables.ts';
import { called, type Element, list, mappings, one, text } from '../element.ts';
import { feelIn, type Read, readFeel } from '../feel.ts';
import { inFile, perModel, type Rule, type Sentence } from './rule.ts';

/** The variables whose fields the code lays down. */
const shapes: Record<string, string[]> = {
  demand: Object.keys(DemandVariable.properties),
  fault: Object.keys(FaultVariable.properties),
  deadline: Object.keys(DeadlineVariable.properties),
};

/** What a model or a form reads of a demand, a fault or a deadline is a field of it. */
export const knownFields: Rule = async (project) => [
  ...(await inModels(project)),
  ...[...project.forms].flatMap(([key, { reads, writes }]) =>
    inFile(
      `forms/${key}.form`,
      unknownOf(
        reads.filter(({ name }) => !writes.includes(name)),
        '',
      ),
    ),
  ),
];

const inModels = perModel(({ elements }) =>
  elements.flatMap((element) =>
    expressionsOf(element).flatMap((value) => {
      const feel = feelIn(value);
      return feel === undefined ? [] : unknownOf(readFeel(feel).reads, `${called(element)}：`);
    }),
  ),
);

const expressionsOf = (element: Element): string[] => [
  ...mappings(element, 'inputParameters').values(),
  ...mappings(element, 'outputParameters').values(),
  text(one(element, 'conditionExpression'), 'body'),
  ...list(element, 'eventDefinitions').map((definition) => text(one(definition, 'timeDate'), 'body')),
];

const unknownOf = (reads: Read[], at: string): Sentence[] =>
  reads.flatMap(({ name, fields }) => {
    const known = shapes[name];
    return known === undefined
      ? []
      : fields
          .filter((field) => !known.includes(field))
          .map((field) => ({
            zh: `${at}“${name}.${field}”不存在，最接近的是“${name}.${nearest(field, known)}”，请更正。`,
            en: `${at.replace('：', ': ')}“${name}.${field}” does not exist, the nearest is “${name}.${nearest(field, known)}”: mend it.`,
          }));
  });
