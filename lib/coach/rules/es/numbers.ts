/** Spanish: number words, for `#` in phrases. "Un" and "una" are left out: far more often they are articles. */
export const numbers: readonly string[] = [
  'dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince',
  'dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintidós, veinticinco, treinta, cuarenta',
  'cincuenta, sesenta, setenta, ochenta, noventa, cien, ciento, doscientos, trescientos',
  'quinientos, mil, millón, millones, docena, mitad, doble, triple',
].flatMap((row) => row.split(', '));
