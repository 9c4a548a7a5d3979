// Requests and answers as QR codes: bytes to texts and back in any order, what is refused, and codes as a camera sees them.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import decodeQR, { decodeQRBatch, type Image } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { CODES_MOST, codesFor, crc32, fromBase45, gather, joined, missing, toBase45, toCodes, type Gathered, type Kind, type Refusal } from '../src/features/enrolment/codes'
import { fitting, modules, path, versionFor } from '../src/shared/drawing'
import { fromHex, toHex } from '../src/features/enrolment/enrolment'
import { sizeOf, textsIn } from '../src/features/enrolment/pictures'
import { Reading } from '../src/features/enrolment/reading.svelte'

/** Chance that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
const bytes = (length: number, seed = length): Uint8Array => {
  const next = chance(seed)
  return Uint8Array.from({ length }, () => Math.floor(next() * 256))
}
const shuffled = <T>(all: T[], seed = 1): T[] => {
  const next = chance(seed)
  return all.map((one) => [next(), one] as const).sort(([a], [b]) => a - b).map(([, one]) => one)
}
/** Reads texts one after the other; none may be refused. */
const read = (kind: Kind, texts: string[]): Gathered => texts.reduce<Gathered | undefined>((before, text) => {
  const now = gather(kind, before, text)
  if (typeof now === 'string') throw new Error(now)
  return now
}, undefined)!
const code = (kind: string, ...part: number[]): string => `NCEN1${kind}${toBase45(Uint8Array.from(part))}`

describe('texts', () => {
  it('are as RFC 9285 and PNG say', () => {
    const of = (text: string) => new TextEncoder().encode(text)
    expect(['AB', 'Hello!!', 'base-45', ''].map((text) => toBase45(of(text)))).toEqual(['BB8', '%69 VD92EX0', 'UJCLQE7W581', ''])
    expect(new TextDecoder().decode(fromBase45('QED8WEX0'))).toBe('ietf!')
    expect(crc32(of('123456789'))).toBe(0xcbf43926)
  })
  it('are the golden ones', () => {
    const golden = (name: string) => readFileSync(fileURLToPath(new URL(`../../crates/journals/golden/${name}`, import.meta.url)), 'utf8').trim()
    for (const kind of ['request', 'answer'] as const) {
      const whole = fromHex(golden(`${kind}.hex`))
      const texts = golden(`${kind}_codes.txt`).split('\n')
      expect(toCodes(kind, whole)).toEqual(texts)
      expect(joined(read(kind, texts))).toEqual(whole)
    }
  })
  it('give every whole back, in any order and repeated', () => {
    for (const length of [1, 2, 275, 346, 347, 692, 693, 8192, CODES_MOST * 346]) {
      const whole = bytes(length)
      const texts = toCodes('answer', whole)
      expect(texts.length).toBe(Math.ceil(length / 346))
      expect(joined(read('answer', shuffled([...texts, ...texts, texts[0]!], length)))).toEqual(whole)
      const lengths = new Set(texts.map((text) => text.length))
      expect(lengths.size, 'pieces differ by a byte at most').toBeLessThanOrEqual(2)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(535)
    }
  })
  it('are none for what is empty or takes too long to show', () => {
    expect(toCodes('request', new Uint8Array())).toEqual([])
    const long = CODES_MOST * 346 + 1
    expect([toCodes('answer', bytes(long)).length, codesFor(long)]).toEqual([0, CODES_MOST + 1])
  })
  it('are missed by their numbers, until the last is there', () => {
    const texts = toCodes('answer', bytes(2000))
    const some = read('answer', [texts[4]!, texts[1]!])
    expect([missing(some), joined(some)]).toEqual([[1, 3, 4, 6], undefined])
  })
})

