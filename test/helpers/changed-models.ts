import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { type NamedFile, readModelFiles } from '../../core/models/model-files.ts';
import type { Json } from './service.ts';

/** The models as they lie in `bpmn/`. */
export const realModels = async (): Promise<NamedFile[]> =>
  await readModelFiles(join(import.meta.dirname, '../../bpmn'));

type Create = (type: string, attributes?: object) => Json;

/** One file edited as the Modeler would: read, changed and written by bpmn-moddle. The rest stays as it is. */
export async function editModel(
  files: NamedFile[],
  name: string,
  edit: (definitions: Json, create: Create) => void,
): Promise<NamedFile[]> {
  const moddle: Json = new BpmnModdle({ zeebe });
  const content = files.find((file) => file.name === name)?.content ?? '';
  const { rootElement } = await moddle.fromXML(content);
  edit(rootElement, (type, attributes = {}) => moddle.create(type, attributes));
  const { xml } = await moddle.toXML(rootElement, { format: true });
  return files.map((file) => (file.name === name ? { name, content: xml } : file));
}

/** One decision table edited as the Modeler would, by dmn-moddle. */
export async function editDecision(
  files: NamedFile[],
  name: string,
  edit: (table: Json) => void,
): Promise<NamedFile[]> {
  const moddle: Json = new DmnModdle();
  const content = files.find((file) => file.name === name)?.content ?? '';
  const { rootElement } = await moddle.fromXML(content);
  edit(rootElement.drgElement.find((element: Json) => element.$type === 'dmn:Decision').decisionLogic);
  const { xml } = await moddle.toXML(rootElement, { format: true });
  return files.map((file) => (file.name === name ? { name, content: xml } : file));
}

const byId = (elements: Json[], id: string): Json => {
  const found = elements.find((element) => element.id === id);
  if (found === undefined) throw new Error(`The model has no ${id}.`);
  return found;
};

/** The only process of a model. */
const processOf = (definitions: Json): Json =>
  definitions.rootElements.find((element: Json) => element.$type === 'bpmn:Process');

export const elementOf = (definitions: Json, id: string): Json =>
  byId(processOf(definitions).flowElements, id);

const shapeOf = (definitions: Json, id: string): Json =>
  definitions.diagrams[0].plane.planeElement.find((shape: Json) => shape.bpmnElement?.id === id);

/** Human steps are copied as a whole, as a person copies one in the Modeler. */
const clone = (node: Json, create: Create): Json => {
  const copy = create(node.$type);
  for (const { name, isMany, isReference } of node.$descriptor.properties) {
    const value = node.get(name);
    if (isReference || value === undefined || ['id', 'incoming', 'outgoing'].includes(name)) continue;
    const child = (one: Json) => {
      if (typeof one !== 'object' || one === null) return one;
      const inner = clone(one, create);
      inner.$parent = copy;
      return inner;
    };
    copy.set(name, isMany ? value.map(child) : child(value));
  }
  return copy;
};

/** How far everything right of the new step moves, in the picture. */
const SHIFT = 340;

/**
 * The solution template with another label on its first step, and one more step after the template is published: an
 * approval by the engineering department.
 */
