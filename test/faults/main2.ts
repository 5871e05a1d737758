import { interleave } from './interleavings';
const [a, b] = process.argv.slice(2).map(Number) as [number, number];
const t = Date.now();
const c: Record<string, number> = {};
const n: Record<string, number> = {};
for (let s = a; s < b; s++) {
  const { story, wrong } = interleave(s);
  for (const [k, v] of wrong) {
    c[k] = (c[k] ?? 0) + 1;
    n[k] = (n[k] ?? 0) + 1;
    if (n[k]! <= 4) console.log(s, k, '\n   ', story, '\n   ', v.slice(0, 500));
  }
}
console.log(c, Date.now() - t);
