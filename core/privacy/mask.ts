import { ERASED, mapPersonal, type PersonalKind } from './personal-fields.ts';

/**
 * A name as Chinese forms mask it: 王芳 → 王*, 陈大文 → 陈*文, 欧阳修文 → 欧**文. Of a name in other letters its first letter
 * stays; how long it is does not show.
 */
export function maskName(name: string): string {
  const signs = [...name.trim()];
  const [first = '', last = ''] = [signs[0], signs.at(-1)];
  if (!/^[\p{Script=Han}·]+$/u.test(name.trim())) return `${first}***`;
  return signs.length < 3 ? `${first}*` : `${first}${'*'.repeat(signs.length - 2)}${last}`;
}

/**
 * A telephone number: 13812341234 → 138****1234, 025-88886666 → 025-****6666; of short and odd ones the last two digits
 * stay. Separators stay where they are, letters do not: somebody may have written a name there.
 */
export function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '').length;
  const [head, tail] =
    digits >= 10 ? [Math.min(5, Math.max(3, digits - 8)), 4] : [0, digits >= 7 ? 4 : Math.min(2, digits - 1)];
  let seen = 0;
  return phone.replaceAll(/\p{L}/gu, '').replaceAll(/\d/g, (digit) => {
    seen += 1;
    return seen <= head || seen > digits - tail ? digit : '*';
  });
}

/** An e-mail address: li@example.com → l***@example.com. */
export const maskEmail = (email: string): string => {
  const [local = '', domain = ''] = email.split(/@(?=[^@]*$)/);
  return `${[...local][0] ?? ''}***${domain === '' ? '' : `@${domain}`}`;
};

const masks: Record<PersonalKind, (text: string) => string> = {
  name: maskName,
  phone: maskPhone,
  email: maskEmail,
};

/** One value; what was erased says so. */
export const maskText = (text: string, kind: PersonalKind): string =>
  text === ERASED ? text : masks[kind](text);

/** The value with every personal text in it masked. */
export const maskPersonal = <T>(value: T): T => mapPersonal(value, maskText);

/** An address a customer's message goes to: e-mail or telephone. */
export const maskAddress = (address: string): string =>
  maskText(address, address.includes('@') ? 'email' : 'phone');

/** A running text in which these names occur; telephone numbers and e-mail addresses are found by their looks. */
export const maskWithin = (text: string, names: string[]): string =>
  maskNumbers(
    [...new Set(names)]
      .filter((name) => name !== '' && name !== ERASED)
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, name) => rest.replaceAll(name, maskName(name)), text),
  );

/** A message to or about a customer: as running text, and by the places where such messages have a name. */
export const maskMessage = (text: string, names: string[]): string =>
  maskWithin(text, names)
    .replaceAll(/^([^\n，*]{1,100})，您好：/gm, (_, name: string) => `${maskName(name)}，您好：`)
    .replaceAll(/客户确认人：([^\n*]{1,200})/g, (_, name: string) => `客户确认人：${maskName(name)}`);

const MOBILE = /(?<![\d.-])1[3-9]\d{9}(?!\d)/g;
const LANDLINE = /(?<![\d.-])0\d{2,3}[- ]\d{7,8}(?!\d)/g;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/g;

/** Telephone numbers and e-mail addresses in a running text, masked. */
export const maskNumbers = (text: string): string =>
  text.replaceAll(MOBILE, maskPhone).replaceAll(LANDLINE, maskPhone).replaceAll(EMAIL, maskEmail);
