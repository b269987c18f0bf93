/** Fills the page of the waiting room: who is welcome, what there is to read, and where to go next. */
function fill(articles: readonly { readonly title: string }[]): void {
  const address = new URLSearchParams(location.search);
  const name = address.get('name') ?? 'guest';
  document.getElementById('welcome')!.innerHTML = `Welcome, <b>${name}</b>!`;

  const list = document.getElementById('articles')!;
  for (const article of articles) {
    const item = document.createElement('li');
    item.innerHTML = article.title;
    list.append(item);
  }

  const next = document.getElementById('next')!;
  next.setAttribute('href', address.get('next') ?? '/appointments');
}

module.exports = { fill };
