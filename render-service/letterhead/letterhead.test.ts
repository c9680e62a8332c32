import { parsePolicy, policyFromReading } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { readDossierFolder } from '../dossier-folder/dossier-folder.ts';
import { findPackageFaults } from '../engine/docx/find-package-faults.ts';
import { officeLetterhead, partText, withParts } from '../testing/office-letterhead.ts';
import { LetterheadError } from './letterhead-error.ts';
import { readLetterhead } from './letterhead-template.ts';
import { renderWithLetterhead } from './render-with-letterhead.ts';

const DOCUMENT = 'word/document.xml';
const notice = [
  '青禾县人民政府关于发放取暖补助的通知',
  '青政发〔2029〕8号',
  '各乡镇人民政府：',
  '现就发放取暖补助通知如下：',
  '一、补助对象',
  '本县户籍家庭。',
  '青禾县人民政府',
  '2029年10月12日',
].join('\n');
const policy = policyFromReading(parsePolicy({ text: notice }));
const wordsOf = (docx: Uint8Array): string =>
  partText(docx, DOCUMENT)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');
const example = (name: string) =>
  readDossierFolder(new URL(`../../examples/dossiers/${name}`, import.meta.url).pathname);

async function refusalOf(make: () => Promise<unknown>): Promise<LetterheadError> {
  const error: unknown = await make().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof LetterheadError) return error;
  throw new Error('It was not refused.', { cause: error });
}
const refused = (lines: Parameters<typeof officeLetterhead>[0]) =>
  refusalOf(async () => renderWithLetterhead(policy, readLetterhead(await officeLetterhead(lines)), null));

describe('an office’s own 红头', () => {
  it('prints name and number where it says, and the text, signature and date in our layout', async () => {
    const docx = await renderWithLetterhead(policy, readLetterhead(await officeLetterhead()), '2029-10-12');
    const words = wordsOf(docx);
    expect(words).toMatch(/青禾县人民政府文件\n青政发〔2029〕8号\n/);
    expect(words).not.toContain('签发人');
    expect(words).not.toContain('{{');
    expect(words.indexOf('一、补助对象')).toBeGreaterThan(words.indexOf('各乡镇人民政府：'));
    expect(words.indexOf('2029年10月12日')).toBeGreaterThan(words.indexOf('本县户籍家庭。'));
    expect(words.match(/青政发〔2029〕8号/g)).toHaveLength(1);
  });

  it('keeps its page, headers and pictures, and its styles as they are', async () => {
    const template = await officeLetterhead();
    const docx = await renderWithLetterhead(policy, readLetterhead(template), null);
    for (const path of ['word/header1.xml', 'word/footer1.xml'])
      expect(partText(docx, path)).toBe(partText(template, path));
    const styles = partText(template, 'word/styles.xml');
    expect(partText(docx, 'word/styles.xml').startsWith(styles.replace('</w:styles>', ''))).toBe(true);
    expect(partText(docx, DOCUMENT)).toContain('w:left="1588"');
    expect(partText(docx, 'docProps/core.xml')).not.toContain('办公室小王');
  });

  it.each(['self-employed-2022', 'youth-startup-2023', 'minimum-living-2025'])(
    'holds %s with every part on its own page, without a broken reference, in the same bytes',
    async (name) => {
      const { policy: real } = await example(name);
      const template = readLetterhead(await officeLetterhead());
      const [one, two] = [
        await renderWithLetterhead(real, template, null),
        await renderWithLetterhead(real, template, null),
      ];
      expect(Buffer.compare(one, two)).toBe(0);
      expect(findPackageFaults(one)).toEqual([]);
      const sections = partText(one, DOCUMENT).match(/<w:sectPr/g)?.length;
      expect(sections).toBe(real.document.content?.length);
      // Only the first page of all has the emblem.
      expect(partText(one, DOCUMENT).match(/<w:titlePg/g)).toHaveLength(1);
    },
  );

  it('is refused where something of the policy would not be printed', async () => {
    const { policy: real } = await example('guanxian-2020');
    const template = readLetterhead(await officeLetterhead());
    const error = await refusalOf(() => renderWithLetterhead(real, template, null));
    expect(error).toMatchObject({ code: 'letterhead-incomplete' });
    expect(error.message).toContain('{{印发份数}}');
    expect(await refused({ head: ['青禾县人民政府文件'] })).toMatchObject({
      code: 'letterhead-incomplete',
      message: expect.stringContaining('{{发文字号}}'),
    });
  });

  it.each([
    ['an unknown tag', { head: ['{{发文字号}}', '{{文号}}'] }, '不认识的标签：{{文号}}'],
    ['a name of JavaScript’s own', { head: ['{{发文字号}}', '{{constructor}}'] }, '{{constructor}}'],
    ['a tag that does not end', { head: ['{{发文字号}}', '{{标题'] }, '没有写完'],
    ['a pair without its end', { head: ['{{发文字号}}', '{{#签发人}}签发人：{{签发人}}'] }, '没有成对'],
    ['the text twice', { head: ['{{发文字号}}', '{{正文}}'] }, '只出现一次'],
    ['the text within a line', { head: ['{{发文字号}}'], foot: ['见{{正文}}'] }, '单独占一段'],
  ])('is refused with %s, in words for people', async (_what, lines, said) => {
    const error = await refused(lines);
    expect(error.code).toBe('letterhead-tags-wrong');
    expect(error.message).toContain(said);
  });

  it('is refused without a place for the text', async () => {
    const docx = await officeLetterhead();
    const without = withParts(docx, { [DOCUMENT]: partText(docx, DOCUMENT).replace('{{正文}}', '') });
    expect((await refusalOf(async () => readLetterhead(without))).message).toContain('没有 {{正文}}');
  });

  describe('from somebody who means harm', () => {
    const changed = async (changes: (docx: Uint8Array) => Record<string, string | null>) => {
      const docx = await officeLetterhead();
      return refusalOf(async () => readLetterhead(withParts(docx, changes(docx))));
    };
    const rels = (type: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

    it.each([
      ['macros', { 'word/vbaProject.bin': 'x' }, 'letterhead-unsafe'],
      ['an embedded program', { 'word/embeddings/oleObject1.bin': 'x' }, 'letterhead-unsafe'],
      [
        'a template from elsewhere',
        { 'word/_rels/settings.xml.rels': rels('attachedTemplate', 'https://example.org/t.dotm') },
        'letterhead-unsafe',
      ],
      [
        'a picture from elsewhere',
        { 'word/_rels/header9.xml.rels': rels('image', '\\\\\\\\host\\\\share\\\\a.png') },
        'letterhead-unsafe',
      ],
    ] as const)('is refused: %s', async (_what, parts, code) => {
      expect((await changed(() => ({ ...parts }))).code).toBe(code);
    });

    it('is refused: entities that grow, text that swells, a part that is missing', async () => {
      const bomb = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
      const entities = await changed((docx) => ({
        [DOCUMENT]: partText(docx, DOCUMENT).replace('?>', `?>${bomb}`),
      }));
      expect(entities.code).toBe('letterhead-unreadable');
      const swollen = await changed(() => ({ 'word/media/big.bin': ' '.repeat(40 * 1024 * 1024) }));
      expect(swollen.code).toBe('letterhead-unreadable');
      expect((await changed(() => ({ [DOCUMENT]: null }))).code).toBe('letterhead-unreadable');
      const nonsense = await refusalOf(async () => readLetterhead(new Uint8Array([0x50, 0x4b, 3, 4])));
      expect(nonsense.code).toBe('letterhead-unreadable');
    });
  });
});
