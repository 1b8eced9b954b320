/*
 * The type that a screen shows, cut to exactly its characters. Runs before the page is drawn: what this browser was
 * given before is put in at once; what is still missing is asked for as text arrives or is typed, and until it is
 * there the machine's own face shows. Nothing here keeps a page from working: whatever fails, fails to that face.
 */
(() => {
  const own = document.currentScript.dataset;
  const KEPT = 'jianbao.type';
  /** of one request, as the server allows; and how many sets of a size there may be before they become one */
  const MOST = 1500;
  const TIERS = [32, 256];
  const CROWD = 6;
  /** asked for together, so that an address never tells which letters a word or a number has */
  const TOGETHER = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
  const FIELDS = 'textarea, input:not([type=password], [type=hidden], [type=file], [type=checkbox], [type=radio])';
  /** what the 楷 borrows from the 宋 */
  const MARKS = new Set('·—“”…');
  const VOICES = {
    kai: { family: 'LXGW WenKai', weights: [400] },
    marks: { family: 'Kai Marks', weights: [400] },
    serif: { family: 'Noto Serif SC', weights: [400, 600, 700, 900] },
    sans: { family: 'Noto Sans SC', weights: [400, 500, 700, 900] },
  };

  /** face → its sets; each set is { code, characters, font } */
  const faces = new Map();
  /** face → { until, tries } after a refusal */
  const pauses = new Map();

  const setsOf = (face) => {
    if (!faces.has(face)) faces.set(face, []);
    return faces.get(face);
  };
  const has = (face, character) => setsOf(face).some(({ characters }) => characters.has(character));

  function encode(characters) {
    let bytes = '';
    let last = 0;
    for (const point of [...characters].map((character) => character.codePointAt(0)).sort((a, b) => a - b)) {
      let distance = point - last;
      last = point;
      for (; distance > 127; distance >>>= 7) bytes += String.fromCharCode((distance & 127) | 128);
      bytes += String.fromCharCode(distance);
    }
    return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }

  function decode(code) {
    const characters = new Set();
    let [point, distance, shift] = [0, 0, 0];
    for (const byte of atob(code.replaceAll('-', '+').replaceAll('_', '/'))) {
      const value = byte.charCodeAt(0);
      distance |= (value & 127) << shift;
      shift += 7;
      if (value & 128) continue;
      point += distance;
      characters.add(String.fromCodePoint(point));
      [distance, shift] = [0, 0];
    }
    return characters;
  }

  function put(face, code, characters, display) {
    const [voice, weight] = face.split('-');
    const range = [...characters].map((character) => `U+${character.codePointAt(0).toString(16)}`).join();
    const address = `/type/${own.version}/${face}/${code}.woff2`;
    const font = new FontFace(VOICES[voice].family, `url(${address}) format("woff2")`, {
      weight,
      display,
      unicodeRange: range,
    });
    document.fonts.add(font);
    const set = { code, characters, font };
    setsOf(face).push(set);
    return set;
  }

  function drop(face, set) {
    document.fonts.delete(set.font);
    faces.set(
      face,
      setsOf(face).filter((other) => other !== set),
    );
  }

  function remember() {
    const sets = [...faces].flatMap(([face, all]) =>
      all.filter(({ font }) => font?.status === 'loaded' || font?.known).map(({ code }) => [face, code]),
    );
    try {
      localStorage.setItem(KEPT, JSON.stringify({ version: own.version, sets }));
    } catch {
      // a full or forbidden store: asked for again next time
    }
  }

  function recall() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
      if (kept.version !== own.version) return;
      // from the browser's own store: a moment without words is less than words in another face
      for (const [face, code] of kept.sets) {
        const set = put(face, code, decode(code), 'block');
        set.font.known = true;
        set.font.loaded.catch(() => {
          drop(face, set);
          soon(100);
        });
      }
    } catch {
      faces.clear();
    }
  }

  /** Small sets that became many are asked for as one, with what is new. */
  function joined(face, wanted) {
    for (const size of TIERS) {
      const small = setsOf(face).filter(({ characters, font }) => font && characters.size < size);
      const all = new Set([...wanted, ...small.flatMap(({ characters }) => [...characters])]);
      if (small.length >= CROWD && all.size <= MOST) return { characters: all, instead: small };
    }
    return { characters: wanted, instead: [] };
  }

  function ask(face, wanted) {
    const pause = pauses.get(face);
    if (pause && Date.now() < pause.until) return;
    const { characters, instead } = joined(face, new Set([...wanted].slice(0, MOST)));
    const set = put(face, encode(characters), characters, 'swap');
    set.font.load().then(
      () => {
        pauses.delete(face);
        for (const each of instead) drop(face, each);
        remember();
        // more than one request's worth
        if (wanted.size > MOST) soon(0);
      },
      () => {
        drop(face, set);
        const tries = (pause?.tries ?? 0) + 1;
        const wait = Math.min(300, 5 * 2 ** tries) * 1000;
        pauses.set(face, { until: Date.now() + wait, tries });
        if (tries < 8) setTimeout(soon, wait + 50, 0);
      },
    );
  }

  function voiceOf(style) {
    const family = style.fontFamily;
    const voice = family.includes('LXGW WenKai') ? 'kai' : /Noto S(?:ans|erif) SC/.exec(family)?.[0];
    const name = voice === 'Noto Sans SC' ? 'sans' : voice === 'Noto Serif SC' ? 'serif' : voice;
    if (!name) return null;
    const { weights } = VOICES[name];
    const heavy = Number(style.fontWeight);
    // as browsers choose: from 600 on the next heavier one, below it the next lighter one
    const weight =
      heavy > 500
        ? (weights.find((each) => each >= heavy) ?? weights.at(-1))
        : (weights.findLast((each) => each <= heavy) ?? weights[0]);
    return { name, weight };
  }

  /** What is on the screen and in no set. */
  function missing() {
    const wanted = new Map();
    const voices = new Map();
    const want = (face, character) => {
      if (has(face, character)) return;
      if (!wanted.has(face)) wanted.set(face, new Set());
      const group = TOGETHER.find((all) => all.includes(character)) ?? [character];
      for (const each of group) wanted.get(face).add(each);
    };
    const look = (element, text) => {
      if (!text) return;
      if (!voices.has(element))
        voices.set(element, element.checkVisibility() ? voiceOf(getComputedStyle(element)) : null);
      const voice = voices.get(element);
      if (!voice) return;
      const face = `${voice.name}-${voice.weight}`;
      // it stands for the face's height where lines are measured
      want(face, ' ');
      for (const character of text)
        if (character > ' ') want(voice.name === 'kai' && MARKS.has(character) ? 'marks-400' : face, character);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !/^(?:script|style|noscript|template|title)$/i.test(parent.tagName))
        look(parent, walker.currentNode.data);
    }
    for (const field of document.querySelectorAll(FIELDS)) look(field, field.value + field.placeholder);
    for (const field of document.querySelectorAll('[data-placeholder]')) look(field, field.dataset.placeholder);
    for (const list of document.querySelectorAll('ol > li')) look(list, '0123456789.');
    return wanted;
  }

  let timer = 0;
  let patience = 40;
  let due = Number.POSITIVE_INFINITY;
  function soon(wait) {
    if (document.readyState === 'loading') return;
    const at = Date.now() + wait;
    if (at >= due) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      // a part of the page has come and is about to be shown
      if (document.querySelector('div[hidden][id^="S:"]') && patience-- > 0) return soon(50);
      patience = 40;
      for (const [face, characters] of missing()) ask(face, characters);
    }, wait);
  }

  for (const [face, code] of JSON.parse(own.first ?? '[]'))
    setsOf(face).push({ code, characters: decode(code), font: null });
  if (!document.fonts || !Element.prototype.checkVisibility) return;
  recall();
  const typed = ({ type, target }) => type === 'characterData' || target.isContentEditable;
  new MutationObserver((changes) => soon(changes.every(typed) ? 800 : 100)).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  document.addEventListener('input', () => soon(800));
  // no frame is drawn before the sheets are there, so that each text has its face by then
  document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => soon(0)));
  addEventListener('resize', () => soon(300));
  addEventListener('online', () => {
    pauses.clear();
    soon(0);
  });
})();
