import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDrawing } from '../../bpmn/tools/drawing.ts';
import { colouredSvg } from './coloured-svg.ts';
import { isEmpty } from './differences.ts';
import type { ComparedProcess, ElementChange } from './element-changes.ts';
import { type DrawnProcess, reportHtml, type Simulation } from './report.ts';

/**
 * Writes report.html and report.json into a folder. Drawn are the processes in which an element differs, or which a
 * scenario runs through differently.
 * @returns the path of the page
 */
export async function writeReport(
  folder: string,
  simulation: Simulation,
  processes: ComparedProcess[],
): Promise<string> {
  const differing = new Set(
    simulation.scenarios.flatMap(({ differences }) =>
      isEmpty(differences)
        ? []
        : [...differences.onlyBefore, ...differences.onlyAfter].map((id) => id.slice(0, id.indexOf('/'))),
    ),
  );
  const wanted = processes.filter(({ id, changes }) => changes.size > 0 || differing.has(id));
  const drawn = await draw(wanted);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), JSON.stringify(simulation, null, 2));
  const page = join(folder, 'report.html');
  await writeFile(page, reportHtml(simulation, drawn));
  return page;
}

async function draw(processes: ComparedProcess[]): Promise<DrawnProcess[]> {
  const drawing = await openDrawing();
  const picture = async (
    process: ComparedProcess,
    side: 'before' | 'after',
    shown: ElementChange[],
  ): Promise<string | null> => {
    const xml = process[side];
    if (xml === null) return null;
    const changes = new Map([...process.changes].filter(([, change]) => shown.includes(change)));
    return colouredSvg(await drawing.draw(xml), changes, `${side}-${process.id}`);
  };
  try {
    const drawn: DrawnProcess[] = [];
    for (const process of processes)
      drawn.push({
        process,
        before: await picture(process, 'before', ['removed', 'changed']),
        after: await picture(process, 'after', ['added', 'changed']),
      });
    return drawn;
  } finally {
    await drawing.close();
  }
}
