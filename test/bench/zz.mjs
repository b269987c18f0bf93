// mk.mjs SOURCE OUT
import { writeFileSync } from 'node:fs';
const [,, source, out] = process.argv;
const { buildProduct } = await import('./product.mjs');
const p = await buildProduct(source, out); writeFileSync(out + '.json', JSON.stringify(p));
