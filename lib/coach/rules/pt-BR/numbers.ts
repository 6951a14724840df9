/** Brazilian Portuguese: number words, for `#` in phrases. "Um" and "uma" are left out: far more often they are articles. */
export const numbers: readonly string[] = [
  'dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze',
  'quatorze, quinze, dezesseis, dezessete, dezoito, dezenove, vinte, trinta, quarenta, cinquenta',
  'sessenta, setenta, oitenta, noventa, cem, cento, duzentos, duzentas, trezentos, trezentas',
  'quatrocentos, quinhentos, seiscentos, setecentos, oitocentos, novecentos, mil, milhão, milhões',
  'bilhão, bilhões, meia dúzia, dúzia, metade, dobro, triplo',
].flatMap((row) => row.split(', '));
