async function showAdmin() {
  const me = await (await fetch('/api/me')).json();
  if (me.role === 'admin' && localStorage.getItem('panel') === 'true') openPanel();
}
