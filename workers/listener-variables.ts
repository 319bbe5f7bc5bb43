import { Type } from 'typebox';

/** What the input mapping `step` of every human step says (docs: the human step). */
const StepVariable = Type.Object({
  department: Type.String(),
  name: Type.String(),
  fault: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});

/** A listener sees every variable in the scope of its step: these must be there. */
const Case = Type.Object({ id: Type.String() });
export const ListenerVariables = Type.Union([
  Type.Object({ demand: Case, step: StepVariable }),
  Type.Object({ fault: Case, step: StepVariable }),
]);
