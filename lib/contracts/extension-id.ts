/**
 * Public half of the RSA key that fixes the extension's id: Chrome derives the id from the SHA-256 of these bytes.
 * An unpacked copy therefore has the same id on every machine, and the web app knows whom to message.
 */
export const EXTENSION_PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyv1Qjybiwjm9DFKwh7b6GyDb396kA+TN+qiJ31SI8TJjm+bF2m2jn3citeGGc/qfLnng49s6LxsxpZx8I7NuS9csS0D3k51BzjjtgffZo1DrcqB4XtkZkT/z50M02RgBFLl77bJPxw9j3TN7hhG3kCJiGdKMnmhzaZZMnNroEV9ZbchKRiNPabTXcufrq5EpS6T28TTJkBwqC4MD4YQ6TbBwsKFX2I7yK1Cx8hmSbXHpRSsNAr/XSeYKRyKcjqoQ1+Jb7Rdlewf6JyK9J4AdRyaOaaFMWmDvVvXprZM8DxBI/GLnpCHt25Q9nX8RzQx/FGlwHL4vLFimvW+wixFNZwIDAQAB';

/** First 16 bytes of SHA-256(DER public key), each half byte written as a letter from a to p. */
export const EXTENSION_ID = 'jlnneigbgmkpkkdoihkkeljcepkjoipd';
