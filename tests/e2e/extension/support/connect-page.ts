/** The web app's side of linking: on a click it hands a one-time code to the extension that opened it. */
export function connectPage(code: string): string {
  return `<!doctype html><html lang="pt-BR"><title>Conectar</title><body>
<button id="connect">Conectar</button><p id="answer"></p>
<script>
  const query = new URLSearchParams(location.search);
  document.getElementById('connect').addEventListener('click', async () => {
    const message = { type: 'performancy.link', code: ${JSON.stringify(code)}, state: query.get('state') };
    const answer = await chrome.runtime.sendMessage(query.get('extension_id'), message);
    document.getElementById('answer').textContent = JSON.stringify(answer);
  });
</script></body></html>`;
}
