/**
 * Every `code` an answer can carry, with its HTTP status and when it comes: a stable part of the contract, listed
 * in `/openapi.json`. An error cannot be made with a code that is not here.
 */
export const errorCodes = {
  'invalid-request': { status: 400, when: 'body, query, path or headers do not fit the schema' },
  'idempotency-key-missing': {
    status: 400,
    when: 'this route is not carried out without an Idempotency-Key',
  },
  'malformed-json': { status: 400, when: 'the body is not JSON, or empty' },
  'malformed-request': { status: 400, when: 'the body is not as long as its content-length says' },
  'malformed-url': { status: 400, when: 'the address is not percent-encoded correctly' },
  'bad-request': { status: 400, when: 'the server refuses the request otherwise; any 4xx status' },
  unauthenticated: { status: 401, when: 'no access key or token, or one that is not valid (any more)' },
  'scope-missing': { status: 403, when: 'the key or token lacks a scope; `scope` names it' },
  'not-own': {
    status: 403,
    when: 'the object is in sight, but another department may do this; `department`',
  },
  'department-bound': {
    status: 403,
    when: 'the answer is about all departments, the key or token is of one',
  },
  'cross-site': { status: 403, when: 'a browser that is signed in sent it from a page elsewhere' },
  'not-found': { status: 404, when: 'there is no such thing; `what` and `id` say which' },
  'no-such-route': { status: 404, when: 'there is no such address or method' },
  'method-not-allowed': {
    status: 405,
    when: 'the address is there, but not with this method; `Allow` names those',
  },
  'request-timeout': { status: 408, when: 'the request did not come in time; the connection ends' },
  'headers-too-large': {
    status: 431,
    when: 'address and headers are longer than 16 KB together; the connection ends',
  },
  'not-acceptable': { status: 406, when: 'no format that Accept takes is offered; `offered`' },
  'step-not-open': { status: 409, when: 'the step is completed, being completed or cancelled; `state`' },
  'demand-ended': { status: 409, when: 'the demand is completed, withdrawn or cancelled; `state`' },
  'demand-past-cancelling': { status: 409, when: 'the demand has gone too far to be cancelled; `state`' },
  'service-state': { status: 409, when: 'the service is in a state that forbids it; `state`' },
  'service-number-taken': { status: 409, when: 'another service has that number; `service`' },
  'service-busy': { status: 409, when: 'another demand touches the service; `demand` is its number' },
  'resumption-under-way': { status: 409, when: 'the resumption of the service is on its way' },
  'deadline-ended': { status: 409, when: 'the clock was met, missed or cancelled' },
  'deadline-due': { status: 409, when: 'the due moment has passed: too late to move it' },
  'deadline-paused': { status: 409, when: 'the clock is paused already' },
  'deadline-not-paused': { status: 409, when: 'the clock runs: nothing to resume' },
  'deadline-held': { status: 409, when: 'the clock stands for a held step; `step`: resume that' },
  'key-name-taken': { status: 409, when: 'there is or was a key of that name' },
  'key-ended': { status: 409, when: 'the key is revoked or has expired' },
  'key-own': { status: 409, when: 'a key does not revoke itself' },
  'step-taken': { status: 409, when: 'somebody else has the step; `assignee`' },
  'step-not-handed-over': { status: 409, when: 'nobody handed the step over; `choice` sends it back' },
  'reminded-just-now': { status: 409, when: 'the step was reminded of in the last 10 minutes; `remindedAt`' },
  'step-held': { status: 409, when: 'the step is held already; `heldAt`, `heldBy`' },
  'step-not-held': { status: 409, when: 'the step is not held: nothing to resume' },
  'resource-code-taken': { status: 409, when: 'another resource has that code; `code`' },
  'unit-not-waiting': { status: 409, when: 'the unit does not wait to be released; `state`' },
  'service-closed': { status: 409, when: 'the service is closed for good; `service`, `state`' },
  'idempotency-key-in-use': { status: 409, when: 'the first request with this Idempotency-Key still runs' },
  'delivery-not-dead': { status: 409, when: 'only what was given up can be sent again; `state`' },
  'work-order-state': {
    status: 409,
    when: 'the work order is done or withdrawn, or is carried out by a step of its demand; `state`',
  },
  'models-busy': { status: 409, when: 'another deployment of models is under way' },
  'etag-differs': { status: 412, when: 'the thing was changed since it was read; `etag` is its present one' },
  'body-too-large': { status: 413, when: 'the body is larger than the route accepts' },
  'unsupported-media-type': { status: 415, when: 'the content type is not application/json' },
  'too-many-requests': { status: 429, when: 'too many requests in a minute; wait as `Retry-After` says' },
  'file-missing': { status: 422, when: 'an upload holds no file, or broke off' },
  'file-empty': { status: 422, when: 'the uploaded file is empty' },
  'file-type-refused': { status: 422, when: 'the content is no PDF, JPEG, PNG or OFD' },
  'demand-not-local': { status: 422, when: 'the line crosses cities or provinces; `offered`' },
  'demand-makes-no-sense': { status: 422, when: 'a demand fits the schema but cannot be meant' },
  'fault-makes-no-sense': { status: 422, when: 'the report of a fault fits the schema but cannot be meant' },
  'work-order-makes-no-sense': {
    status: 422,
    when: 'an order for network work fits the schema but cannot be meant',
  },
  'resources-make-no-sense': { status: 422, when: 'resources fit the schema but cannot be meant' },
  'import-refused': { status: 422, when: 'a file to import has faults; `faults` by row, nothing is taken' },
  'file-unreadable': { status: 422, when: 'a file to import is neither CSV nor XLSX' },
  'invalid-calendar': { status: 422, when: "a year's notice contradicts itself" },
  'extension-too-long': { status: 422, when: 'limit and extensions have no room for so many days' },
  'extension-unit': { status: 422, when: 'the extension is not in the unit of the limit' },
  'step-result-refused': { status: 422, when: 'the result does not fit the step' },
  'key-makes-no-sense': { status: 422, when: 'a key that would not work from its first moment' },
  'department-unknown': { status: 422, when: 'there is no such department; `offered`' },
  'handover-goes-nowhere': { status: 422, when: 'the step lies there already, or nobody is named' },
  'models-refused': {
    status: 422,
    when: 'models do not pass the check, or the engine refuses them; `faults`',
  },
  'template-service-type-differs': { status: 422, when: 'the code belongs to another service type' },
  'idempotency-key-reused': { status: 422, when: 'the Idempotency-Key came before with another body' },
  'webhook-address-refused': { status: 422, when: 'events are not sent to such an address; `host`' },
  'if-match-missing': { status: 428, when: 'this is not written without If-Match: read it first' },
  'too-many-streams': { status: 429, when: 'as many streams of events as are allowed are open' },
  internal: { status: 500, when: 'a fault of the service; report `instance`' },
  unavailable: { status: 503, when: 'something this service needs is away' },
  'record-unavailable': { status: 503, when: 'the record (PostgreSQL) is away' },
} as const;

/** Those that become an incident or a line of the log, never an answer. */
const incidentCodes = {
  'invalid-ladder': { status: 422 },
  'invalid-fault-limit': { status: 422 },
  'unknown-outbox-kind': { status: 500 },
} as const;

export type ErrorCode = keyof typeof errorCodes;

const allCodes = { ...errorCodes, ...incidentCodes };
type AnyCode = keyof typeof allCodes;

/** The codes of one HTTP status, those of incidents included. */
export type CodeOf<Status extends number> = {
  [Code in AnyCode]: (typeof allCodes)[Code]['status'] extends Status ? Code : never;
}[AnyCode];
