import { type Static, Type } from 'typebox';
import { AccountManagerSchema, CustomerSchema } from '../demands/demand.schema.ts';

const { code, name, contactName, contactPhone, contactEmail, important, serviceLevel } =
  CustomerSchema.properties;

/** What is written of a customer under its number. */
const fields = {
  name,
  important,
  serviceLevel,
  contactName: Type.Optional(contactName),
  contactPhone: Type.Optional(contactPhone),
  contactEmail,
  accountManager: Type.Optional(AccountManagerSchema),
};

/** The body of `PUT /v1/customers/{code}`: the whole of it; what is left away is empty from then on. */
export const CustomerBodySchema = Type.Object(fields, {
  additionalProperties: false,
  description: 'A customer of the master (客户资料)',
});

/** A customer as an import hands it in. */
export const CustomerInputSchema = Type.Object({ code, ...fields }, { additionalProperties: false });
export type CustomerInput = Static<typeof CustomerInputSchema>;
