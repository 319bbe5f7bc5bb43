import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { committedTemplates } from '../../bpmn/tools/templates/files.ts';
import { type Modeler, openModeler } from './modeler.ts';
import type { Json } from './service.ts';

/** What a process owner works with: the editors of the Camunda Modeler, in one window each. */
export interface OwnerTools {
  /** The flow editor, with the properties panel and the templates. */
  modeler: Modeler;
  /** The decision table editor. */
  table: Page;
  /** The form editor. */
  form: Page;
  close(): Promise<void>;
}

/** What the owner sees, kept as an artefact of the run: the guide's pictures in docs/pictures/ are taken from there. */
async function keepPicture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(300);
  await mkdir(artefacts, { recursive: true });
  await page.screenshot({ path: join(artefacts, `${name}.png`) });
}

const artefacts = join(import.meta.dirname, '../artefacts');

const fileOf = (name: string): string => fileURLToPath(import.meta.resolve(name));

/** A style sheet with what it imports, for a page that has no address to load from. */
async function styleOf(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  const imports = [...text.matchAll(/@import '([^']+)';/g)].map(async ([, name = '']) =>
    styleOf(join(dirname(path), name)),
  );
  return [...(await Promise.all(imports)), text.replaceAll(/@import '[^']+';/g, '')].join('\n');
}

const addStyles = async (page: Page, names: string[]): Promise<void> => {
  for (const name of names) await page.addStyleTag({ content: await styleOf(fileOf(name)) });
};

const fonts = '* { font-family: "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif; }';

/** Chromium with the editors of the Modeler, each with its own looks. */
export async function openOwnerTools(): Promise<OwnerTools> {
  const modeler = await openModeler(committedTemplates());
  const model = modeler.page;
  const assets = 'camunda-bpmn-js/dist/assets';
  await addStyles(model, [
    `${assets}/camunda-cloud-modeler.css`,
    `${assets}/bpmn-font/css/bpmn-embedded.css`,
  ]);
  // A tool of its own that covers a corner of the drawing.
  await model.addStyleTag({ content: '.djs-minimap { display: none }' });

  const window = async (body: string): Promise<Page> => {
    const page = await model
      .context()
      .browser()
      ?.newPage({ viewport: { width: 1200, height: 520 } });
    if (page === undefined) throw new Error('The browser has gone.');
    page.setDefaultTimeout(10_000);
    await page.setContent(`<body style="margin: 0">${body}</body>`);
    await page.addStyleTag({ content: fonts });
    return page;
  };

  const table = await window('<div id="table" style="height: 520px"></div>');
  const looks = ['diagram-js', 'dmn-js-shared', 'dmn-js-drd', 'dmn-js-decision-table'];
  await addStyles(table, [
    ...[...looks, 'dmn-js-decision-table-controls'].map((name) => `dmn-js/dist/assets/${name}.css`),
    'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css',
  ]);
  await table.addScriptTag({
    path: fileURLToPath(import.meta.resolve('dmn-js/dist/dmn-modeler.production.min.js')),
  });

  const form = await window('<div id="form" style="height: 800px"></div>');
  await form.setViewportSize({ width: 1500, height: 800 });
  await addStyles(form, [
    '@bpmn-io/form-js/dist/assets/form-js.css',
    '@bpmn-io/form-js/dist/assets/form-js-editor.css',
    '@bpmn-io/form-js/dist/assets/properties-panel.css',
  ]);
  await form.addScriptTag({
    path: fileURLToPath(new URL('form-editor.umd.js', import.meta.resolve('@bpmn-io/form-js'))),
  });
  return { modeler, table, form, close: async () => await modeler.close() };
}

/** Runs a function of this file in a page, where types are not known. */
const inPage = async (page: Page, work: string, given: Json): Promise<Json> =>
  await page.evaluate(`(${work})(${JSON.stringify(given)})`);

export interface Row {
  /** The row, counted from 1, above which the new one comes. */
  above: number;
  /** Its cells, the annotation last. */
  cells: string[];
}

