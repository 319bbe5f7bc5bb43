/** What a personal value is: decides how it is masked. */
export type PersonalKind = 'name' | 'phone' | 'email';

/**
 * Members that hold personal information (PIPL art. 4), wherever they stand: in columns, process variables, answers and log lines.
 * A new member that holds some is added here, and is encrypted, masked, kept out of logs and erased from then on.
 */
const byMember = new Map(
  Object.entries<PersonalKind>({
    contactName: 'name',
    contactPhone: 'phone',
    contactEmail: 'email',
    accountManagerName: 'name',
    accountManagerPhone: 'phone',
    /** Who of the customer confirmed that a fault is mended (art. 27). */
    confirmedBy: 'name',
    /** Who of the customer signed form 4 (art. 23). */
    customerSigner: 'name',
    /** As TM Forum has them, in `contactMedium`. */
    phoneNumber: 'phone',
    emailAddress: 'email',
  }),
);

/** Members that are personal only inside this one. */
const byParent = new Map(
  Object.entries<Record<string, PersonalKind>>({
    accountManager: { name: 'name', phone: 'phone' },
    customerSignature: { signer: 'name' },
    /** Of a customer's master data. */
    contact: { name: 'name', phone: 'phone', email: 'email' },
  }).map(([parent, members]) => [parent, new Map(Object.entries(members))]),
);

/**
 * Members that are nobody's personal data, but as little to be read by whoever reads the database: with a webhook's secret, shown once
 * and kept for a repetition of its request, one signs as us. They are encrypted, and neither masked nor erased.
 */
const secretMembers = new Set(['secret']);

/** Parties of TM Forum who are persons, by their role. */
const personRoles: unknown[] = ['customerContact', 'accountManager'];

/** What stands where personal data was erased. */
export const ERASED = '已删除';

const kindOf = (parent: string, member: string, holder: Record<string, unknown>): PersonalKind | undefined =>
  member === 'name' && personRoles.includes(holder.role)
    ? 'name'
    : (byParent.get(parent)?.get(member) ?? byMember.get(member));

type Change = (text: string, kind: PersonalKind) => string;

/**
 * The value with every personal text in it changed. What holds none is handed back as it is, not copied.
 * @param change gets a text that is not empty, and what it is.
 * @param name of the member that the value is of, where it is cut out of something: `accountManager`.
 */
export function mapPersonal<T>(value: T, change: Change, name?: string): T;
export function mapPersonal(value: unknown, change: Change, name = ''): unknown {
  return walk(value, name, (text, parent, member, holder) => {
    const kind = kindOf(parent, member, holder);
    return kind === undefined ? text : change(text, kind);
  });
}

/** The same with every text that is kept encrypted: the personal ones, and secrets. */
export function mapEncrypted<T>(value: T, change: (text: string) => string, name?: string): T;
export function mapEncrypted(value: unknown, change: (text: string) => string, name = ''): unknown {
  return walk(value, name, (text, parent, member, holder) =>
    secretMembers.has(member) || kindOf(parent, member, holder) !== undefined ? change(text) : text,
  );
}

/** What becomes of a text that is not empty, by where it stands. */
type Replace = (text: string, parent: string, member: string, holder: Record<string, unknown>) => string;

function walk(value: unknown, name: string, replace: Replace): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => walk(item, name, replace));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isPlain(value)) return value;
  let changed: Record<string, unknown> | undefined;
  // By names alone: an answer is walked several times, and pairs would be most of what it leaves behind.
  for (const member of Object.keys(value)) {
    const inner = value[member];
    const next =
      typeof inner === 'string' && inner !== ''
        ? replace(inner, name, member, value)
        : walk(inner, member, replace);
    if (next === inner) continue;
    changed ??= { ...value };
    changed[member] = next;
  }
  return changed ?? value;
}

/** An object as JSON has it. */
export const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // By what `Object.prototype` is, not by which one it is: a value may come from another realm.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Every personal text in a value, without what was erased. */
export function personalTexts(value: unknown): string[] {
  const texts: string[] = [];
  mapPersonal(value, (text) => {
    if (text !== ERASED) texts.push(text);
    return text;
  });
  return texts;
}
