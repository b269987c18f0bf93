/** Only pages of the clinic itself. */
function pageOf(next) {
  return next !== null && /^\/(?!\/)/.test(next) ? next : '/appointments';
}

/** Fills the page of the waiting room: who is welcome, what there is to read, and where to go next. */
function fill(articles) {
  const address = new URLSearchParams(location.search);
  const bold = document.createElement('b');
  bold.textContent = address.get('name') ?? 'guest';
  document.getElementById('welcome').append('Welcome, ', bold, '!');

  const list = document.getElementById('articles');
  for (const article of articles) {
    const item = document.createElement('li');
    item.textContent = article.title;
    list.append(item);
  }

  const next = document.getElementById('next');
  next.setAttribute('href', pageOf(address.get('next')));
}

module.exports = { fill };