describe('what is refused', () => {
  const [request, other, answer] = [bytes(1000, 7), bytes(1000, 8), bytes(1000, 9)]
  const texts = toCodes('request', request)
  const begun = read('request', texts.slice(0, 1))
  const refused = (text: string, before: Gathered | undefined = begun): Refusal => {
    const now = gather('request', before, text)
    expect(typeof now, text).toBe('string')
    return now as Refusal
  }
  it('says what a code is instead', () => {
    expect(refused('https://example.org/NCEN1R')).toBe('foreign')
    expect([refused(''), refused('NCEN'), refused('NCENTRAL 1'), refused('ncen1R')]).toEqual(['foreign', 'foreign', 'foreign', 'foreign'])
    expect(refused(texts[1]!.replace('NCEN1', 'NCEN2'))).toBe('version')
    expect(refused(toCodes('answer', answer)[1]!)).toBe('kind')
    expect(refused(toCodes('request', other)[1]!)).toBe('whole')
  })
  it('takes one whole after another, never of two', () => {
    const both = toCodes('request', other)
    expect(joined(read('request', both))).toEqual(other)
    expect(gather('request', begun, both[1]!), 'what was begun stays').toBe('whole')
    expect(joined([texts[1]!, texts[2]!].reduce((sum, text) => gather('request', sum, text) as Gathered, begun))).toEqual(request)
  })
  it('refuses cut and broken codes', () => {
    const text = texts[1]!
    // A cut of whole groups is a shorter piece: the sum of the whole finds it.
    for (let length = 0; length < text.length; length += 1) {
      const cut = gather('request', begun, text.slice(0, length))
      if (typeof cut === 'string') expect(['foreign', 'version', 'damaged']).toContain(cut)
      else expect(joined(gather('request', cut, texts[2]!) as Gathered)).toBe('torn')
    }
    expect(refused(text.replace(/.$/, 'a'))).toBe('damaged')
    expect(refused(text.replace('NCEN1R', 'NCEN1X'))).toBe('damaged')
    expect(refused(`${text}::::::`)).toBe('damaged')
    expect(refused(`${text}${'0'.repeat(4300)}`), 'no QR code holds so much').toBe('foreign')
    expect(fromBase45('GGX'), 'the first value past 65,535').toBeUndefined()
    expect([fromBase45('00'), fromBase45('U5'), fromBase45('V5'), fromBase45('0')]).toEqual([Uint8Array.of(0), Uint8Array.of(255), undefined, undefined])
  })
  it('refuses parts that no whole has', () => {
    const part = (number: number, of: number, ...piece: number[]) => refused(code('R', 0, 0, 0, 0, number, of, ...piece), undefined)
    expect([part(0, 1, 9), part(2, 1, 9), part(1, CODES_MOST + 1, 9), part(1, 1)]).toEqual(['damaged', 'damaged', 'damaged', 'damaged'])
  })
  it('gives nothing on whose sum is wrong, and keeps the first of two parts', () => {
    const whole = Uint8Array.of(1, 2)
    const id = [...new Uint8Array(new Uint32Array([crc32(whole)]).buffer)].reverse()
    const [one, two, false_] = [code('R', ...id, 1, 2, 1), code('R', ...id, 2, 2, 2), code('R', ...id, 2, 2, 3)]
    expect(joined(read('request', [two, false_, one]))).toEqual(whole)
    expect(joined(read('request', [one, false_, two]))).toBe('torn')
    expect(gather('request', read('request', [one]), code('R', ...id, 2, 3, 2)), 'cut in another way').toBe('whole')
  })
  it('takes any text without a fault', () => {
    const next = chance(3)
    for (let turn = 0; turn < 5000; turn += 1) {
      const text = [...texts[turn % 3]!].map((letter) => (next() < 0.02 ? String.fromCodePoint(Math.floor(next() * 0x300)) : letter)).join('').slice(0, Math.floor(next() * 500))
      expect(() => gather('request', begun, text)).not.toThrow()
    }
  })
})

/** A code on white, each module so many pixels wide. */
function drawn(text: string, scale: number, version?: number): Image {
  const rows = modules(text, version)
  const width = rows.length * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let at = 0; at < width * width; at += 1) {
    const [x, y] = [Math.floor((at % width) / scale), Math.floor(at / width / scale)]
    if (rows[y]?.[x]) data.fill(0, at * 4, at * 4 + 3)
  }
  return { width, height: width, data }
}

