/** Text as HTML shows it. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const baseStyle = `
  body { font-family: system-ui, "Noto Sans SC", "Microsoft YaHei", sans-serif; margin: 0; background: #f4f4f4; color: #161616; }
  main { max-width: 40rem; margin: 2rem auto; background: #fff; padding: 1.5rem 2rem; }
  h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
  p { margin: .4rem 0; color: #525252; }
  label { display: block; margin: 1.2rem 0 .3rem; font-weight: 600; }
  input[type=text] { width: 100%; box-sizing: border-box; padding: .6rem; border: 1px solid #8d8d8d; font: inherit; }
  button { margin-top: 1.2rem; padding: .7rem 2rem; border: 0; background: #0f62fe; color: #fff; font: inherit; cursor: pointer; }
  button:disabled { background: #c6c6c6; cursor: default; }
  .said { margin-top: 1rem; padding: .8rem 1rem; border-left: 4px solid #24a148; background: #defbe6; }
  .said.wrong { border-color: #da1e28; background: #fff1f1; }
  table { width: 100%; border-collapse: collapse; margin-top: .5rem; }
  th, td { text-align: left; padding: .5rem .5rem .5rem 0; border-bottom: 1px solid #e0e0e0; font-size: .9rem; }
  [hidden] { display: none; }
`;

/** A page for staff: Chinese, right on a phone, nothing from elsewhere. `title` and `body` are HTML already. */
export const htmlPage = ({
  title,
  nonce,
  style = '',
  body,
}: {
  title: string;
  nonce: string;
  style?: string;
  body: string;
}): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${baseStyle}${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** Headers of such a page: only its own style and script run, it talks to this service only, and nobody frames it. */
export const pageHeaders = (nonce: string, { forms = false }: { forms?: boolean } = {}) => ({
  'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; form-action ${forms ? "'self'" : "'none'"}; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});