/** A row more in a decision table, by right click and typing. @returns the file the Modeler would save. */
export async function addRow(page: Page, file: string, { above, cells }: Row): Promise<string> {
  await inPage(
    page,
    `async (xml) => {
      window.modeler = new DmnJS({ container: '#table' });
      await modeler.importXML(xml);
      await modeler.open(modeler.getViews().find(({ type }) => type === 'decisionTable'));
    }`,
    file,
  );
  await page
    .locator('td.rule-index')
    .nth(above - 1)
    .click({ button: 'right' });
  await keepPicture(page, 'owner-table-menu');
  await page.locator('.context-menu-entry-add-rule-above').click();
  const row = page.locator('tbody tr', { has: page.locator('td.rule-index') }).nth(above - 1);
  for (const [at, text] of cells.entries()) {
    await row.locator('td:not(.rule-index)').nth(at).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
  }
  await page.mouse.click(1_000, 480);
  // What is typed reaches the table a moment later.
  await page.waitForTimeout(500);
  await keepPicture(page, 'owner-table');
  return await page.evaluate('modeler.saveXML({ format: true }).then(({ xml }) => xml)');
}

/** Room is made before the end of a confirmation, and a task put into the lane of engineering. */
const newTask = `async (xml) => {
  await modeler.importXML(xml);
  const modeling = modeler.get('modeling');
  const root = modeler.get('canvas').getRootElement();
  const all = modeler.get('elementRegistry').filter((one) => one !== root && !one.waypoints);
  const room = { x: 480, y: 0 };
  const { movingShapes, resizingShapes } = modeler.get('spaceTool').calculateAdjustments(all, 'x', room.x, 2650);
  modeling.createSpace(movingShapes, resizingShapes, room, 'e', 2650);

  const lane = byId('confirmation-engineering');
  const made = modeling.createShape({ type: 'bpmn:Task' }, { x: 2760, y: 720 }, lane);
  drawn(made, { id: 'approve-solution', name: '审批网络方案' });
  modeler.get('canvas').viewbox({ x: 2290, y: 60, width: 1010, height: 840 });
}`;

/**
 * The task becomes an approval by the head of engineering, with the way back to the design when it is refused: two
 * gateways and their lines.
 */
const approval = `() => {
  const modeling = modeler.get('modeling');
  const write = (id, text) =>
    modeling.updateProperties(byId(id), {
      documentation: [modeler.get('bpmnFactory').create('bpmn:Documentation', { text })],
    });
  write('approve-solution', '依据：第15条。工程建设部负责人审批端到端网络方案。');
  modeling.reconnectEnd(byId('check-design-solution-to-resources-confirmed'), byId('approve-solution'), { x: 2760, y: 680 });
  actions.append({ to: 'approve-solution', type: 'bpmn:ExclusiveGateway', id: 'check-approve-solution', name: '填写无误?' });
  write('check-approve-solution', '办理结果由系统核对，核对不通过时退回原环节。');
  actions.append({ to: 'check-approve-solution', type: 'bpmn:ExclusiveGateway', id: 'solution-approved', name: '审批同意?' });
  write('solution-approved', '依据：第15条。不同意的退回设计网络方案。');

  const line = (from, to) => byId(from).outgoing.find(({ target }) => target === byId(to)) ?? modeling.connect(byId(from), byId(to));
  const when = (flow, name, body) => {
    modeling.updateProperties(flow, { name });
    if (body) modeling.updateProperties(flow, { conditionExpression: modeler.get('bpmnFactory').create('bpmn:FormalExpression', { body }) });
  };
  const otherwise = (flow) => modeling.updateProperties(flow.source, { default: flow.businessObject });
  const again = line('check-approve-solution', 'approve-solution');
  when(again, '填写有误', '=step.fault != null');
  const checked = line('check-approve-solution', 'solution-approved');
  otherwise(checked);
  const agreed = line('solution-approved', 'resources-confirmed');
  when(agreed, '同意', '=decision = "approved"');
  const refused = line('solution-approved', 'design-solution');
  when(refused, '不同意');
  otherwise(refused);

  const middle = (id) => { const { x, y, width, height } = byId(id); return { x: x + width / 2, y: y + height / 2, top: y, bottom: y + height, left: x }; };
  const [task, check, decide, end, design] = ['approve-solution', 'check-approve-solution', 'solution-approved', 'resources-confirmed', 'design-solution'].map(middle);
  modeling.updateWaypoints(byId('check-design-solution-to-resources-confirmed'), [{ x: 2590, y: 255 }, { x: 2590, y: task.y }, { x: task.left, y: task.y }]);
  modeling.updateWaypoints(again, [{ x: check.x, y: check.top }, { x: check.x, y: 640 }, { x: task.x + 40, y: 640 }, { x: task.x + 40, y: task.top }]);
  modeling.updateWaypoints(agreed, [{ x: decide.x, y: decide.top }, { x: decide.x, y: end.y }, { x: end.left, y: end.y }]);
  modeling.updateWaypoints(refused, [{ x: decide.x, y: decide.bottom }, { x: decide.x, y: 830 }, { x: design.x, y: 830 }, { x: design.x, y: design.bottom }]);
  const place = (element, x, y) => { const { label } = element; modeling.moveElements([label], { x: x - label.x, y: y - label.y }); };
  place(byId('solution-approved'), decide.x + 30, decide.y - 7);
  place(again, check.x - 80, 600);
  place(agreed, decide.x + 10, 650);
  place(refused, decide.x + 10, 780);
}`;