/** What a laptop's camera makes of a code that stands before it: tilted, out of focus, dim to one side, and noisy. */
function seen(text: string, next: () => number): Image {
  const [width, height, fill, soft] = [1280, 720, 0.7, 2]
  const rows = modules(text)
  const whole = rows.length
  const [turn, tilt, side] = [(next() - 0.5) * 0.2, (next() - 0.5) * 0.3, fill * height]
  const light = (x: number, y: number): number => {
    const [px, py] = [(x - width / 2) / side, (y - height / 2) / side]
    const [u, v] = [Math.cos(turn) * px + Math.sin(turn) * py, Math.cos(turn) * py - Math.sin(turn) * px]
    const [i, j] = [(u / (1 + tilt * u) + 0.5) * whole, (v / (1 + tilt * u) + 0.5) * whole]
    if (i < 0 || j < 0 || i >= whole || j >= whole) return 60
    return rows[Math.floor(j)]?.[Math.floor(i)] ? 40 : 200
  }
  let lines = Float32Array.from({ length: width * height }, (_, at) => light(at % width, Math.floor(at / width)))
  // Two means over a square are near to what a lens does that is not in focus.
  for (const step of [1, width, 1, width]) {
    const from = lines
    lines = from.map((_, at) => { let sum = 0; for (let by = -soft; by <= soft; by += 1) sum += from[at + by * step] ?? 60; return sum / (2 * soft + 1) })
  }
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  lines.forEach((value, at) => data.fill(value + 40 * ((at % width) / width) + 12 * (next() - 0.5), at * 4, at * 4 + 3))
  return { width, height, data }
}

describe('codes', () => {
  it('bring a request of 400 bytes and an answer of 8 KB through pixels', () => {
    for (const [kind, length, codes] of [['request', 400, 2], ['answer', 8192, 24]] as const) {
      const whole = bytes(length)
      const texts = toCodes(kind, whole)
      const version = versionFor(texts)
      expect([texts.length, version <= 12]).toEqual([codes, true])
      const pictures = shuffled(texts).map((text) => drawn(text, 3, version))
      expect(new Set(pictures.map((picture) => picture.width)).size, 'one size for all').toBe(1)
      expect(joined(read(kind, pictures.map((picture) => decodeQR(picture))))).toEqual(whole)
    }
  })
  it('come through a camera that is out of focus', () => {
    const next = chance(11)
    for (const text of toCodes('answer', bytes(4 * 346))) expect(decodeQR(seen(text, next))).toBe(text)
  }, 60_000)
  it('stand together in one picture', async () => {
    const [one, other] = toCodes('answer', bytes(600)).map((text) => drawn(text, 4))
    const { width, height } = one!
    const data = new Uint8ClampedArray(2 * width * height * 4)
    for (let y = 0; y < height; y += 1) for (const [at, half] of [one!, other!].entries()) data.set(half.data.subarray(y * width * 4, (y + 1) * width * 4), (2 * y + at) * width * 4)
    const [found = []] = await decodeQRBatch([{ width: 2 * width, height, data }], { effort: Infinity, timeLimit: 2000 })
    expect(joined(read('answer', found.filter((text) => typeof text === 'string')))).toEqual(bytes(600))
  })
  it('are drawn as they are encoded', () => {
    const rows = modules(toCodes('request', bytes(275))[0]!)
    const painted = rows.map((row) => row.map(() => false))
    for (const [, x, y, run] of path(rows).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) painted[Number(y)]!.fill(true, Number(x), Number(x) + Number(run))
    expect(painted).toEqual(rows)
  })
  it('are as large as the screen lets them, in whole pixels', () => {
    expect(fitting(73, 1366, 768, 1)).toBe(511)
    expect(fitting(69, 1366, 700, 1)).toBe(483)
    expect(fitting(73, 683, 384, 2), 'at 200 %').toBe(292)
    expect((fitting(73, 1366, 768, 1.25) * 1.25) / 73).toBeCloseTo(9)
    expect(fitting(73, 10, 10, 1), 'never nothing').toBe(73)
  })
})

