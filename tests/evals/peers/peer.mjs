// `node peer.mjs NAME`: masks {"lines", "text"} of standard input with one peer, in a process of its own, and prints {"lines",
// "seconds", "failed"}; the seconds are those that the text took, null when the peer threw. A line on which the peer throws goes out as it came: that is what a caller would see.

/** @type {Record<string, () => Promise<(text: string) => string | Promise<string>>>} */
const PEERS = {
  '@redactpii/node': async () => {
    const { Redactor } = await import('@redactpii/node');
    const redactor = new Redactor();
    return (text) => redactor.redact(text);
  },
  'redact-pii': async () => {
    const { SyncRedactor } = await import('redact-pii');
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text);
  },
  '@openredaction/core': async () => {
    const { OpenRedaction } = await import('@openredaction/core');
    const redactor = new OpenRedaction();
    return async (text) => (await redactor.detect(text)).redacted;
  },
  '@arcjet/redact': async () => {
    const { redact } = await import('@arcjet/redact');
    return async (text) => (await redact(text))[0];
  },
  'pii-filter': async () => {
    const { make_pii_classifier, languages } = await import('pii-filter');
    const classifier = make_pii_classifier(languages.nl.make_lm());
    return (text) => classifier.sanitize_str(text, true);
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const doc = nlp(text);
      for (const found of [doc.people(), doc.emails(), doc.urls(), doc.phoneNumbers()])
        found.replaceWith('X');
      return doc.text();
    };
  },
  'wink-nlp': async () => {
    const [{ default: wink }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = wink(model);
    return (text) => {
      const doc = nlp.readDoc(text);
      doc.entities().each((entity) => entity.markup('⟦', '⟧'));
      return doc.out(nlp.its.markedUpText).replace(/⟦[^⟧]*⟧/g, 'X');
    };
  },
  'libphonenumber-js': async () => {
    const { findPhoneNumbersInText } = await import('libphonenumber-js');
    return (text) => {
      const found = findPhoneNumbersInText(text, 'BR').reverse();
      return found.reduce(
        (rest, { startsAt, endsAt }) => `${rest.slice(0, startsAt)}X${rest.slice(endsAt)}`,
        text,
      );
    };
  },
};

let input = '';
for await (const part of process.stdin.setEncoding('utf8')) input += part;
const { lines, text } = JSON.parse(input);
const mask = await PEERS[process.argv[2]]();
let failed = 0;
const masked = [];
for (const line of lines) {
  try {
    masked.push(await mask(line));
  } catch {
    failed += 1;
    masked.push(line);
  }
}
const started = process.cpuUsage();
const isSafe = await Promise.resolve(text)
  .then(mask)
  .then(
    () => true,
    () => false,
  );
const { user, system } = process.cpuUsage(started);
const answer = { lines: masked, seconds: isSafe ? (user + system) / 1e6 : null, failed };
// Some peers keep timers running; the process ends when everything is written.
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
