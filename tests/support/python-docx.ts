import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** Debian's own Python first, as that is where its python3-docx is. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

async function findPython(): Promise<string | null> {
  for (const python of PYTHONS) {
    const has = await run(python, ['-c', 'import docx']).then(
      () => true,
      () => false,
    );
    if (has) return python;
  }
  return null;
}

/**
 * A Python with python-docx, or null where there is none.
 *
 * @throws where `TONGJIE_REQUIRE_PYTHON_DOCX` is set and it is missing, as continuous integration must not pass over it
 */
export async function findPythonDocx(): Promise<string | null> {
  const python = await findPython();
  if (python === null && process.env.TONGJIE_REQUIRE_PYTHON_DOCX)
    throw new Error('python-docx is required here and is not installed (Debian: python3-docx).');
  return python;
}

const SCRIPT = `
import json, sys, docx
opened = {}
for path in sys.argv[1:]:
    document = docx.Document(path)
    opened[path] = {
        'title': document.core_properties.title,
        'headings': [p.text for p in document.paragraphs if p.style.name == 'Heading 1'],
        'characters': sum(len(p.text) for p in document.paragraphs),
        'tables': [[len(row.cells) for row in table.rows] for table in document.tables],
        'pictures': len(document.inline_shapes),
        'page': [round(document.sections[0].page_width.mm), round(document.sections[0].page_height.mm)],
    }
print(json.dumps(opened))
`;

const openedSchema = z.object({
  title: z.string(),
  headings: z.array(z.string()),
  characters: z.int(),
  /** Cells of each row of each table. */
  tables: z.array(z.array(z.int())),
  pictures: z.int(),
  /** Width and height of the paper, in millimetres. */
  page: z.tuple([z.int(), z.int()]),
});
export type OpenedDocument = z.infer<typeof openedSchema>;

/** What python-docx reads in Word files, by the names of the files. Rejects where it can't open one. */
export async function openByPythonDocx(
  python: string,
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, OpenedDocument>>> {
  const folder = await mkdtemp(join(tmpdir(), 'tongjie-python-'));
  try {
    const paths = new Map(Object.keys(documents).map((name, index) => [join(folder, `${index}.docx`), name]));
    for (const [path, name] of paths) await writeFile(path, documents[name] ?? new Uint8Array());
    const { stdout } = await run(python, ['-c', SCRIPT, ...paths.keys()], { maxBuffer: 16 * 1024 * 1024 });
    const opened = z.record(z.string(), openedSchema).parse(JSON.parse(stdout));
    return Object.fromEntries(Object.entries(opened).map(([path, read]) => [paths.get(path) ?? path, read]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
