import { describe, expect, test } from '@jest/globals';
import { type Layer, layerPicture } from '../../scripts/docs/layerPicture';
import { withSection } from '../../scripts/docs/section';

const GROUND: Layer = {
  name: 'ground',
  purpose: 'what all stand on',
  imports: [],
  packages: ['zod'],
  rooms: ['a', 'b', 'c'],
};
const FACE: Layer = {
  name: 'face',
  purpose: 'what people see',
  imports: ['ground'],
  packages: [],
  usesNode: true,
  rooms: [],
};

describe('the picture of the layers', () => {
  test('has a node for each layer with its rooms, an arrow to each import, and a table', () => {
    expect(layerPicture([GROUND, FACE]).split('\n')).toEqual([
      '```mermaid',
      'flowchart TD',
      '  face["<b>face</b>"]',
      '  ground["<b>ground</b><br/>a · b · c"]',
      '  face --> ground',
      '```',
      '',
      '| Layer | Purpose | May import | Packages |',
      '| --- | --- | --- | --- |',
      '| `ground` | what all stand on | – | `zod` |',
      '| `face` | what people see | `ground` | `node:*` |',
    ]);
  });

  test('names on a dotted arrow the single files that a layer may import of another', () => {
    const picture = layerPicture([GROUND, { ...FACE, imports: ['ground/a.ts', 'ground/b/c.ts'] }]);
    expect(picture).toContain('\n  face -. "a.ts<br/>b/c.ts" .-> ground\n');
    expect(picture).not.toContain('-->');
    expect(picture).toContain('| `ground/a.ts`, `ground/b/c.ts` |');
  });

  test('has no arrow where nothing may be imported', () => {
    expect(layerPicture([GROUND, { ...FACE, imports: [] }])).not.toMatch(/->/);
  });
});

describe('a generated section', () => {
  const document = 'Before\n<!-- x:begin (generated) -->\nold\n<!-- x:end -->\nafter\n';

  test('replaces what stands between its comments and nothing else', () => {
    expect(withSection(document, 'x', 'new')).toBe(
      'Before\n<!-- x:begin (generated) -->\n\nnew\n\n<!-- x:end -->\nafter\n',
    );
  });

  test.each([
    ['neither comment', 'text'],
    ['no begin', '<!-- x:end -->'],
    ['no end', '<!-- x:begin (generated) -->'],
    ['its end before its begin', '<!-- x:end --><!-- x:begin (generated) -->'],
  ])('with %s is an error', (_, text) => {
    expect(() => withSection(text, 'x', 'new')).toThrow('The document lacks <!-- x:begin');
  });
});
