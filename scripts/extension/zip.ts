import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Path inside the archive, with "/". */
  path: string;
  data: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, 0:00, as MS-DOS writes it: the time of a build must not change its bytes. */
const DATE = 0x0021;
const TIME = 0;

/** A ZIP archive with the same bytes for the same entries, whatever their order, times and rights on the disk. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, data } of [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(data, { level: 9 });
    const common = commonFields(name, data, packed);
    const local = Buffer.concat([number(LOCAL, 4), common, name, packed]);
    // Version made by, the common fields, then comment, disk, attributes: all none.
    directory.push(
      Buffer.concat([
        number(CENTRAL, 4),
        number(VERSION, 2),
        common,
        Buffer.alloc(10),
        number(offset, 4),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = number(entries.length, 2);
  const end = [
    number(END, 4),
    Buffer.alloc(4),
    count,
    count,
    number(central.length, 4),
    number(offset, 4),
    number(0, 2),
  ];
  return Buffer.concat([...parts, central, ...end]);
}

function commonFields(name: Buffer, data: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    number(VERSION, 2),
    number(UTF8_NAMES, 2),
    number(DEFLATED, 2),
    number(TIME, 2),
    number(DATE, 2),
    number(crc32(data), 4),
    number(packed.length, 4),
    number(data.length, 4),
    number(name.length, 2),
    number(0, 2),
  ]);
}

function number(value: number, bytes: 2 | 4): Buffer {
  const out = Buffer.alloc(bytes);
  if (bytes === 2) out.writeUInt16LE(value);
  else out.writeUInt32LE(value);
  return out;
}
