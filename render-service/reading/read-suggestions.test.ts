import { acceptSuggestions, interpretationSchema, placeSuggestions } from '@tongjie/model';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSuggestions } from './read-suggestions.ts';
import { ReadingError } from './reading-error.ts';

const schema = interpretationSchema('planning');
const paragraph = (...words: string[]) =>
  schema.node(
    'paragraph',
    null,
    words.map((text) => schema.text(text)),
  );
const section = (name: string, text: string) => schema.node(name, null, [paragraph(text)]);
const interpretation = schema.node('doc', null, [
  schema.node('title', null, [schema.text('《取暖补助办法》政策解读')]),
  schema.node('lead', null, [schema.text('县政府印发了办法。')]),
  section('backgroundSection', '冬天冷，取暖要花钱。'),
  section('objectivesSection', '让大家温暖过冬。'),
  section('mainContentSection', '每户每月补助300元。'),
  section('benefitsSection', '到村委会登记就行。'),
  section('changesSection', '以前没有这项补助。'),
]);

const by = (author: string) => ({ author, date: '2029-11-01T08:00:00Z' });
const pack = async (children: Paragraph[], comments: { id: number; author: string; text: string }[] = []) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        comments: {
          children: comments.map(({ id, author, text }) => ({
            id,
            author,
            date: new Date('2029-11-02T00:00:00Z'),
            children: [new Paragraph(text)],
          })),
        },
        sections: [{ children }],
      }),
    ),
  );
const changed = () =>
  pack(
    [
      new Paragraph({
        children: [
          new TextRun('冬天冷，'),
          new DeletedTextRun({ id: 1, ...by('王县长'), text: '取暖要花钱' }),
          new InsertedTextRun({ id: 2, ...by('王县长'), text: '困难家庭取暖负担重' }),
          new TextRun('。'),
        ],
      }),
      new Paragraph({
        children: [
          new TextRun('到村委会登记就行'),
          new InsertedTextRun({ id: 3, ...by('李主任'), text: '，不用交材料' }),
          new TextRun('。（引自原文第二条）'),
        ],
      }),
      new Paragraph({
        children: [
          new TextRun('这一段解读里没有'),
          new DeletedTextRun({ id: 4, ...by('李主任'), text: '，请删' }),
        ],
      }),
      new Paragraph({
        children: [
          new CommentRangeStart(7),
          new TextRun('每户每月补助300元'),
          new CommentRangeEnd(7),
          new TextRun({ children: [new CommentReference(7)] }),
          new TextRun('。'),
        ],
      }),
    ],
    [{ id: 7, author: '赵局长', text: '最多几个月？' }],
  );

describe('readSuggestions', () => {
  it('gives each change and comment with its author and its place', async () => {
    const suggestions = placeSuggestions(interpretation, readSuggestions(await changed()));
    expect(
      suggestions.map(({ kind, author, before, after, comment }) => ({
        kind,
        author,
        before,
        after,
        comment,
      })),
    ).toEqual([
      { kind: 'change', author: '王县长', before: '取暖要花钱', after: '困难家庭取暖负担重', comment: '' },
      { kind: 'change', author: '李主任', before: '', after: '，不用交材料', comment: '' },
      { kind: 'change', author: '李主任', before: '，请删', after: '', comment: '' },
      { kind: 'comment', author: '赵局长', before: '每户每月补助300元', after: '', comment: '最多几个月？' },
    ]);
    expect(suggestions[0]?.date).toBe('2029-11-01T08:00:00Z');
    expect(suggestions.map(({ place }) => place !== null)).toEqual([true, true, false, true]);
    for (const { before, place } of suggestions)
      if (place) expect(interpretation.textBetween(place.from, place.to)).toBe(before);
  });

  it('puts accepted changes into the interpretation and says which it could not', async () => {
    const suggestions = placeSuggestions(interpretation, readSuggestions(await changed()));
    const { document, unaccepted } = acceptSuggestions(interpretation, suggestions);
    expect(document.textContent).toContain('冬天冷，困难家庭取暖负担重。');
    expect(document.textContent).toContain('到村委会登记就行，不用交材料。');
    expect(document.textContent).toContain('每户每月补助300元。');
    expect(unaccepted.map(({ reason }) => reason).sort()).toEqual(['comment', 'no-place']);
  });
});

describe('a Word file that is not safe', () => {
  const refusalOf = (bytes: Uint8Array) => {
    try {
      placeSuggestions(interpretation, readSuggestions(bytes));
    } catch (error) {
      if (error instanceof ReadingError) return error;
      throw error;
    }
    return null;
  };
  const withParts = async (parts: Record<string, string>) =>
    zipSync({
      ...unzipSync(await changed()),
      ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    });
  const relations = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

  it('with macros is refused', async () => {
    const refusal = refusalOf(await withParts({ 'word/vbaProject.bin': 'macros' }));
    expect(refusal?.code).toBe('unsafe-docx');
    expect(refusal?.message).toContain('宏');
  });

  it.each([
    ['attachedTemplate', 'https://example.org/evil.dotm'],
    ['image', 'http://example.org/track.png'],
    ['oleObject', 'file://server/share/object.bin'],
  ])('with a remote %s is refused', async (type, target) => {
    const bytes = await withParts({ 'word/_rels/settings.xml.rels': relations(type, target) });
    expect(refusalOf(bytes)?.code).toBe('unsafe-docx');
  });

  it('is read where it only links to a page, or names a template of its own machine', async () => {
    const link = await withParts({
      'word/_rels/footer9.xml.rels': relations('hyperlink', 'https://example.org/'),
    });
    const local = await withParts({
      'word/_rels/settings.xml.rels': relations('attachedTemplate', 'file:///C:/Users/office/Normal.dotm'),
    });
    expect(refusalOf(link)).toBeNull();
    expect(refusalOf(local)).toBeNull();
  });

  it('with entities of its own is refused before they grow', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(refusalOf(await withParts({ 'word/document.xml': bomb }))?.code).toBe('broken-docx');
  });

  it('that would unpack to hundreds of megabytes is refused before it is unpacked', async () => {
    const huge = `<w:document>${' '.repeat(40 * 1024 * 1024)}</w:document>`;
    expect(refusalOf(await withParts({ 'word/document.xml': huge }))?.code).toBe('file-too-large');
  });

  it('without its text is refused', async () => {
    const { 'word/document.xml': _, ...rest } = unzipSync(await changed());
    expect(refusalOf(zipSync(rest))?.code).toBe('broken-docx');
  });
});
