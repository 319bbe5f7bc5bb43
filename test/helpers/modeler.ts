import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** The Modeler's own libraries: bpmn-js with the element templates of Camunda 8, as one script for a browser. */
const modelerScript = fileURLToPath(
  import.meta.resolve('camunda-bpmn-js/dist/camunda-cloud-modeler.production.min.js'),
);

/** One step in the hands of a process owner; elements are named by their ids. */
export type Action =
  /** Draws an element behind another, or on its border, and gives it a template where one is named. */
  | { do: 'append' | 'attach'; to: string; type: string; id: string; name: string; template?: string }
  /** Fills in a field of the template in the properties panel, by its label. */
  | { do: 'fill' | 'choose'; id: string; label: string; value: string };

export interface Modeler {
  page: Page;
  /** What the Modeler has to say against the templates it was given; empty when it lists them all. */
  refused: string[];
  /** One step on the diagram that is open. */
  act(action: Action): Promise<void>;
  /** A new diagram, worked on. @returns the file the Modeler would save. */
  draw(process: string, actions: Action[]): Promise<string>;
  close(): Promise<void>;
}

const blank = (process: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="Definitions_1" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.6.0">
  <bpmn:process id="${process}" isExecutable="true"><bpmn:startEvent id="start" /></bpmn:process>
  <bpmndi:BPMNDiagram id="BPMNDiagram_1"><bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="${process}">
    <bpmndi:BPMNShape id="start_di" bpmnElement="start"><dc:Bounds x="182" y="160" width="36" height="36" /></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;

/** Runs in the page, where types are not known: the services of the Modeler by their names. */
const inPage = `
  var open = (templates) => {
    window.modeler = new BpmnModeler({ container: '#canvas', propertiesPanel: { parent: '#panel' } });
    const refused = [];
    modeler.on('elementTemplates.errors', ({ errors }) => refused.push(...errors.map((error) => error.message)));
    modeler.get('elementTemplatesLoader').setTemplates(templates);
    return refused;
  };
  var drawn = (element, { id, name, template }) => {
    const templates = modeler.get('elementTemplates');
    const known = template && templates.getLatest(template)[0];
    if (template && !known) throw new Error('The Modeler does not list ' + template);
    const final = known ? templates.applyTemplate(element, known) : element;
    modeler.get('modeling').updateProperties(final, { id, name });
  };
  var byId = (id) => modeler.get('elementRegistry').get(id);
  var actions = {
    append({ to, type, ...rest }) {
      const from = byId(to);
      const at = { x: from.x + from.width + 110, y: from.y + from.height / 2 };
      drawn(modeler.get('modeling').appendShape(from, { type }, at), rest);
    },
    attach({ to, type, ...rest }) {
      const host = byId(to);
      const at = { x: host.x + 20 + host.attachers.length * 60, y: host.y + host.height };
      drawn(modeler.get('modeling').createShape({ type }, at, host, { attach: true }), rest);
    },
  };
`;

/** Chromium with the Modeler's libraries and these templates. */
export async function openModeler(templates: unknown[]): Promise<Modeler> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  page.setDefaultTimeout(10_000);
  await page.setContent(
    '<body style="display: flex; margin: 0; height: 900px"><div id="canvas" style="width: 1200px"></div><div id="panel" style="width: 400px; overflow: auto"></div></body>',
  );
  await page.addScriptTag({ path: modelerScript });
  await page.addScriptTag({ content: inPage });
  const refused: string[] = await page.evaluate(`open(${JSON.stringify(templates)})`);

  /** A field of an element in the properties panel, its group unfolded. */
  async function fieldOf(id: string, label: string): Promise<Locator> {
    await page.evaluate(`modeler.get('selection').select(byId(${JSON.stringify(id)}))`);
    const field = page.locator('#panel').getByLabel(label);
    const group = page.locator('#panel .bio-properties-panel-group', { has: page.getByLabel(label) });
    if (!(await field.isVisible())) await group.locator('.bio-properties-panel-group-header').click();
    return field;
  }

  async function act(action: Action): Promise<void> {
    if ('to' in action) return await page.evaluate(`actions.${action.do}(${JSON.stringify(action)})`);
    const field = await fieldOf(action.id, action.label);
    if (action.do === 'choose') await field.selectOption({ label: action.value });
    else await field.fill(action.value);
    await field.blur();
  }

  return {
    page,
    refused,
    act,
    async draw(process, actions) {
      await page.evaluate(`modeler.importXML(${JSON.stringify(blank(process))})`);
      for (const action of actions) await act(action);
      return await page.evaluate('modeler.saveXML({ format: true }).then(({ xml }) => xml)');
    },
    close: async () => await browser.close(),
  };
}