const step = 'approve-solution';

/** Gives the new task the template of a human step, from the list that opens in the properties panel. */
async function chooseTemplate(page: Page): Promise<void> {
  await page.evaluate(`modeler.get('selection').select(byId('${step}'))`);
  await page.locator('.bio-properties-panel-select-template-button').click();
  const search = page.locator('.djs-popup input').first();
  await search.fill('人工环节');
  // It looks when a key comes up.
  await search.press('End');
  await page.getByText('1 result found').waitFor();
  await keepPicture(page, 'owner-template');
  await page.locator('.djs-popup .entry', { hasText: '人工环节' }).click();
}

/** The approval, with the fields of its template filled in. @returns the file the Modeler would save. */
export async function addApproval({ page, act }: Modeler, file: string): Promise<string> {
  await inPage(page, newTask, file);
  await chooseTemplate(page);
  await inPage(page, approval, null);
  await act({ do: 'choose', id: step, label: '办理部门', value: '工程建设部' });
  await act({ do: 'fill', id: step, label: '环节名称', value: '审批网络方案' });
  await act({ do: 'fill', id: step, label: '表单 ID', value: step });
  await keepPicture(page, 'owner-model');
  return await page.evaluate('modeler.saveXML({ format: true }).then(({ xml }) => xml)');
}

/** The form of the design, saved under another name: what was typed there is only shown, and a decision is asked for. */
const approvalForm = `async (schema) => {
  window.editor = new FormEditor.FormEditor({ container: document.querySelector('#form') });
  await editor.importSchema(schema);
  const modeling = editor.get('modeling');
  const fields = () => editor.get('formFieldRegistry').getAll();
  const form = fields().find(({ type }) => type === 'default');
  modeling.editFormField(form, { id: 'approve-solution' });
  const design = fields().find(({ key }) => key === 'networkSolution');
  const at = form.components.findIndex(({ id }) => id === design.id);
  modeling.removeFormField(design, form, at);
  const add = (offset, field) => modeling.addFormField(field, form, at + offset);
  add(0, { type: 'text', text: '**端到端网络解决方案**\\n\\n{{networkSolution}}' });
  add(1, { type: 'radio', key: 'decision', label: '审批意见', validate: { required: true },
    values: [{ label: '同意', value: 'approved' }, { label: '不同意', value: 'refused' }] });
  add(2, { type: 'textarea', key: 'reason', label: '不同意的原因', validate: { required: true, maxLength: 4000 },
    conditional: { hide: '=decision != "refused"' } });
  editor.get('selection').set(fields().find(({ key }) => key === 'decision'));
}`;

/** @returns the file the form editor would save. */
export async function copyForm(page: Page, file: string): Promise<string> {
  await inPage(page, approvalForm, JSON.parse(file));
  await keepPicture(page, 'owner-form');
  return JSON.stringify(await page.evaluate('editor.saveSchema()'), null, 2);
}
