import { describe, expect, it } from 'vitest';
import { refusal } from './guard.ts';

const PORT = 4200;
const own = { host: '127.0.0.1:4200', 'content-type': 'application/json' };
const post = (headers: Record<string, string | undefined>) => refusal({ method: 'POST', headers }, PORT);

describe('the desk', () => {
  it.each(['127.0.0.1:4200', 'localhost:4200', '[::1]:4200'])('answers to %s', (host) => {
    expect(refusal({ method: 'GET', headers: { host } }, PORT)).toBeNull();
    expect(post({ ...own, host, origin: `http://${host}` })).toBeNull();
  });

  it.each([
    'evil.example',
    'evil.example:4200',
    '127.0.0.1:80',
    '127.0.0.1',
    'localhost.evil.example:4200',
    '127.0.0.1:4200.evil.example',
    '192.168.0.7:4200',
    '0.0.0.0:4200',
    '',
    undefined,
  ])('does not answer to the host %s', (host) => {
    expect(refusal({ method: 'GET', headers: { host } }, PORT)).not.toBeNull();
  });

  it.each([
    'https://evil.example',
    'http://localhost:3000',
    'https://127.0.0.1:4200',
    'null',
    'http://127.0.0.1:42000',
  ])('takes nothing from pages of %s', (origin) => {
    expect(post({ ...own, origin })).not.toBeNull();
    expect(refusal({ method: 'GET', headers: { ...own, origin } }, PORT)).not.toBeNull();
  });

  it('takes nothing that a browser marks as sent from elsewhere', () => {
    for (const site of ['cross-site', 'same-site'])
      expect(post({ ...own, 'sec-fetch-site': site })).not.toBeNull();
    for (const site of ['same-origin', 'none']) expect(post({ ...own, 'sec-fetch-site': site })).toBeNull();
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonx',
    undefined,
  ])('takes no form of type %s', (type) => {
    expect(post({ ...own, 'content-type': type })).not.toBeNull();
  });
});
