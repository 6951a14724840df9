import Papa from 'papaparse';

/** A table of values: its head and the rows under it, empty rows left out. */
export interface Table {
  delimiter: string;
  head: string[];
  rows: string[][];
}

/** Reads separated values; the separator (";", ",", tab or "|") is found out unless it is known. */
export function parseTable(text: string, delimiter = ''): Table {
  const { data, meta } = Papa.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  const [head = [], ...rows] = data;
  return { delimiter: meta.delimiter, head: head.map((name) => name.trim()), rows };
}
