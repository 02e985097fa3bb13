import { describe, expect, it, test } from 'vitest';
import { isPublic, readAddress } from './public-address';

describe('an IP address', () => {
  test.each([
    '93.184.216.34',
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::1',
    '::ffff:8.8.8.8',
  ])('%s is public', (ip) => {
    expect(isPublic(ip)).toBe(true);
  });

  test.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1']],
    ['unspecified', ['0.0.0.0', '0.1.2.3', '::', '::ffff:0.0.0.0']],
    [
      'private',
      [
        '10.0.0.1',
        '172.16.0.1',
        '172.31.255.255',
        '192.168.1.1',
        '::ffff:10.0.0.1',
        'fc00::1',
        'fd12:3456::1',
        'fec0::1',
      ],
    ],
    ['link-local', ['169.254.1.1', 'fe80::1', 'febf::1', 'fe80::1%eth0']],
    [
      'metadata',
      [
        '169.254.169.254',
        'fd00:ec2::254',
        '100.100.100.200',
        '192.0.0.192',
        '168.63.129.16',
        '::ffff:169.254.169.254',
        '::ffff:168.63.129.16',
      ],
    ],
    ['shared by carriers', ['100.64.0.1', '100.127.255.255']],
    ['standing for another', ['64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001:0:4136:e378::1']],
    ['multicast or broadcast', ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1']],
    [
      'reserved or for examples',
      ['240.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '100::1', '4000::1'],
    ],
    ['none at all', ['', 'localhost', '300.1.1.1', ':::']],
  ])('is not public when it is %s', (_, ips) => {
    expect(ips.filter(isPublic)).toEqual([]);
  });
});

describe('an address as typed', () => {
  test.each([
    ['', 'no-address'],
    ['news.example/story', 'no-address'],
    ['https://', 'no-address'],
    ['http://256.1.1.1/', 'no-address'],
    ['file:///etc/passwd', 'other-scheme'],
    ['ftp://news.example/', 'other-scheme'],
    ['javascript:alert(1)', 'other-scheme'],
    ['gopher://news.example/', 'other-scheme'],
    ['data:text/html,x', 'other-scheme'],
    ['localhost:3000/x', 'other-scheme'],
    ['https://me:secret@news.example/', 'holds-credentials'],
    ['https://me@news.example/', 'holds-credentials'],
    ['http://127.0.0.1/', 'not-public'],
    ['http://2130706433/', 'not-public'],
    ['http://0x7f.1/', 'not-public'],
    ['http://0177.0.0.1/', 'not-public'],
    ['http://127.1/', 'not-public'],
    ['http://0/', 'not-public'],
    ['http://[::1]/', 'not-public'],
    ['http://[::ffff:127.0.0.1]/', 'not-public'],
    ['http://１２７.0.0.1/', 'not-public'],
    ['http://169.254.169.254/latest/meta-data/', 'not-public'],
    ['https://[64:ff9b::a9fe:a9fe]/', 'not-public'],
  ])('%s is refused: %s', (text, code) => {
    expect(readAddress(text, [])).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is taken with what stands round it trimmed and without its fragment', () => {
    const read = readAddress('  https://news.example/story?id=1#comments ', []);
    expect(read.ok && read.value.href).toBe('https://news.example/story?id=1');
  });

  it('that is not public passes where just this host and port are allowed', () => {
    const allowed = ['127.0.0.1:4010'];
    expect(
      ['http://127.0.0.1:4010/a', 'http://127.0.0.1:4011/a', 'http://127.0.0.1/a', 'http://127.0.0.2:4010/a'].map(
        (text) => readAddress(text, allowed).ok,
      ),
    ).toEqual([true, false, false, false]);
  });
});
