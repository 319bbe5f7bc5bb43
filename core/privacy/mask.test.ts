import { expect, test } from '@jest/globals';
import { maskAddress, maskEmail, maskName, maskPersonal, maskPhone, maskWithin } from './mask.ts';
import { ERASED, personalTexts } from './personal-fields.ts';

test.each([
  ['王芳', '王*'],
  ['陈大文', '陈*文'],
  ['欧阳修文', '欧**文'],
  ['迪丽热巴·迪力木拉提', '迪********提'],
  ['李', '李*'],
  ['John Smith', 'J***'],
  ['李工 13812341234', '李***'],
  ['𠮷田', '𠮷*'],
])('the name %s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked));

test.each([
  ['13812341234', '138****1234'],
  ['138 1234 1234', '138 **** 1234'],
  ['+86 13812341234', '+86 138****1234'],
  ['025-88886666', '025-****6666'],
  ['0551-66668888', '0551-****8888'],
  ['88886666', '****6666'],
  ['025-88886666-8012', '025-88******-8012'],
  ['10086', '***86'],
  ['1', '*'],
  ['李雷 13812341234', ' 138****1234'],
  ['无', ''],
])('the number %s is shown as %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

test.each([
  ['li.lei@example.com', 'l***@example.com'],
  ['odd', 'o***'],
])('the address %s is shown as %s', (email, masked) => expect(maskEmail(email)).toBe(masked));

test('an address is a telephone or an e-mail', () => {
  expect(maskAddress('li@example.com')).toBe('l***@example.com');
  expect(maskAddress('13812341234')).toBe('138****1234');
});

test('personal members are masked wherever they stand; everything else is the same object', () => {
  const point = { name: '总部', address: '南京市鼓楼区中山路1号' };
  const demand = {
    customer: { name: '华东物流集团', contactName: '李雷', contactPhone: '025-88886666', contactEmail: null },
    accountManager: { name: '王芳', phone: '13800000000' },
    accessPoints: [point],
    acceptance: {
      customerSignature: { signer: '陈大文', signedOn: '2026-12-25' },
      supportSignature: { signer: '赵强' },
    },
    handler: '孙七',
    at: new Date(0),
  };
  const masked = maskPersonal({ items: [demand] });
  expect(masked).toEqual({
    items: [
      {
        ...demand,
        customer: {
          name: '华东物流集团',
          contactName: '李*',
          contactPhone: '025-****6666',
          contactEmail: null,
        },
        accountManager: { name: '王*', phone: '138****0000' },
        acceptance: {
          customerSignature: { signer: '陈*文', signedOn: '2026-12-25' },
          supportSignature: { signer: '赵强' },
        },
      },
    ],
  });
  expect(masked.items[0]?.accessPoints).toBe(demand.accessPoints);
  expect(personalTexts(demand)).toEqual(['李雷', '025-88886666', '王芳', '13800000000', '陈大文']);
  expect(maskPersonal(point)).toBe(point);
});

test('what was erased says so, masked or not', () => {
  expect(maskPersonal({ contactName: ERASED, contactPhone: ERASED })).toEqual({
    contactName: ERASED,
    contactPhone: ERASED,
  });
  expect(personalTexts({ contactName: ERASED })).toEqual([]);
});

test('in a running text names are masked, and what looks like a number or an address', () => {
  expect(
    maskWithin(
      '李雷雷，您好：李雷已确认，电话13812341234或025-88886666，li@example.com。编号 XQ-20260930-0001，订单2251799813685249。',
      ['李雷', '李雷雷'],
    ),
  ).toBe(
    '李*雷，您好：李*已确认，电话138****1234或025-****6666，l***@example.com。编号 XQ-20260930-0001，订单2251799813685249。',
  );
});
