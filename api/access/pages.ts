import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { escaped, htmlPage, pageHeaders } from '../html-page.ts';
import { sessionOf } from './session-cookie.ts';

/** Sends a page of ours with the policy that its own style and forms need. */
export async function sendPage(
  reply: FastifyReply,
  status: number,
  { title, body, refresh = false }: { title: string; body: string; refresh?: boolean },
): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64');
  if (refresh) reply.header('refresh', '0');
  return await reply
    .code(status)
    .type('text/html; charset=utf-8')
    .headers(pageHeaders(nonce, { forms: true }))
    .serializer(String)
    .send(htmlPage({ title: escaped(title), nonce, body }));
}

/** The page that takes an access key; `next` is where it leads to, one of our own addresses. */
export const signInPage = (next: string, fault: string | null) => ({
  title: '登录',
  body: `<h1>登录</h1>
<p>请输入访问密钥，向本部门的系统管理员领取。</p>
${fault === null ? '' : `<div class="said wrong" role="alert">${escaped(fault)}</div>`}
<form method="post" action="/sign-in" accept-charset="utf-8">
<input type="hidden" name="next" value="${escaped(next)}">
<label for="key">访问密钥</label>
<input type="password" id="key" name="key" maxlength="200" autocomplete="current-password" required>
<button type="submit">登录</button>
</form>`,
});

/** Name of the key by which a browser has signed in; null where who asks has not. */
export const signedInAs = ({ principal }: FastifyRequest): string | null =>
  principal.byCookie === true ? principal.name : null;

/** Stands at the end of a page for whoever has signed in by a browser. */
export const signOutForm = (name: string): string =>
  `<form method="post" action="/sign-out"><p>已用密钥“${escaped(name)}”登录。<button type="submit">退出登录</button></p></form>`;

/**
 * Who is not signed in is led to the page for it, and back afterwards. A link from elsewhere comes without the cookie,
 * which is `SameSite=Strict`: the page asks for itself once more, and then the cookie comes along.
 */
export async function askToSignIn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (request.method !== 'GET')
    return await sendPage(reply, 401, {
      title: '登录已过期',
      body: '<h1>登录已过期</h1><p>请在新窗口重新登录，再返回上一页重新提交。</p><p><a href="/sign-in" target="_blank" rel="noopener">重新登录</a></p>',
    });
  if (request.headers['sec-fetch-site'] === 'cross-site' && sessionOf(request) === undefined)
    return await sendPage(reply, 200, { title: '正在打开', body: '<p>正在打开……</p>', refresh: true });
  return await reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
}

export const refusePage = async (reply: FastifyReply): Promise<FastifyReply> =>
  await sendPage(reply, 403, {
    title: '没有权限',
    body: '<h1>没有权限</h1><p>您的访问密钥没有这项权限，请联系系统管理员，或退出后用其他密钥登录。</p><form method="post" action="/sign-out"><button type="submit">退出登录</button></form>',
  });

/** Where to go after signing in: an address of this service, whatever the form says. */
export function ownAddress(next: unknown): string {
  const base = 'http://own.invalid';
  if (typeof next !== 'string' || !URL.canParse(next, base)) return '/sign-in';
  const url = new URL(next, base);
  return url.origin === base && next.startsWith('/') ? url.pathname + url.search : '/sign-in';
}
