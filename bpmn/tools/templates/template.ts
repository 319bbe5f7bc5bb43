/** One property of an element template: what it fills in, and how the Modeler asks for it. */
export interface Property {
  id?: string;
  label?: string;
  description?: string;
  type: 'Hidden' | 'String' | 'Dropdown' | 'Boolean';
  value?: string | boolean;
  group?: string;
  optional?: boolean;
  editable?: boolean;
  feel?: 'required';
  choices?: { name: string; value: string }[];
  constraints?: { notEmpty?: boolean; pattern?: { value: string; message: string } };
  binding: Record<string, string>;
}

/** What the templates of this project use of the official schema (@camunda/zeebe-element-templates-json-schema). */
export interface Content {
  id: string;
  name: string;
  description: string;
  keywords?: string[];
  appliesTo: string[];
  elementType: { value: string; eventDefinition?: string };
  groups?: { id: string; label: string }[];
  icon: { contents: string };
  /** The official schema wants this of a template that brings listeners: they are not to be edited. */
  entriesVisible?: { executionListeners: false };
  properties: Property[];
}

/** An element template as its file has it. */
export interface Template extends Content {
  $schema: string;
  version: number;
  engines: { camunda: string };
}

export const hidden = (value: string | boolean, binding: Record<string, string>): Property => ({
  type: 'Hidden',
  value,
  binding,
});

/** Everything a model refers to is taken from the same deployment: models, forms and decisions of one release. */
export const sameDeployment = (type: string): Property =>
  hidden('deployment', { type, property: 'bindingType' });
