import { assert, constantFrom, integer, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { type AddressPolicy, isAllowedIp, judgeUrl } from '../../src/feeds/address.ts'
import type { ResolveHost } from '../../src/feeds/checked-lookup.ts'
import { startFeedServer } from '../fakes/feed-server.ts'
import { codeOf, NO_VALIDATORS, openSource, pollOnce, rss } from './open-source.ts'

const PUBLIC = { allowPrivateHosts: false }
const INTRANET = { allowPrivateHosts: true }

const REFUSED = `
http://127.8.9.1/ http://0x7f.2/ http://017700000001/ http://2130706434/ http://①②⑦.0.0.1/ http://127。0。0。2/
http://[::1]:8080/ http://[::ffff:192.168.0.9]/ http://[64:ff9b::a00:1]/ http://[64:ff9b:1::1]/ http://[2002:a00:1::]/
http://[fd12:3456::1]/ http://[fe80::2]/ http://[2001:db8:5::1]/ http://[3fff::1]/ http://[5f00::1]/ http://[ff05::2]/
http://10.20.30.40/ http://172.20.0.1/ http://192.168.178.1/ http://100.90.80.70/ http://169.254.0.5/ http://0.0.0.0/
http://198.19.1.1/ http://198.51.100.7/ http://239.1.2.3/ http://localhost:8080/ http://db.localhost/ http://nas.local/
http://wiki/ http://wiki./ http://fritz.home.arpa/ http://metadata.google.internal/ http://x.onion/
ftp://news.example/feed file:///etc/hosts javascript:1 feed http:// http://user@news.example/
http://user:pw@news.example/ http://news.example:22/ http://news.example:6379/ http://news.example:0/
`

/** Those of the addresses that pass. */
function allowedOf(urls: string, policy: AddressPolicy): string[] {
  return urls
    .trim()
    .split(/\s+/)
    .filter((url) => judgeUrl(url, policy).ok)
}

/** Looks every name up as these addresses. */
function answering(...ips: readonly string[]): ResolveHost {
  return (_name, done) =>
    done(
      null,
      ips.map((address) => ({ address, family: 4 })),
    )
}

test('refuses whatever leads into our own network or is no web address', () => {
  expect(allowedOf(REFUSED, PUBLIC)).toEqual([])
  expect(judgeUrl('http://localhost/', PUBLIC)).toMatchObject({
    error: { code: 'address_refused' },
  })
})

test('lets the public web through, neighbours of private ranges included', () => {
  const allowed = `https://news.example/feed http://news.example:8080/a?b=c#d http://11.0.0.1/ http://172.33.0.1/
    http://192.167.0.1/ http://100.128.0.1/ http://[2a00:1450:4001::5]/ https://localhost.news.example/
    https://local.example/ https://10.example/ https://bücher.example/feed`
  expect(allowedOf(allowed, PUBLIC)).toEqual(allowed.trim().split(/\s+/))
})

test('opens private networks to an operator who asks for it, but never machine credentials', () => {
  const opened =
    'http://127.0.0.1:9000/ http://10.0.0.5/ http://[fd00::7]/ http://wiki/ http://nas.local/'
  expect(allowedOf(opened, INTRANET)).toEqual(opened.split(' '))
  const closed = `http://169.254.169.254/ http://100.100.100.200/ http://[fd00:ec2::254]/
    http://metadata.google.internal/ http://[::ffff:127.0.0.1]/ http://0.0.0.0/ file:///etc/passwd`
  expect(allowedOf(closed, INTRANET)).toEqual([])
})

test('judges any address text without failing, and never lets a private IPv4 through', () => {
  assert(property(string(), (text) => typeof judgeUrl(text, PUBLIC).ok === 'boolean'))
  const octet = integer({ min: 0, max: 255 })
  const inPrivate = tuple(constantFrom('10', '127', '192.168'), octet, octet, octet)
  assert(
    property(inPrivate, ([start, ...rest]) => {
      const ip = `${start}.${rest.slice(start.includes('.') ? 1 : 0).join('.')}`
      return !isAllowedIp(ip, PUBLIC) && !isAllowedIp(`::ffff:${ip}`, PUBLIC)
    }),
  )
  expect(isAllowedIp('no address', PUBLIC)).toBe(false)
})

test('refuses a public name when any of its addresses is private', async () => {
  const resolve = answering('198.41.0.4', '127.0.0.1')
  const outcome = await pollOnce('http://two-faced.example/', { allowPrivateHosts: false, resolve })
  expect(codeOf(outcome)).toBe('address_refused')
})

test('connects to the address that was checked: a second answer of the name is never asked for', async () => {
  await using server = await startFeedServer()
  server.set('/feed', { body: rss('One') })
  let asked = 0
  const resolve: ResolveHost = (_name, done) => {
    asked += 1
    done(null, [{ address: asked === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }])
  }
  const port = new URL(server.url).port
  const outcome = await pollOnce(`http://flips.example:${port}/feed`, { resolve })
  expect([codeOf(outcome), asked]).toEqual(['fresh', 1])
})

test('checks every hop of a redirect', async () => {
  await using server = await startFeedServer()
  const targets = [
    'http://169.254.169.254/latest/',
    'file:///etc/passwd',
    'http://[::ffff:7f00:1]/',
  ]
  for (const target of targets) {
    server.set('/feed', { redirect: target })
    expect(codeOf(await pollOnce(`${server.url}/feed`))).toBe('address_refused')
  }
  server.set('/feed', { redirect: 'http://' })
  expect(codeOf(await pollOnce(`${server.url}/feed`))).toBe('redirect')
})

test('does not open loopback unless it was allowed', async () => {
  await using server = await startFeedServer()
  await using source = openSource({ allowPrivateHosts: false })
  const feed = { url: `${server.url}/feed`, validators: NO_VALIDATORS }
  const outcome = await source.poll(feed, new AbortController().signal)
  expect([codeOf(outcome), server.requests.length]).toEqual(['address_refused', 0])
})

test('says that a name does not exist', async () => {
  expect(codeOf(await pollOnce('http://gone.example/', { resolve: unknownName }))).toBe('dns')
})

const unknownName: ResolveHost = (_name, done) =>
  done(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), [])
