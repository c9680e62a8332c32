import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packZip, unpackZip, type ZipEntry } from './zip.ts';

const encoder = new TextEncoder();
const path = fc
  .array(fc.stringMatching(/^[a-z0-9政策解读（）-]{1,12}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => `${parts.join('/')}.json`);
const entries: fc.Arbitrary<ZipEntry[]> = fc.uniqueArray(
  fc.record({ path, bytes: fc.uint8Array({ maxLength: 200 }) }),
  {
    selector: (entry) => entry.path,
    maxLength: 8,
  },
);

describe('zip', () => {
  it('gives back what was packed, Chinese names included', () => {
    fc.assert(
      fc.property(entries, (files) => {
        const unpacked = new Map(unpackZip(packZip(files)).map((entry) => [entry.path, [...entry.bytes]]));
        expect(unpacked).toEqual(new Map(files.map((entry) => [entry.path, [...entry.bytes]])));
      }),
    );
  });

  it('gives the same bytes whatever the order of the files', () => {
    fc.assert(
      fc.property(entries, (files) => {
        expect(packZip([...files].reverse())).toEqual(packZip(files));
      }),
    );
  });

  it('marks names as UTF-8 and holds no time of day', () => {
    const bytes = packZip([{ path: '政策文件.docx', bytes: encoder.encode('x') }]);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint16(6, true) & 0x0800).toBe(0x0800);
    // 1980-01-01 00:00 in MS-DOS form: date (0 << 9 | 1 << 5 | 1), time 0.
    expect(view.getUint32(10, true)).toBe(0x0021_0000);
  });

  it.each(['../etc/passwd', '/etc/passwd', 'a//b', 'a/./b', 'c:\\x', 'a\\b'])(
    'refuses the path %s both ways',
    (bad) => {
      expect(() => packZip([{ path: bad, bytes: new Uint8Array(1) }])).toThrow('路径不合规');
      expect(() => unpackZip(zipSync({ [bad]: new Uint8Array(1) }))).toThrow('路径不合规');
    },
  );

  it('refuses an archive that unpacks to more than it may before it unpacks it', () => {
    const bomb = packZip([{ path: 'zeros.bin', bytes: new Uint8Array(5_000_000) }]);
    expect(bomb.byteLength).toBeLessThan(10_000);
    expect(() => unpackZip(bomb, { bytes: 1_000_000, files: 10 })).toThrow('超过 1 MB');
    const many = packZip(
      Array.from({ length: 11 }, (_, index) => ({ path: `${index}.txt`, bytes: new Uint8Array(1) })),
    );
    expect(() => unpackZip(many, { bytes: 1_000_000, files: 10 })).toThrow('超过 10 个');
  });

  it('says in Chinese that something is no archive, or only half of one', () => {
    const whole = packZip([{ path: 'a.txt', bytes: encoder.encode('abc') }]);
    for (const broken of [encoder.encode('not a zip'), whole.subarray(0, 40), new Uint8Array()]) {
      expect(() => unpackZip(broken)).toThrow('不是完好的压缩包');
    }
  });
});
