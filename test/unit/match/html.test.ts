import { check } from './support';

const html = (pattern: string, code: string, expected: readonly string[]): void => check('html', pattern, code, expected);

describe('html', () => {
  html('<script ... src="$S" ...>...</script>', '<script src="a.js"></script>\n<script>b()</script>', ['<script src="a.js"></script>']);
  html('<script ... src="=~/^http:/" ...>...</script>', '<script async src="http://a"></script>\n<script src="https://b"></script>', ['<script async src="http://a"></script>']);
  html('<a ... target="_blank" ...>...</a>', '<p><a href="b" target="_blank">c</a></p>\n<a href="b">d</a>', ['<a href="b" target="_blank">c</a>']);
  html('<a b="1" ...>...</a>', '<a c="2" b="1"></a>', ['<a c="2" b="1"></a>']);
  html('<script ...>$...JS</script>', '<script>a()</script>\n<style>b</style>', ['<script>a()</script>']);
  html('<div ...>...</div>', '<DIV CLASS="a"><p>b</p></DIV>', ['<DIV CLASS="a"><p>b</p></DIV>']);
  html('href="$X"', '<a href="b" id=c>d</a>', ['href="b"']);
  html('<input ... type="password" ...>', '<input type="text"><input id=a type=password>', ['<input id=a type=password>']);
  html('<$TAG ... href="$X" ...>...</$TAG>', '<p id="h"><a id=c href="b">d</a></p>\n<a id="e">f</a>', ['<a id=c href="b">d</a>']);
  html('<$TAG ... href="$X" ...>', '<p><link rel="a" href="b"></p>\n<a id="e">f</a>', ['<link rel="a" href="b">']);
  html('<$MY_TAG><$TAG>...</$TAG></$MY_TAG>', '<p><b>c</b></p>\n<p>c</p>', ['<p><b>c</b></p>']);
});