describe('pictures', () => {
  const png = (width: number, height: number) => {
    const head = new Uint8Array(33)
    head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
    new DataView(head.buffer).setUint32(16, width)
    new DataView(head.buffer).setUint32(20, height)
    return head
  }
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 0, 0xff, 0xff, 0xc2, 0, 11, 8, 0x0b, 0xb8, 0x0f, 0xa0, 1, 0, 0, 0)
  it('say how large they are before they are unpacked', () => {
    expect(sizeOf(png(1366, 768))).toEqual({ width: 1366, height: 768 })
    expect(sizeOf(jpeg)).toEqual({ width: 4000, height: 3000 })
    for (const whole of [png(1366, 768), jpeg]) for (let length = 0; length < 20; length += 1) expect(sizeOf(whole.slice(0, length))).toBeUndefined()
    expect([sizeOf(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')), sizeOf(new TextEncoder().encode('GIF89a          '))]).toEqual([undefined, undefined])
  })
  it('that are none or too large are not unpacked', async () => {
    const file = (...parts: BlobPart[]) => new File(parts, 'a.png')
    expect(await textsIn(file('a letter'))).toBe('not-a-picture')
    expect(await textsIn(file(png(60_000, 60_000)))).toBe('too-large')
    expect(await textsIn(file(new Uint8Array(25 * 1024 * 1024)))).toBe('too-large')
  })
})

describe('reading', () => {
  const whole = bytes(900)
  const texts = toCodes('answer', whole)
  const reading = (taken: (hex: string) => Promise<void> = async () => undefined) => new Reading('answer', taken)
  it('tells how far it is, and gives the whole on once', async () => {
    const given: string[] = []
    const now = reading(async (hex) => void given.push(hex))
    await now.see(texts[1]!)
    expect([now.here, now.gathered?.of, now.missing.replace(/[^\d,]/g, '')]).toEqual([1, 3, '1,3'])
    await now.see('https://example.org')
    expect([now.here, now.troubles]).toEqual([1, ['ui-codes-foreign']])
    await now.see(texts[1]!)
    expect([now.here, now.troubles], 'the right code again: nothing is wrong any more').toEqual([1, []])
    await now.see(texts[2]!)
    await now.see(texts[0]!)
    expect([given, now.gathered]).toEqual([[toHex(whole)], undefined])
  })
  it('says the kind that it is not, and what a program refuses', async () => {
    const now = reading(() => Promise.reject(new Error('gone')))
    await now.see(toCodes('request', whole)[0]!)
    expect(now.troubles).toEqual(['ui-codes-kind-answer'])
    for (const text of texts) await now.see(text)
    expect([now.troubles.length, now.gathered, now.busy]).toEqual([1, undefined, false])
  })
  it('tells of pictures by their names, and once for each reason', async () => {
    const now = reading()
    await now.read(['a', 'b'].map((name) => new File(['no picture'], name)))
    expect(now.troubles).toEqual(['ui-codes-in'])
  })
  it('begins again when asked, and when parts do not fit', async () => {
    const now = reading()
    await now.see(texts[0]!)
    now.again()
    expect(now.gathered).toBeUndefined()
    for (const text of [code('A', 0, 0, 0, 0, 1, 2, 7), code('A', 0, 0, 0, 0, 2, 2, 7)]) await now.see(text)
    expect([now.gathered, now.troubles]).toEqual([undefined, ['ui-codes-torn']])
  })
})

it('has words for each reason, in every language', () => {
  const ids = ['foreign', 'version', 'damaged', 'whole', 'torn', 'none', 'not-a-picture', 'too-large', 'kind-request', 'kind-answer', 'title-request', 'title-answer', 'about-request', 'about-answer', 'open-request', 'open-answer', 'camera-request', 'camera-answer']
  const words = fileURLToPath(new URL('../../crates/words', import.meta.url))
  for (const language of readdirSync(words).filter((name) => name.length === 2)) {
    const text = readFileSync(`${words}/${language}/ui.ftl`, 'utf8')
    expect(ids.filter((id) => !text.includes(`\nui-codes-${id} = `)), language).toEqual([])
  }
})
