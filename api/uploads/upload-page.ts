import { signOutForm } from '../access/pages.ts';
import { escaped, htmlPage } from '../html-page.ts';

const style = `
  .drop { border: 2px dashed #8d8d8d; padding: 1.5rem; text-align: center; }
  .drop.over { border-color: #0f62fe; background: #edf5ff; }
  progress { width: 100%; margin-top: 1rem; }
`;

const frame = (title: string, nonce: string, body: string): string => htmlPage({ title, nonce, style, body });

/** Shown for a number that no demand has. */
export const unknownDemandPage = (demand: string, nonce: string): string =>
  frame(
    '没有这个需求',
    nonce,
    `<h1>没有这个需求</h1><p>找不到需求 ${escaped(demand)}，请从待办任务里的链接重新打开。</p>`,
  );

/** What the API answers, for staff. */
const sentences = {
  'file-type-refused': '文件不是 PDF、JPEG、PNG 或 OFD（按内容判断，与文件名无关），请重新扫描或另存后上传。',
  'file-empty': '文件是空的，请选择其他文件。',
  'file-missing': '没有收到文件，请重新选择后上传。',
  'body-too-large': '文件超过 20 MB，请降低扫描精度后重新上传。',
  'demand-ended': '需求已办结、撤回或取消，不再接收验收单。',
  unauthenticated: '登录已过期，请刷新页面重新登录后上传。',
  'scope-missing': '您的访问密钥没有上传附件的权限，请联系系统管理员。',
  'cross-site': '请在本页面上操作。',
  'too-many-requests': '操作太频繁，请一分钟后再试。',
  'record-unavailable': '系统暂时不可用，请稍后再试。',
};

/** Runs in the browser: plain, as there is one form and one list. */
const script = (id: string): string => `
const sentences = ${JSON.stringify(sentences)};
const list = '/v1/demands/${id}/attachments';
const byId = (name) => document.getElementById(name);
const drop = byId('drop'), file = byId('file'), send = byId('send'), said = byId('said'), bar = byId('bar'), who = byId('who');
const say = (text, wrong) => { said.textContent = text; said.className = wrong ? 'said wrong' : 'said'; said.hidden = false; };
const chosen = () => { byId('chosen').textContent = file.files.length ? file.files[0].name : '尚未选择文件'; };
file.addEventListener('change', chosen);
for (const name of ['dragover', 'dragleave', 'drop']) drop.addEventListener(name, (event) => {
  event.preventDefault();
  drop.classList.toggle('over', name === 'dragover');
  if (name === 'drop' && event.dataTransfer.files.length) { file.files = event.dataTransfer.files; chosen(); }
});
async function show() {
  const answer = await fetch(list);
  if (!answer.ok) return;
  const items = (await answer.json()).items.filter((one) => one.kind === 'acceptance-form');
  byId('none').hidden = items.length > 0;
  byId('files').hidden = items.length === 0;
  byId('rows').replaceChildren(...items.map((one) => {
    const row = document.createElement('tr');
    const link = document.createElement('a');
    link.href = '/v1/attachments/' + one.id;
    link.textContent = one.name;
    for (const content of [link, Math.ceil(one.size / 1024) + ' KB', one.uploadedAt.slice(0, 16).replace('T', ' '), one.uploadedBy]) {
      const cell = document.createElement('td');
      cell.append(content);
      row.append(cell);
    }
    return row;
  }));
}
byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (!who.value.trim()) return say('请填写经办人。', true);
  if (!file.files.length) return say('请选择签字验收单的扫描件。', true);
  if (file.files[0].size > 20 * 1024 * 1024) return say(sentences['body-too-large'], true);
  send.disabled = true; bar.hidden = false; bar.value = 0; said.hidden = true;
  const request = new XMLHttpRequest();
  request.open('POST', list + '?kind=acceptance-form');
  request.setRequestHeader('x-actor', encodeURIComponent(who.value.trim()));
  request.upload.onprogress = (step) => { if (step.lengthComputable) bar.value = step.loaded / step.total; };
  request.onloadend = () => {
    send.disabled = false; bar.hidden = true;
    let answer = {};
    try { answer = JSON.parse(request.responseText); } catch {}
    if (request.status === 201) say('已上传：' + answer.name + '。请回到待办任务继续填写并提交。');
    else if (request.status === 200) say('这个文件已经上传过：' + answer.name + '。');
    else say(sentences[answer.code] || '上传失败，请检查网络后重试。', true);
    show();
  };
  const body = new FormData();
  body.append('file', file.files[0]);
  request.send(body);
});
show();
`;

/** Uploads the signed acceptance of one demand: one page, nothing from elsewhere, right on a phone too. */
export const uploadPage = ({
  id,
  number,
  customerName,
  nonce,
  signedIn,
}: {
  id: string;
  number: string;
  customerName: string;
  nonce: string;
  /** Name of the key by which the browser has signed in; null where it has not. */
  signedIn: string | null;
}): string =>
  frame(
    `上传签字验收单 ${escaped(number)}`,
    nonce,
    `<h1>上传签字验收单</h1>
<p>需求 ${escaped(number)}　${escaped(customerName)}</p>
<p><a href="/v1/demands/${id}/forms/acceptance?format=pdf">打印验收单（签字用）</a></p>
<form id="form">
<label for="who">经办人</label>
<input type="text" id="who" maxlength="100" autocomplete="name">
<label for="file">签字验收单扫描件</label>
<div class="drop" id="drop">
<input type="file" id="file" accept=".pdf,.jpg,.jpeg,.png,.ofd,application/pdf,image/jpeg,image/png">
<p id="chosen">尚未选择文件</p>
<p>可拖到这里。PDF、JPEG、PNG 或 OFD，不超过 20 MB。</p>
</div>
<button id="send">上传</button>
<progress id="bar" max="1" hidden></progress>
</form>
<div id="said" class="said" role="status" hidden></div>
<label>已上传</label>
<p id="none">还没有上传文件。</p>
<table id="files" hidden><thead><tr><th>文件</th><th>大小</th><th>上传时间</th><th>上传人</th></tr></thead><tbody id="rows"></tbody></table>
${signedIn === null ? '' : signOutForm(signedIn)}
<script nonce="${nonce}">${script(id)}</script>`,
  );
