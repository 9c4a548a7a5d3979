//! The keyboard of a visitor: where it stands, how it gets on, and what a person who has nothing else would miss. What is
//! missed is gathered, so that one fault does not hide the next.
import { strict as assert } from 'node:assert'

/** So often is looked, and so long between two looks, for what is on its way. */
const [LOOKS, LOOK_MS] = [200, 50]
/** A page that changed while Tab went round is gone round once more. */
const ROUNDS_MOST = 3
/** No page has so many places that Tab stops at; whoever needs more goes round in a trap. */
const STOPS_MOST = 250

export function keyboard(bakary) {
  const { page } = bakary
  const faults = new Set()
  const hands = {
    faults,
    miss: (where, what) => faults.add(`${where}: ${what}`),
    /** The focus is somewhere, in sight, and shown. */
    async stands(where) {
      const missed = await settled(page, () => page.evaluate(focusMissed))
      if (missed) hands.miss(where, missed)
    },
    /** As `stands`, and it is here. */
    async standsOn(where, locator) {
      const isElsewhere = await settled(page, async () => !(await has(locator)))
      const missed = await settled(page, () => page.evaluate(focusMissed))
      if (missed && missed !== LOST) hands.miss(where, missed)
      if (isElsewhere) hands.miss(where, `the focus should be on ${locator}, and is on ${await page.evaluate(named)}`)
    },
    /** Tab by Tab to a place; how many places are passed is bounded. */
    async tabTo(where, locator, key = 'Tab') {
      await locator.first().waitFor()
      for (let stops = 0; stops < STOPS_MOST; stops += 1) {
        if (await has(locator.first())) return
        await page.keyboard.press(key)
        const missed = await page.evaluate(focusMissed)
        // Past the last place the browser's own bar has the focus.
        if (missed && missed !== LOST) hands.miss(where, missed)
      }
      assert.fail(`${where}: Tab does not come to ${locator}`)
    },
    /** To a place and on with a key. */
    async tabAndPress(where, locator, key = 'Enter') {
      await hands.tabTo(where, locator)
      await page.keyboard.press(key)
    },
    /** Tab stops at everything that can be used, and comes round: no trap, nothing left out. */
    async goesRound(where) {
      let out = []
      for (let rounds = 0; rounds === 0 || (out.length && rounds < ROUNDS_MOST); rounds += 1) {
        const places = await page.evaluate(beginsRound)
        for (let stops = 0; stops < places + 5; stops += 1) {
          await page.keyboard.press('Tab')
          const missed = await page.evaluate(focusMissed)
          if (missed && missed !== LOST) hands.miss(where, missed)
        }
        out = await page.evaluate(() => window.leftOut())
      }
      for (const left of out) hands.miss(where, `Tab never stops at ${left}`)
    },
  }
  return hands
}

const LOST = 'the focus is lost'
const has = (locator) => locator.evaluateAll((all) => all.some((one) => one === document.activeElement))

/** What is missed now and is not some seconds later was on its way. */
async function settled(page, question) {
  let answer
  for (let tries = 0; tries < LOOKS; tries += 1) {
    answer = await question()
    if (!answer) return ''
    await page.waitForTimeout(LOOK_MS)
  }
  return answer
}

/** Runs in the page: what whoever looks for the focus would miss. */
function focusMissed() {
  const at = document.activeElement
  if (!at || at === document.body) return 'the focus is lost'
  const shows = (one) => {
    if (!one) return false
    const style = getComputedStyle(one)
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
  }
  // A field shows it on its frame, a box to tick on its mark, a list of codes on the line that is marked.
  const marked = document.getElementById(at.getAttribute('aria-activedescendant') ?? '')
  const tick = at.matches('[type=checkbox], [type=radio]') ? at.nextElementSibling : null
  const called = `${at.tagName.toLowerCase()} “${(at.getAttribute('aria-label') || at.innerText || at.id || at.className).trim().slice(0, 40)}”`
  if (![at, at.closest('.in'), tick, marked].some(shows)) return `${called} does not show the focus`
  const box = at.getBoundingClientRect()
  if (box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth) return `${called} has the focus out of sight`
  return ''
}

/** Runs in the page: what has the focus, in words. */
function named() {
  const at = document.activeElement
  if (at === document.body) return 'nothing'
  return `${at.tagName.toLowerCase()} “${(at.getAttribute('aria-label') || at.innerText || at.id || at.className).trim().slice(0, 40)}”`
}

/** Runs in the page: remembers where the focus comes from now on, and gives how many places it should come to. */
function beginsRound() {
  const inside = document.querySelector('dialog[open]') ?? document
  const places = () => [...inside.querySelectorAll('a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex]')]
    .filter((one) => one.tabIndex >= 0 && !one.hidden && !one.closest('[inert]') && one.checkVisibility({ visibilityProperty: true }))
  const reached = new WeakSet([document.activeElement])
  addEventListener('focusin', (event) => reached.add(event.target))
  window.leftOut = () => places().filter((one) => !reached.has(one)).map((one) => (one.getAttribute('aria-label') || one.innerText || one.id || one.className).trim().slice(0, 40))
  return places().length
}