export async function withApprovalStep(files: NamedFile[]): Promise<NamedFile[]> {
  const changed = await editModel(files, 'solution-template.bpmn', (definitions, create) => {
    const draft = elementOf(definitions, 'draft-template');
    draft.name = '拟定模板初稿';
    for (const mapping of draft.extensionElements.values[2].inputParameters)
      mapping.source = mapping.source.replace('拟定方案模板', draft.name);
    const process = processOf(definitions);
    const step = approvalOf(draft, create);
    const check = clone(elementOf(definitions, 'check-draft-template'), create);
    Object.assign(check, { id: 'check-approve-template' });
    const flow = (sourceRef: Json, targetRef: Json, more: object = {}) => {
      const made = create('bpmn:SequenceFlow', { id: `${sourceRef.id}-to-${targetRef.id}` });
      Object.assign(made, { sourceRef, targetRef, ...more, $parent: process });
      process.flowElements.push(made);
      return made;
    };
    const last = elementOf(definitions, 'publish-template-to-template-published');
    const end = elementOf(definitions, 'template-published');
    const again = elementOf(definitions, 'check-draft-template-to-draft-template');
    const checked = flow(step, check);
    const back = flow(check, step, {
      name: again.name,
      conditionExpression: clone(again.conditionExpression, create),
    });
    const onward = flow(check, end);
    last.targetRef = step;
    check.default = onward;
    Object.assign(step, { $parent: process, incoming: [last, back], outgoing: [checked] });
    Object.assign(check, { $parent: process, incoming: [checked], outgoing: [back, onward] });
    end.incoming = [onward];
    process.flowElements.push(step, check);
    process.laneSets[0].lanes.at(-1).flowNodeRef.push(step, check);
    draw(definitions, create, { step, check, last, checked, back, onward });
  });
  const draft = JSON.parse(files.find(({ name }) => name === 'forms/draft-template.form')?.content ?? '{}');
  const form = {
    ...draft,
    id: 'approve-template',
    components: draft.components.filter(({ key, type }: Json) => key === 'handler' || type === 'html'),
  };
  return [...changed, { name: 'forms/approve-template.form', content: JSON.stringify(form, null, 2) }];
}

function approvalOf(draft: Json, create: Create): Json {
  const step = clone(draft, create);
  const [, form, io] = step.extensionElements.values;
  form.formId = 'approve-template';
  io.inputParameters = io.inputParameters.filter(
    ({ target }: Json) => target === 'step' || target === 'handler',
  );
  io.inputParameters[0].source = '={department: "engineering", name: "工程审定模板", fault: step.fault}';
  io.outputParameters[0].source = '={handler: handler}';
  step.documentation[0].text = '依据：第7条。工程建设部审定入库的模板。';
  return Object.assign(step, { id: 'approve-template', name: '工程审定模板' });
}

function draw(definitions: Json, create: Create, made: Json): void {
  const plane = definitions.diagrams[0].plane;
  const end = shapeOf(definitions, 'template-published');
  for (const id of ['solution-template-pool', 'template-support-center', 'template-both', 'template-system'])
    shapeOf(definitions, id).bounds.width += SHIFT;
  end.bounds.x += SHIFT;
  end.label.bounds.x += SHIFT;
  const middle = end.bounds.y + end.bounds.height / 2;
  const add = (type: string, element: Json, more: object) =>
    plane.planeElement.push(
      Object.assign(create(type, { id: `${element.id}-di` }), {
        bpmnElement: element,
        $parent: plane,
        ...more,
      }),
    );
  const label = (x: number, y: number, width: number) =>
    create('bpmndi:BPMNLabel', { bounds: create('dc:Bounds', { x, y, width, height: 14 }) });
  const box = (x: number, width: number, height: number) =>
    create('dc:Bounds', { x, y: middle - height / 2, width, height });
  const line = (...points: [number, number][]) => ({
    waypoint: points.map(([x, y]) => create('dc:Point', { x, y })),
  });
  add('bpmndi:BPMNShape', made.step, { bounds: box(1400, 120, 80) });
  add('bpmndi:BPMNShape', made.check, {
    bounds: box(1575, 50, 50),
    isMarkerVisible: true,
    label: label(1574, middle + 31, 53),
  });
  add('bpmndi:BPMNEdge', made.checked, line([1520, middle], [1575, middle]));
  add('bpmndi:BPMNEdge', made.onward, line([1625, middle], [end.bounds.x, middle]));
  add('bpmndi:BPMNEdge', made.back, {
    ...line([1600, middle - 25], [1600, middle - 55], [1480, middle - 55], [1480, middle - 40]),
    label: label(1517, middle - 72, 46),
  });
  shapeOf(definitions, made.last.id).waypoint.at(-1).x = 1400;
}
