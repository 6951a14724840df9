const STYLE = `body{font:16px/1.5 system-ui,sans-serif;background:#f4f5f7;color:#1b1f24;display:grid;place-items:center;min-height:100vh;margin:0}
main{background:#fff;padding:32px;border-radius:12px;max-width:420px;box-shadow:0 2px 16px #0002}
h1{font-size:20px;margin:0 0 8px}li{margin:2px 0}button{font:inherit;padding:10px 20px;border-radius:8px;border:1px solid #8a919c;background:#fff;cursor:pointer}
button[value=allow]{background:#0b66c3;border-color:#0b66c3;color:#fff}form{display:flex;gap:12px;margin-top:20px}small{color:#5b6470}`;

/** What the account's owner sees: who asks for what, and two buttons. */
export function consentPage(accounts_url: string, query: URLSearchParams): string {
  const scopes = (query.get('scope') ?? '').split(',').filter((scope) => scope !== '');
  const hidden = ['client_id', 'redirect_uri', 'scope', 'state']
    .filter((name) => query.has(name))
    .map((name) => `<input type="hidden" name="${name}" value="${escapeHtml(query.get(name) ?? '')}">`);
  return page(
    'Zoho (simulação)',
    `<h1>Performancy quer acessar sua conta Zoho</h1><p>Vendas Brasil Ltda</p>
<ul>${scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`).join('')}</ul>
<form method="post" action="${escapeHtml(accounts_url)}/oauth/v2/auth/decision">${hidden.join('')}
<button name="decision" value="allow">Allow</button><button name="decision" value="deny">Deny</button></form>
<p><small>Servidor local de testes: nenhuma conta real.</small></p>`,
  );
}

export function messagePage(text: string): string {
  return page('Zoho (simulação)', `<h1>${escapeHtml(text)}</h1>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="pt-BR"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><main>${body}</main></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
