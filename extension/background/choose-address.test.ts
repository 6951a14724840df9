import { expect, it } from 'vitest';
import { chooseAddress } from './choose-address';

const BUILT = 'https://app.performancy.ai';
const OWN = 'https://own.example.com';
const yes = async () => true;
const no = async () => false;

it('uses the build where nobody wrote an address, or one that is none', async () => {
  for (const own of [
    undefined,
    '',
    'own.example.com',
    'http://own.example.com',
    'https://u:p@own.example.com',
    7,
    BUILT,
  ])
    expect(await chooseAddress({ policy: undefined, own, built: BUILT }, yes)).toEqual({
      app_url: BUILT,
      wanted: null,
      managed: false,
    });
});

it('uses an address only with its permission', async () => {
  const addresses = { policy: undefined, own: `${OWN}/start`, built: BUILT };
  expect(await chooseAddress(addresses, no)).toEqual({ app_url: BUILT, wanted: OWN, managed: false });
  expect(await chooseAddress(addresses, yes)).toEqual({ app_url: OWN, wanted: null, managed: false });
});

it('lets the policy go before the person', async () => {
  const addresses = { policy: OWN, own: 'https://elsewhere.example.com', built: BUILT };
  expect(await chooseAddress(addresses, no)).toEqual({ app_url: BUILT, wanted: OWN, managed: true });
  expect(await chooseAddress(addresses, async (origin) => origin === OWN)).toEqual({
    app_url: OWN,
    wanted: null,
    managed: true,
  });
});
